#include "core/calibration/promises/betting_bound.h"
#include "core/calibration/promises/clopper_pearson.h"
#include "tests/unit/calibration/promise_worlds.h"
#include "tests/unit/calibration/random_outcomes.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <iostream>

namespace docket::calibration {
namespace {

/// Probability of so few wrong ones or fewer.
double binomialTail(int wrong, int n, double share) {
    double sum = 0;
    for (int k = 0; k <= wrong; ++k) {
        sum += std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1) + k * std::log(share) + (n - k) * std::log1p(-share));
    }
    return sum;
}

std::vector<Outcome> ofWeights(int right, int wrong, double weight) {
    std::vector<Outcome> outcomes(static_cast<std::size_t>(right), Outcome{0.9, true, weight});
    outcomes.insert(outcomes.end(), static_cast<std::size_t>(wrong), Outcome{0.9, false, weight});
    return outcomes;
}

TEST(ClopperPearson, GivesKnownBounds) {
    EXPECT_NEAR(*clopperPearsonUpper(0, 10, 0.975), 0.308497107818761, 1e-9);
    EXPECT_NEAR(*clopperPearsonUpper(812, 1000, 0.975), 0.83576927, 1e-7);
    EXPECT_NEAR(*clopperPearsonUpper(0, 149, 0.95), 1 - std::pow(0.05, 1.0 / 149), 1e-12);
    EXPECT_EQ(*clopperPearsonUpper(10, 10, 0.95), 1);
    EXPECT_FALSE(clopperPearsonUpper(0, 0, 0.95));
}

TEST(ClopperPearson, IsWhereSoFewWrongOnesHaveTheProbabilityLeft) {
    for (const int n : {5, 40, 333}) {
        for (const int wrong : {0, 1, 4}) {
            for (const double certainty : {0.8, 0.95, 0.99}) EXPECT_NEAR(binomialTail(wrong, n, *clopperPearsonUpper(wrong, n, certainty)), 1 - certainty, 1e-9);
        }
    }
}

TEST(ClopperPearson, BoundAndCertaintyAgree) {
    EXPECT_NEAR(certaintyBelow(3, 200, *clopperPearsonUpper(3, 200, 0.9)), 0.9, 1e-9);
    EXPECT_NEAR(certaintyBelow(0, 50, 0.02), 1 - std::pow(0.98, 50), 1e-12);
    EXPECT_EQ(certaintyBelow(5, 5, 0.5), 0);
}

TEST(BettingBound, LiesNotFarAboveClopperAndPearsonsOfEqualWeights) {
    for (const int wrong : {0, 1, 5, 20}) {
        const double exact = *clopperPearsonUpper(wrong, 400, 0.95);
        const double betting = *bettingUpper(ofWeights(400 - wrong, wrong, 1), 0.95);
        EXPECT_GT(betting, exact);
        EXPECT_LT(betting, exact * 1.35) << wrong;
    }
}

TEST(BettingBound, RestsOnRatiosOfWeightsAndNotOnOrder) {
    auto drawn = ofWeights(300, 2, 5);
    drawn.insert(drawn.end(), 200, Outcome{0.9, true, 40});
    const double once = *bettingUpper(drawn, 0.95);
    std::ranges::reverse(drawn);
    EXPECT_NEAR(*bettingUpper(drawn, 0.95), once, 1e-9);
    for (Outcome& each : drawn) each.weight *= 7;
    EXPECT_NEAR(*bettingUpper(drawn, 0.95), once, 1e-9);
    drawn.front().isRight = false;
    EXPECT_GT(*bettingUpper(drawn, 0.95), once);
    EXPECT_FALSE(bettingUpper(std::vector<Outcome>{}, 0.95));
    EXPECT_EQ(*bettingUpper(ofWeights(0, 5, 3), 0.95), 1);
}

/// What a worst case over the weights would say: the share of the wrong among the drawn, all of the heaviest weight.
TEST(BettingBound, LearnsFromManyLightItemsBesideFewHeavyOnes) {
    auto drawn = ofWeights(400, 4, 10);
    drawn.insert(drawn.end(), 100, Outcome{0.9, true, 50});
    const double share = 40.0 / (404 * 10 + 100 * 50);
    EXPECT_LT(*bettingUpper(drawn, 0.95), 0.045);
    EXPECT_GT(*bettingUpper(drawn, 0.95), share);
}

/// Two strata that are audited at different rates: how often the bound lies below the truth.
double missedBy(double wrongOfRare, double wrongOfOften, int worlds) {
    SeededRandom random(109);
    const double truth = 0.7 * wrongOfRare + 0.3 * wrongOfOften;  // 70 % of the traffic is audited at 2 %, 30 % at 20 %
    const double drawnRare = 0.7 * 0.02 / (0.7 * 0.02 + 0.3 * 0.2);
    int missed = 0;
    for (int world = 0; world < worlds; ++world) {
        std::vector<Outcome> drawn;
        for (int i = 0; i < 400; ++i) {
            const bool isRare = test::unit(random) < drawnRare;
            drawn.push_back({0.9, test::unit(random) >= (isRare ? wrongOfRare : wrongOfOften), isRare ? 50.0 : 5.0});
        }
        missed += *bettingUpper(drawn, 0.95) < truth ? 1 : 0;
    }
    return missed / static_cast<double>(worlds);
}

TEST(BettingBound, LiesBelowTheTruthInAtMostFiveOfAHundredWorlds) {
    const int worlds = test::worldsAsked(60);
    for (const auto& [rare, often] : {std::pair{0.01, 0.05}, {0.04, 0.01}, {0.02, 0.02}, {0.2, 0.05}}) {
        const double missed = missedBy(rare, often, worlds);
        std::cout << fmt::format("betting bound at 95 %, wrong {:.0f} % and {:.0f} %, weights 50 and 5, 400 items: below the truth in {:.1f} % of {} worlds\n", 100 * rare,
                                 100 * often, 100 * missed, worlds);
        EXPECT_LE(missed, test::mostShareOf(0.05, worlds));
    }
}

}  // namespace
}  // namespace docket::calibration
