#include "core/calibration/thresholds/risk_coverage.h"
#include "tests/unit/calibration/known_cases.h"
#include "tests/unit/calibration/random_outcomes.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace docket::calibration {
namespace {

TEST(RiskCoverage, IsTheMeanRiskOfAllPrefixesWithoutTies) {
    auto outcomes = test::tieFreeOutcomes();
    std::ranges::reverse(outcomes);
    double area = 0;
    double wrong = 0;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        wrong += outcomes[i].isRight ? 0 : 1;
        area += wrong / static_cast<double>(i + 1) / static_cast<double>(outcomes.size());
    }
    const auto curve = *riskCoverage(outcomes);
    EXPECT_NEAR(curve.area, area, 1e-12);
    ASSERT_EQ(curve.points.size(), outcomes.size());
    EXPECT_EQ(curve.points.back().coverage, 1);
    EXPECT_NEAR(curve.points.back().risk, wrong / 60, 1e-12);
}

TEST(RiskCoverage, AcceptsTiesAsAWhole) {
    const auto curve = *riskCoverage(test::coarseOutcomes());
    ASSERT_EQ(curve.points.size(), 5U);
    EXPECT_NEAR(curve.points[0].coverage, 0.1, 1e-12);
    EXPECT_NEAR(curve.points[0].risk, 0.2, 1e-12);
    EXPECT_NEAR(curve.area, 0.1 * 1 / 5 + 0.2 * 2 / 15 + 0.4 * 5 / 35 + 0.1 * 6 / 40 + 0.2 * 9 / 50, 1e-12);
}

TEST(RiskCoverage, CannotBeLowerThanWithWrongOnesLast) {
    std::vector<Outcome> sorted;
    for (int i = 0; i < 4000; ++i) sorted.push_back({1 - i / 4000.0, i < 3000, 1});
    const auto best = *riskCoverage(sorted);
    EXPECT_NEAR(best.area, best.leastArea, 1e-3);
    SeededRandom random(61);
    for (int round = 0; round < 20; ++round) {
        std::vector<Outcome> mixed;
        for (int i = 0; i < 300; ++i) mixed.push_back({test::unit(random), random.below(4) > 0, 1});
        const auto curve = *riskCoverage(mixed);
        EXPECT_GT(curve.area, curve.leastArea);
    }
}

TEST(RiskCoverage, CountsAWeightAsThatManyOutcomes) {
    SeededRandom random(67);
    for (int round = 0; round < 50; ++round) {
        const auto weighted = test::tiedOutcomes(1 + random.below(30), random);
        EXPECT_NEAR(riskCoverage(weighted)->area, riskCoverage(test::repeated(weighted))->area, 1e-12);
        EXPECT_NEAR(riskCoverage(weighted)->leastArea, riskCoverage(test::repeated(weighted))->leastArea, 1e-12);
    }
    EXPECT_FALSE(riskCoverage({}));
    EXPECT_EQ(riskCoverage(std::vector<Outcome>{{0.5, false, 1}})->leastArea, 1);
}

}  // namespace
}  // namespace docket::calibration
