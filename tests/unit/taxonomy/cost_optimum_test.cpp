#include "core/taxonomy/cost_optimum.h"

#include <gtest/gtest.h>

namespace docket::taxonomy {
namespace {

void add(ConfidenceSample& sample, double confidence, int right, int wrong) {
    for (int i = 0; i < right; ++i) sample.add(confidence, true);
    for (int i = 0; i < wrong; ++i) sample.add(confidence, false);
}

/// 20 at each tenth from 0.05 to 0.95; of those at c, a share of c is right.
ConfidenceSample calibrated() {
    ConfidenceSample sample;
    for (int tenth = 0; tenth < 10; ++tenth) add(sample, 0.05 + tenth / 10.0, 2 * tenth + 1, 19 - 2 * tenth);
    return sample;
}

TEST(ConfidenceSample, CountsUnderTheHighestThresholdThatAccepts) {
    ConfidenceSample sample;
    for (int step = 0; step <= ConfidenceSample::steps; ++step) {
        sample.add(step / 100.0, true);
        EXPECT_EQ(sample.right(step), 1) << "equality is accepted";
    }
    sample.add(0.299999, false);
    EXPECT_EQ(sample.wrong(29), 1);
    EXPECT_EQ(sample.n(), 102);
}

TEST(CostOptimum, AddsWrongOnesAcceptedAndRightOnesNotAccepted) {
    ConfidenceSample sample;
    add(sample, 0.9, 6, 2);
    add(sample, 0.4, 1, 3);
    const ErrorCosts costs{10, 1};
    EXPECT_DOUBLE_EQ(*expectedCost(sample, costs, 0.5), (10 * 2 + 1 * 1) / 12.0);
    EXPECT_DOUBLE_EQ(*expectedCost(sample, costs, 0.0), 10 * 5 / 12.0);
    EXPECT_DOUBLE_EQ(*expectedCost(sample, costs, 0.9), *expectedCost(sample, costs, 0.5)) << "equality is accepted";
    EXPECT_DOUBLE_EQ(*expectedCost(sample, costs, 0.901), 7 / 12.0);
    EXPECT_EQ(expectedCost(ConfidenceSample(), costs, 0.5), std::nullopt);
}

TEST(CostOptimum, OfACalibratedSampleLiesWhereElkanSays) {
    // 2 / (2 + 1): from the lowest tenth of which more than two thirds are right.
    EXPECT_DOUBLE_EQ(*optimalThreshold(calibrated(), ErrorCosts{2, 1}), 0.75);
    EXPECT_DOUBLE_EQ(*optimalThreshold(calibrated(), ErrorCosts{1, 2}), 0.35);
    EXPECT_DOUBLE_EQ(*optimalThreshold(calibrated(), ErrorCosts{3, 1}), 0.85) << "at 0.75 both cost the same: the one that errs less";
}

TEST(CostOptimum, OfAnOverconfidentSampleIsFoundOnTheSample) {
    ConfidenceSample sample;
    add(sample, 0.99, 90, 10);
    add(sample, 0.9, 30, 70);
    EXPECT_DOUBLE_EQ(*optimalThreshold(sample, ErrorCosts{1, 1}), 0.99) << "at 0.9 three of ten are right, whatever the model says";
}

TEST(CostOptimum, OfAFewIsElkansAndOfTooFewUndefined) {
    ConfidenceSample sample;
    add(sample, 0.9, 20, 9);
    EXPECT_EQ(optimalThreshold(sample, ErrorCosts{3, 1}), std::nullopt) << "too few (29)";
    add(sample, 0.9, 1, 0);
    EXPECT_DOUBLE_EQ(*optimalThreshold(sample, ErrorCosts{3, 1}), 0.75);
    EXPECT_DOUBLE_EQ(*optimalThreshold(sample, ErrorCosts{2, 1}), 0.67) << "rounded up";
    EXPECT_EQ(optimalThreshold(sample, ErrorCosts{0, 0}), std::nullopt) << "nothing costs anything";
}

TEST(CostOptimum, AGapIsMaterialWhenItSavesEnoughAndSurely) {
    ConfidenceSample sample;
    add(sample, 0.95, 100, 0);
    add(sample, 0.6, 10, 90);
    const auto gap = materialGap(sample, ErrorCosts{4, 1}, 0.5);
    ASSERT_TRUE(gap);
    EXPECT_EQ(gap->optimum, 0.95);
    EXPECT_DOUBLE_EQ(gap->costNow, 4 * 90 / 200.0);
    EXPECT_DOUBLE_EQ(gap->costAtOptimum, 10 / 200.0);
    EXPECT_EQ(gap->n, 200);
    EXPECT_EQ(materialGap(sample, ErrorCosts{4, 1}, 0.7), std::nullopt) << "no prediction is routed otherwise";
}

TEST(CostOptimum, AGapThatChanceExplainsIsNone) {
    ConfidenceSample sample;
    add(sample, 0.95, 100, 0);
    add(sample, 0.6, 2, 4);
    EXPECT_LT(*expectedCost(sample, ErrorCosts{1, 1}, 0.95), *expectedCost(sample, ErrorCosts{1, 1}, 0.5));
    EXPECT_EQ(materialGap(sample, ErrorCosts{1, 1}, 0.5), std::nullopt);
}

}  // namespace
}  // namespace docket::taxonomy
