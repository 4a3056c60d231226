#include "core/calibration/thresholds/label_decision.h"
#include "tests/unit/calibration/random_outcomes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace docket::calibration {
namespace {

/// Every threshold that could differ, from the highest down.
std::vector<double> thresholdsOf(const std::vector<Outcome>& outcomes) {
    std::vector<double> thresholds{2};
    for (const Outcome& outcome : outcomes) thresholds.push_back(outcome.confidence);
    std::ranges::sort(thresholds, std::ranges::greater{});
    return thresholds;
}

TEST(LabelDecision, HasTheBestFBetaOfAllThresholds) {
    SeededRandom random(53);
    int compared = 0;
    for (int round = 0; round < 200; ++round) {
        const auto outcomes = test::tiedOutcomes(1 + random.below(15), random);
        for (const double beta : {0.5, 1.0, 2.0}) {
            const auto best = bestFBeta(outcomes, beta);
            EXPECT_EQ(best.has_value(), std::ranges::any_of(outcomes, &Outcome::isRight));
            if (!best) continue;
            ++compared;
            EXPECT_EQ(tallyAt(outcomes, best->threshold), best->tally);
            EXPECT_NEAR(*best->tally.fBeta(beta), best->figure, 1e-12);
            for (const double threshold : thresholdsOf(outcomes)) {
                const double other = tallyAt(outcomes, threshold).fBeta(beta).value_or(0);
                EXPECT_LE(other, best->figure + 1e-12);
                if (threshold > best->threshold) {
                    EXPECT_LT(other, best->figure);
                }
            }
        }
    }
    EXPECT_GT(compared, 500);
}

TEST(LabelDecision, HasTheLowestCostOfAllThresholds) {
    SeededRandom random(59);
    for (int round = 0; round < 200; ++round) {
        const auto outcomes = test::tiedOutcomes(1 + random.below(15), random);
        const LabelErrorCosts costs{static_cast<double>(random.below(5)), static_cast<double>(random.below(5))};
        const auto best = *cheapestDecision(outcomes, costs);
        EXPECT_NEAR(costs.of(tallyAt(outcomes, best.threshold)), best.figure, 1e-12);
        for (const double threshold : thresholdsOf(outcomes)) EXPECT_GE(costs.of(tallyAt(outcomes, threshold)), best.figure - 1e-12);
    }
}

TEST(LabelDecision, NeverSaysALabelThatCostsMoreSaidThanMissed) {
    const std::vector<Outcome> outcomes{{0.9, false, 1}, {0.8, true, 1}};
    const auto best = *cheapestDecision(outcomes, {10, 1});
    EXPECT_EQ(best.threshold, std::nextafter(0.9, 2));
    EXPECT_EQ(best.figure, 1);
}

TEST(LabelDecision, GivesKnownFBeta) {
    const LabelTally tally{6, 2, 4};  // precision 0.75, recall 0.6
    EXPECT_NEAR(*tally.fBeta(1), 2 * 0.75 * 0.6 / (0.75 + 0.6), 1e-12);
    EXPECT_NEAR(*tally.fBeta(2), 5 * 0.75 * 0.6 / (4 * 0.75 + 0.6), 1e-12);
    EXPECT_FALSE(LabelTally{}.fBeta(1));
    EXPECT_FALSE(bestFBeta({}, 1));
    EXPECT_FALSE(cheapestDecision({}, {}));
}

}  // namespace
}  // namespace docket::calibration
