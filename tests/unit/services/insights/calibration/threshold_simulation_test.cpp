#include "core/services/insights/calibration/threshold_simulation.h"

#include "core/services/insights/calibration/calibration_figures.h"
#include "tests/unit/services/insights/calibration/known_traffic.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {
namespace {

routing::Policy halfOfItAudited() {
    routing::Policy policy;
    policy.threshold = 0.8;
    policy.auditRate = 0.5;
    return policy;
}

/// Confidences from 0.2 on and a few far below, right as often as they say; all came on one day.
class ThresholdSimulationTest : public ::testing::Test {
protected:
    void SetUp() override {
        std::vector<KnownPrediction> predictions;
        for (int i = 0; i < count; ++i) predictions.push_back({fmt::format("p-{}", i), {"a"}, confidenceOf(i)});
        m_traffic.add(predictions);
        for (int i = 0; i < count; ++i) m_traffic.answer(fmt::format("p-{}", i), {(i * 37) % 100 < 100 * confidenceOf(i) ? "a" : "b"});
    }
    static double confidenceOf(int i) { return i < 3 ? 0.05 : 0.2 + 0.79 * i / count; }

    ThresholdSimulation simulated(const ThresholdRequest& request) {
        const TrafficTable table = m_traffic.table();
        const auto sample = sampleReferences(table, References::Unled, Population::Weighted);
        const auto values = readThresholdValues(m_traffic.workspace(), table, request).value();
        m_standing = readStandingThresholds(m_traffic.workspace(), table.taxonomy()).value();
        return simulateThresholds(ThresholdBasis(table, sample, values, mappingWithoutScores(table, sample)), m_standing);
    }

    static constexpr int count = 500;
    KnownTraffic m_traffic{test::taxonomyOf({"a", "b"}), halfOfItAudited()};
    StandingThresholds m_standing;
};

TEST_F(ThresholdSimulationTest, ADayAddsUpToItsCost) {
    ThresholdRequest request;
    request.costWrong = 4;
    request.costReview = 0.5;
    request.minutesPerReview = 1;
    request.errorRate = 0;
    request.predictionsPerDay = 1000;
    const auto simulation = simulated(request);
    EXPECT_EQ(m_standing.auditRate, 0.5);
    ASSERT_EQ(simulation.days.size(), 81U) << "from 0.20 to 1";
    EXPECT_EQ(simulation.days.front().threshold, 0.2);
    for (const ThresholdDay& day : simulation.days) {
        EXPECT_NEAR(day.cost, day.routedCost + day.reviewCost, 1e-6);
        EXPECT_NEAR(day.toReview, 1000 * (1 - day.acceptedShare), 1e-6);
        EXPECT_NEAR(day.reviewCost, 0.5 * day.toReview, 1e-6);
        EXPECT_NEAR(day.hours, day.toReview / 60, 1e-6);
        EXPECT_NEAR(day.routedCost, 4 * day.wrongRouted, 1e-6);
    }
    ASSERT_TRUE(simulation.now);
    EXPECT_EQ(*simulation.now, *simulation.at(0.8)) << "how routing decides now is one of them";
    ASSERT_TRUE(simulation.lowest);
    for (const ThresholdDay& day : simulation.days) EXPECT_LE(simulation.lowest->cost, day.cost + 1e-6);
    EXPECT_EQ(simulation.at(*simulation.lowest->threshold), &*simulation.lowest);
}

TEST_F(ThresholdSimulationTest, WhatReviewersMissIsInTheCostAndInNeitherPart) {
    ThresholdRequest request;
    request.costWrong = 4;
    request.errorRate = 0.1;
    const auto simulation = simulated(request);
    const ThresholdDay& day = *simulation.at(0.8);
    EXPECT_NEAR(day.cost - day.routedCost - day.reviewCost, 0.1 * 4 * day.toReview, 1e-6);
    EXPECT_EQ(day.exactlyOnShare, 0);
}

TEST_F(ThresholdSimulationTest, TheLowestCostCanBeTriedWhereItLiesBelowTheHundredths) {
    ThresholdRequest request;
    request.costWrong = 0.01;
    request.costReview = 1;
    const auto simulation = simulated(request);
    ASSERT_TRUE(simulation.lowest);
    EXPECT_EQ(simulation.lowest->threshold, 0.05) << "it pays to accept everything";
    ASSERT_EQ(simulation.days.size(), 82U);
    EXPECT_EQ(simulation.days.front(), *simulation.lowest);
    EXPECT_EQ(simulation.days[1].threshold, 0.2);
}

}  // namespace
}  // namespace docket::services
