#include "core/calibration/thresholds/label_thresholds.h"
#include "tests/unit/calibration/random_outcomes.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <iostream>

namespace docket::calibration {
namespace {

constexpr ReviewCosts review{1, 1, 0};
constexpr double costIfWrong = 5;

/// A label whose predictions are right from `even` on as often as not, and more often with more confidence: accepting pays from where fewer
/// than one in five is wrong.
double wrongShare(double confidence, double even) { return 1 / (1 + std::exp(12 * (confidence - even))); }

std::vector<ThresholdReference> labelOf(std::size_t size, double even, SeededRandom& random) {
    std::vector<ThresholdReference> references;
    for (std::size_t i = 0; i < size; ++i) {
        const double confidence = test::unit(random);
        references.push_back({confidence, test::unit(random) >= wrongShare(confidence, even), 1, true, costIfWrong});
    }
    return references;
}

/// What a threshold truly costs beyond the best one, for each item.
double regret(double threshold, double even) {
    double cost = 0;
    double best = 0;
    for (int i = 0; i < 1000; ++i) {
        const double confidence = (i + 0.5) / 1000;
        const double accepting = wrongShare(confidence, even) * costIfWrong;
        cost += confidence >= threshold ? accepting : 1;
        best += std::min(accepting, 1.0);
    }
    return (cost - best) / 1000;
}

double costOf(const std::vector<ThresholdReference>& references, double threshold) {
    double cost = 0;
    for (const auto& each : references) cost += each.weight * (each.confidence < threshold ? 1 + 0.1 * each.costIfWrong : each.isRight ? 0 : each.costIfWrong);
    return cost;
}

TEST(CheapestThreshold, HasTheLowestCostOfAll) {
    SeededRandom random(89);
    for (int round = 0; round < 200; ++round) {
        std::vector<ThresholdReference> references;
        for (const Outcome& each : test::tiedOutcomes(1 + random.below(12), random)) {
            references.push_back({each.confidence, each.isRight, each.weight, true, static_cast<double>(random.below(6))});
        }
        const double threshold = *cheapestThreshold(references, {2, 0.5, 0.1});
        for (const auto& each : references) EXPECT_LE(costOf(references, threshold), costOf(references, each.confidence) + 1e-9);
        EXPECT_LE(costOf(references, threshold), costOf(references, 2) + 1e-9);
    }
    EXPECT_FALSE(cheapestThreshold({}, review));
}

TEST(CheapestThreshold, AcceptsNothingWhereErrorsAreDear) {
    const std::vector<ThresholdReference> references{{0.9, false, 1, true, 100}, {0.5, true, 1, true, 100}};
    EXPECT_EQ(*cheapestThreshold(references, review), std::nextafter(0.9, 2));
}

TEST(LabelThresholds, AreTheLabelsOwnFromFiftyReferences) {
    SeededRandom random(97);
    const std::vector labels{labelOf(200, 0.3, random), labelOf(50, 0.6, random), labelOf(49, 0.6, random), std::vector<ThresholdReference>{}};
    const auto thresholds = *labelThresholds(labels, review, 1);
    EXPECT_EQ(thresholds.labels[0].ownPart, 1);
    EXPECT_EQ(thresholds.labels[1].ownPart, 1);
    EXPECT_EQ(thresholds.labels[1].threshold, *thresholds.labels[1].own);
    EXPECT_LT(thresholds.labels[2].ownPart, 1);
    EXPECT_EQ(thresholds.labels[3].threshold, thresholds.common);
    EXPECT_FALSE(thresholds.labels[3].own);
    ASSERT_TRUE(thresholds.strength);
    EXPECT_NEAR(thresholds.labels[2].ownPart, 49 / (49 + *thresholds.strength), 1e-12);
    EXPECT_FALSE(labelThresholds({}, review, 1));
}

TEST(LabelThresholds, OfLabelsThatAreAlikeAreTheCommonOne) {
    SeededRandom random(101);
    int alike = 0;
    for (int round = 0; round < 10; ++round) {
        std::vector<std::vector<ThresholdReference>> labels;
        for (int i = 0; i < 8; ++i) labels.push_back(labelOf(i < 6 ? 150 : 20, 0.5, random));
        const auto thresholds = *labelThresholds(labels, review, 1);
        alike += !thresholds.strength || thresholds.labels.back().ownPart < 0.25 ? 1 : 0;
    }
    EXPECT_GE(alike, 8);
}

TEST(LabelThresholds, DoNotDependOnMoreThanSeedAndReferences) {
    SeededRandom random(103);
    std::vector<std::vector<ThresholdReference>> labels;
    for (int i = 0; i < 6; ++i) labels.push_back(labelOf(80, 0.2 + 0.1 * i, random));
    const auto once = *labelThresholds(labels, review, 9);
    for (auto& label : labels) std::ranges::reverse(label);
    EXPECT_EQ(labelThresholds(labels, review, 9)->strength, once.strength);
    EXPECT_NE(labelThresholds(labels, review, 10)->strength, once.strength);
}

/// Labels with a few references: what their thresholds cost beyond the best.
TEST(LabelThresholds, OfFewReferencesCostLessShrunkThanOwnOrCommon) {
    SeededRandom random(107);
    double shrunk = 0;
    double own = 0;
    double common = 0;
    for (int world = 0; world < 40; ++world) {
        std::vector<std::vector<ThresholdReference>> labels;
        std::vector<double> evens;
        for (int i = 0; i < 20; ++i) {
            evens.push_back(0.35 + 0.3 * test::unit(random));
            labels.push_back(labelOf(i < 8 ? 120 : 15, evens.back(), random));
        }
        const auto thresholds = *labelThresholds(labels, review, static_cast<std::uint64_t>(world));
        for (std::size_t i = 8; i < labels.size(); ++i) {
            shrunk += regret(thresholds.labels[i].threshold, evens[i]);
            own += regret(*thresholds.labels[i].own, evens[i]);
            common += regret(thresholds.common, evens[i]);
        }
    }
    std::cout << fmt::format("cost beyond the best, of labels with 15 references: shrunk {:.3f}, own {:.3f}, common {:.3f}\n", shrunk / 480, own / 480, common / 480);
    EXPECT_LT(shrunk, own);
    EXPECT_LT(shrunk, common);
}

}  // namespace
}  // namespace docket::calibration
