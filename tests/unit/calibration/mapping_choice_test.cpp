#include "core/calibration/mappings/mapping_choice.h"
#include "core/calibration/reliability/folds.h"
#include "tests/unit/calibration/random_outcomes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>

namespace docket::calibration {
namespace {

/// References of a model whose confidences are right as often as `truth` says.
struct World {
    std::vector<std::string> ids;
    std::vector<CalibrationReference> references;

    World(std::size_t size, const Mapping& truth, std::uint64_t seed) {
        SeededRandom random(seed);
        for (std::size_t i = 0; i < size; ++i) ids.push_back("item-" + std::to_string(i));
        for (std::size_t i = 0; i < size; ++i) {
            const RawConfidence raw{0.3 + 0.69 * test::unit(random)};
            references.push_back({ids[i], raw, test::unit(random) < *calibrated(truth, raw), std::nullopt, 1 + 3 * test::unit(random), i % 4 == 0});
        }
    }
};

TEST(Folds, AreFiveOfAboutOneSize) {
    std::array<int, foldCount> sizes{};
    for (int i = 0; i < 5000; ++i) ++sizes.at(foldOf("item-" + std::to_string(i)));
    for (const int size : sizes) EXPECT_NEAR(size, 1000, 100);
    EXPECT_NE(foldOf("a", 1) * 25 + foldOf("b", 1) * 5 + foldOf("c", 1), foldOf("a", 2) * 25 + foldOf("b", 2) * 5 + foldOf("c", 2));
}

TEST(MappingChoice, OffersWhatThereAreEnoughReferencesFor) {
    const auto notOffered = [](std::size_t size, MappingKind kind) { return chooseMapping(World(size, NoMapping{}, 3).references)[kind].notOffered; };
    for (const auto kind : {MappingKind::Platt, MappingKind::Beta, MappingKind::Temperature}) EXPECT_EQ(notOffered(99, kind), NotOffered::TooFewReferences);
    EXPECT_FALSE(notOffered(100, MappingKind::Platt));
    EXPECT_FALSE(notOffered(100, MappingKind::Beta));
    EXPECT_EQ(notOffered(100, MappingKind::Temperature), NotOffered::NoWholeScores);
    EXPECT_EQ(notOffered(999, MappingKind::Isotonic), NotOffered::TooFewReferences);
    EXPECT_FALSE(notOffered(1000, MappingKind::Isotonic));
    EXPECT_EQ(chooseMapping(World(99, PlattMapping{0.3, 0}, 3).references).chosen, MappingKind::None);
}

TEST(MappingChoice, OfNothingIsNone) {
    const auto choice = chooseMapping({});
    EXPECT_EQ(choice.chosen, MappingKind::None);
    EXPECT_EQ(choice.candidates.size(), 5U);
    EXPECT_FALSE(choice[MappingKind::None].figures || choice.auditedShare);
}

TEST(MappingChoice, LeavesACalibratedModelAlone) {
    int left = 0;
    for (std::uint64_t seed = 0; seed < 10; ++seed) left += chooseMapping(World(400, NoMapping{}, seed).references).chosen == MappingKind::None ? 1 : 0;
    EXPECT_GE(left, 6);
}

TEST(MappingChoice, MendsAModelThatIsTooSure) {
    for (std::uint64_t seed = 0; seed < 5; ++seed) {
        const auto choice = chooseMapping(World(1500, PlattMapping{0.4, -0.6}, seed).references);
        EXPECT_NE(choice.chosen, MappingKind::None);
        const auto& before = *choice[MappingKind::None].figures;
        const auto& after = *choice[choice.chosen].figures;
        EXPECT_LT(after.logLoss, before.logLoss - 0.02);
        EXPECT_LT(after.error.expected, before.error.expected / 2);
        for (const auto& candidate : choice.candidates) {
            if (candidate.figures) {
                EXPECT_GE(candidate.figures->logLoss, after.logLoss);
            }
        }
    }
}

TEST(MappingChoice, FindsThatAStepIsNoCurve) {
    const IsotonicMapping step{{{0.6, 0.1}, {0.60001, 0.8}, {0.9, 0.8}, {0.90001, 0.99}}};
    EXPECT_EQ(chooseMapping(World(4000, step, 5).references).chosen, MappingKind::Isotonic);
}

TEST(MappingChoice, ForetellsNoItemFromItself) {
    World world(1000, PlattMapping{0.5, 0}, 41);
    const auto before = chooseMapping(world.references);
    for (std::size_t i = 0; i < world.references.size(); i += 401) {
        auto& reference = world.references[i];
        reference.isRight = !reference.isRight;
        const auto after = chooseMapping(world.references);
        for (const auto kind : {MappingKind::Platt, MappingKind::Beta, MappingKind::Isotonic}) {
            EXPECT_EQ(after[kind].crossFitted[i], before[kind].crossFitted[i]);
            EXPECT_NE(after[kind].mapping, before[kind].mapping);
        }
        reference.isRight = !reference.isRight;
    }
}

TEST(MappingChoice, DoesNotDependOnTheOrderOfReferences) {
    World world(1000, PlattMapping{0.5, 0}, 43);
    const auto before = chooseMapping(world.references);
    std::ranges::reverse(world.references);
    const auto after = chooseMapping(world.references);
    EXPECT_EQ(after.chosen, before.chosen);
    for (const auto kind : {MappingKind::None, MappingKind::Platt, MappingKind::Beta, MappingKind::Isotonic}) {
        EXPECT_NEAR(after[kind].figures->logLoss, before[kind].figures->logLoss, 1e-9);
    }
    EXPECT_EQ(after.references, 1000);
    EXPECT_EQ(*after.auditedShare, 0.25);
}

TEST(MappingChoice, OffersATemperatureOnWholeScores) {
    World world(300, NoMapping{}, 47);
    std::vector<std::array<double, 2>> scores;
    for (const auto& reference : world.references) scores.push_back({reference.raw.value, 1 - reference.raw.value});
    for (std::size_t i = 0; i < scores.size(); ++i) {
        auto& reference = world.references[i];
        reference.raw.scores = scores[i];
        reference.rightLabel = reference.isRight ? 0 : 1;
    }
    const auto choice = chooseMapping(world.references);
    EXPECT_FALSE(choice[MappingKind::Temperature].notOffered);
    EXPECT_TRUE(choice[MappingKind::Temperature].figures);
    world.references[7].raw.label = 2;  // a label without a score
    EXPECT_EQ(chooseMapping(world.references)[MappingKind::Temperature].notOffered, NotOffered::NoWholeScores);
}

}  // namespace
}  // namespace docket::calibration
