#include "core/calibration/reliability/probability_scores.h"
#include "tests/unit/calibration/known_cases.h"
#include "tests/unit/calibration/random_outcomes.h"

#include <gtest/gtest.h>

#include <cmath>

namespace docket::calibration {
namespace {

double aurocByPairs(const std::vector<Outcome>& outcomes) {
    double won = 0;
    double pairs = 0;
    for (const Outcome& right : outcomes) {
        for (const Outcome& wrong : outcomes) {
            if (!right.isRight || wrong.isRight) continue;
            pairs += right.weight * wrong.weight;
            won += right.weight * wrong.weight * (right.confidence > wrong.confidence ? 1 : right.confidence == wrong.confidence ? 0.5 : 0);
        }
    }
    return won / pairs;
}

TEST(ProbabilityScores, GiveKnownValues) {
    const auto tieFree = test::tieFreeOutcomes();
    EXPECT_NEAR(brierScore(tieFree)->score, 0.16334976836158194, 1e-12);
    EXPECT_NEAR(*logLoss(tieFree), 0.49519527644687517, 1e-12);
    EXPECT_NEAR(*auroc(tieFree), 0.8825, 1e-12);
    const auto coarse = test::coarseOutcomes();
    EXPECT_NEAR(brierScore(coarse)->score, 0.15075, 1e-12);
    EXPECT_NEAR(*logLoss(coarse), 1.1126669251985353, 1e-12);
    EXPECT_NEAR(*auroc(coarse), 0.5948509485094851, 1e-12);
}

TEST(ProbabilityScores, AreNotDefinedOfNothing) {
    EXPECT_FALSE(brierScore({}));
    EXPECT_FALSE(logLoss({}));
    EXPECT_FALSE(auroc({}));
    EXPECT_FALSE(auroc(std::vector<Outcome>{{0.4, true, 1}, {0.9, true, 1}}));
    EXPECT_FALSE(auroc(std::vector<Outcome>{{0.4, false, 1}, {0.9, false, 1}}));
}

TEST(ProbabilityScores, BrierIsTheSumOfItsParts) {
    SeededRandom random(11);
    for (int round = 0; round < 100; ++round) {
        std::vector<Outcome> outcomes;
        for (std::size_t i = 0; i < 40; ++i) outcomes.push_back({test::unit(random), random.below(3) > 0, 0.5 + test::unit(random)});
        for (const Binning binning : {Binning::EqualWidth, Binning::EqualCount}) {
            const BrierScore brier = *brierScore(outcomes, binning, 5);
            EXPECT_NEAR(brier.score, brier.reliability - brier.resolution + brier.uncertainty + brier.withinBins, 1e-12);
            EXPECT_GE(brier.reliability, 0);
            EXPECT_GE(brier.resolution, 0);
        }
    }
}

TEST(ProbabilityScores, BrierOfBinsOfOneConfidenceHasMurphysThreePartsAlone) {
    const BrierScore brier = *brierScore(test::coarseOutcomes(), Binning::EqualCount, 10);
    EXPECT_NEAR(brier.withinBins, 0, 1e-12);
    EXPECT_NEAR(brier.uncertainty, 0.82 * 0.18, 1e-12);
    EXPECT_NEAR(brier.score, brier.reliability - brier.resolution + brier.uncertainty, 1e-12);
}

TEST(ProbabilityScores, AurocIsTheShareOfPairsWon) {
    SeededRandom random(3);
    int compared = 0;
    for (int round = 0; round < 200; ++round) {
        const auto outcomes = test::tiedOutcomes(2 + random.below(20), random);
        const auto area = auroc(outcomes);
        if (!area) continue;
        ++compared;
        EXPECT_NEAR(*area, aurocByPairs(outcomes), 1e-12);
    }
    EXPECT_GT(compared, 150);
}

TEST(ProbabilityScores, CountAWeightAsThatManyOutcomes) {
    SeededRandom random(5);
    for (int round = 0; round < 50; ++round) {
        const auto weighted = test::tiedOutcomes(2 + random.below(20), random);
        const auto often = test::repeated(weighted);
        EXPECT_NEAR(brierScore(weighted)->score, brierScore(often)->score, 1e-12);
        EXPECT_NEAR(brierScore(weighted)->resolution, brierScore(often)->resolution, 1e-12);
        EXPECT_NEAR(*logLoss(weighted), *logLoss(often), 1e-12);
        EXPECT_EQ(auroc(weighted).has_value(), auroc(often).has_value());
        if (auroc(often)) {
            EXPECT_NEAR(*auroc(weighted), *auroc(often), 1e-12);
        }
    }
}

TEST(ProbabilityScores, OneSureErrorLeavesLogLossFinite) {
    EXPECT_NEAR(*logLoss(std::vector<Outcome>{{1, false, 1}, {1, true, 1}}), -std::log(1e-15) / 2, 1e-3);
    EXPECT_NEAR(*logLoss(std::vector<Outcome>{{0, true, 1}}), -std::log(1e-15), 1e-9);
}

}  // namespace
}  // namespace docket::calibration
