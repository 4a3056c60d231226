#include "core/calibration/suggestions/suggestion_figures.h"
#include "tests/unit/calibration/promise_worlds.h"
#include "tests/unit/calibration/suggestion_worlds.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cmath>
#include <iostream>

namespace docket::calibration {
namespace {

using test::SuggestionWorld;

enum class Levels { OfEachGroup, OfAll };

SuggestionRule ruleOf(const SuggestionWorld& world, double coverage, Levels levels) {
    SuggestionQuestion question{coverage, SuggestionWorld::groups(), 3};
    if (levels == Levels::OfEachGroup) return *calibrateSuggestions(world.references(), question);
    question.groupOfLabel.assign(SuggestionWorld::labelCount, 0);
    SuggestionRule rule = *calibrateSuggestions(world.references(), question);
    return {coverage, 3, SuggestionWorld::groups(), {rule.levels[0], rule.levels[0]}};
}

struct Means {
    double covered = 0;
    double frequent = 0;
    double rare = 0;
    double size = 0;
    double error = 0;      ///< standard error of `covered`
    double rareError = 0;  ///< and of `rare`
};

/// Over worlds with references, and with new items of their own.
Means meansOf(std::size_t references, double coverage, Levels levels, int worlds) {
    SeededRandom random(151);
    Means means;
    std::vector<double> covered;
    std::vector<double> rare;
    for (int i = 0; i < worlds; ++i) {
        const SuggestionWorld seen(references, random);
        const SuggestionWorld fresh(200, random);
        const auto figures = suggestionFigures(ruleOf(seen, coverage, levels), fresh.references());
        covered.push_back(*figures.covered.value());
        rare.push_back(figures.byGroup[1].value().value_or(coverage));
        means.frequent += *figures.byGroup[0].value() / worlds;
        means.size += *figures.meanSize() / worlds;
    }
    const auto fill = [worlds](const std::vector<double>& values, double& mean, double& error) {
        for (const double value : values) mean += value / worlds;
        for (const double value : values) error += (value - mean) * (value - mean);
        error = std::sqrt(error) / worlds;
    };
    fill(covered, means.covered, means.error);
    fill(rare, means.rare, means.rareError);
    return means;
}

void print(const std::string& name, std::size_t references, double coverage, int worlds, const Means& means) {
    std::cout << fmt::format("{:<20} {:>5} references, {} worlds, asked {:.0f} %: covers {:.1f} % (frequent {:.1f} %, rare {:.1f} %), mean size {:.2f} of 6\n", name, references, worlds,
                             100 * coverage, 100 * means.covered, 100 * means.frequent, 100 * means.rare, means.size);
}

TEST(SuggestionSimulation, CoversAsOftenAsAskedInEachGroup) {
    const int worlds = test::worldsAsked(40);
    for (const std::size_t references : test::areAllWorldsAsked() ? std::vector<std::size_t>{600, 2000} : std::vector<std::size_t>{800}) {
        for (const double coverage : {0.8, 0.9, 0.95}) {
            const Means each = meansOf(references, coverage, Levels::OfEachGroup, worlds);
            print("level of each group", references, coverage, worlds, each);
            EXPECT_GE(each.covered, coverage - 3 * each.error);
            EXPECT_GE(each.rare, coverage - 3 * each.rareError);
            EXPECT_LE(each.covered, coverage + 0.03 + 3 * each.error);
        }
    }
}

TEST(SuggestionSimulation, OneLevelForAllNeglectsTheRare) {
    const int worlds = test::worldsAsked(40);
    const Means all = meansOf(800, 0.9, Levels::OfAll, worlds);
    print("one level for all", 800, 0.9, worlds, all);
    EXPECT_GE(all.covered, 0.9 - 3 * all.error);
    EXPECT_LT(all.rare, 0.85);
}

TEST(SuggestionSimulation, CrossFittedFiguresForetellNewItems) {
    SeededRandom random(157);
    const SuggestionWorld seen(3000, random);
    const SuggestionWorld fresh(3000, random);
    const SuggestionQuestion question{0.9, SuggestionWorld::groups(), 3};
    const auto foretold = *crossFittedSuggestions(seen.references(), question);
    const auto came = suggestionFigures(*calibrateSuggestions(seen.references(), question), fresh.references());
    EXPECT_EQ(foretold.covered.n(), 3000);
    EXPECT_NEAR(*foretold.covered.value(), *came.covered.value(), 0.02);
    EXPECT_NEAR(*foretold.meanSize(), *came.meanSize(), 0.1);
}

}  // namespace
}  // namespace docket::calibration
