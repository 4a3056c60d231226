#include "core/calibration/mappings/logit.h"
#include "core/calibration/mappings/mapping_fit.h"
#include "core/calibration/reliability/probability_scores.h"
#include "tests/unit/calibration/known_cases.h"
#include "tests/unit/calibration/random_outcomes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace docket::calibration {
namespace {

std::vector<Mapping> allFits(const std::vector<Outcome>& outcomes) { return {*fitPlatt(outcomes), *fitBeta(outcomes), *fitIsotonic(outcomes)}; }

double lossUnder(const Mapping& mapping, std::vector<Outcome> outcomes) {
    for (Outcome& outcome : outcomes) outcome.confidence = *calibrated(mapping, {outcome.confidence});
    return *logLoss(outcomes);
}

/// Outcomes that are right with the probability that `mapping` gives their confidence.
std::vector<Outcome> outcomesUnder(const Mapping& mapping, std::size_t size, SeededRandom& random) {
    std::vector<Outcome> outcomes;
    for (std::size_t i = 0; i < size; ++i) {
        const double confidence = 0.01 + 0.98 * test::unit(random);
        outcomes.push_back({confidence, test::unit(random) < *calibrated(mapping, {confidence}), 1});
    }
    return outcomes;
}

void expectRisingWithinRange(const Mapping& mapping) {
    ASSERT_TRUE(checkMapping(mapping));
    double before = 0;
    for (int i = 0; i <= 400; ++i) {
        const double value = *calibrated(mapping, {i / 400.0});
        EXPECT_GE(value, before - 1e-15) << toString(kindOf(mapping)) << " at " << i / 400.0;
        EXPECT_LE(value, 1);
        before = value;
    }
}

/// Least squares by the formula of minimum and maximum over all blocks (Robertson, Wright and Dykstra 1988).
double isotonicByFormula(const std::vector<Outcome>& outcomes, double confidence) {
    double best = -1;
    for (const Outcome& from : outcomes) {
        if (from.confidence > confidence) continue;
        double lowest = 2;
        for (const Outcome& to : outcomes) {
            if (to.confidence < confidence) continue;
            double right = 0;
            double total = 0;
            for (const Outcome& each : outcomes) {
                if (each.confidence < from.confidence || each.confidence > to.confidence) continue;
                total += each.weight;
                if (each.isRight) right += each.weight;
            }
            lowest = std::min(lowest, right / total);
        }
        best = std::max(best, lowest);
    }
    return best;
}

TEST(MappingFit, IsotonicIsLeastSquaresOfAllThatNeverFall) {
    SeededRandom random(13);
    for (int round = 0; round < 100; ++round) {
        const auto outcomes = test::tiedOutcomes(1 + random.below(14), random);
        const Mapping mapping = *fitIsotonic(outcomes);
        for (const Outcome& outcome : outcomes) EXPECT_NEAR(*calibrated(mapping, {outcome.confidence}), isotonicByFormula(outcomes, outcome.confidence), 1e-12);
    }
}

TEST(MappingFit, IsotonicGivesKnownKnots) {
    const auto coarse = *fitIsotonic(test::coarseOutcomes());
    ASSERT_EQ(coarse.knots.size(), 5U);
    const std::vector values{0.7, 0.8, 0.85, 0.8666666666666667, 0.8666666666666667};
    for (std::size_t i = 0; i < 5; ++i) EXPECT_NEAR(coarse.knots[i].calibrated, values[i], 1e-12);
}

TEST(MappingFit, PlattGivesKnownParameters) {
    const auto tieFree = *fitPlatt(test::tieFreeOutcomes());
    EXPECT_NEAR(tieFree.slope, 1.3163125258174952, 1e-5);
    EXPECT_NEAR(tieFree.intercept, -1.1944183025210884, 1e-5);
    const auto coarse = *fitPlatt(test::coarseOutcomes());
    EXPECT_NEAR(coarse.slope, 0.004991755067254957, 1e-4);
    EXPECT_NEAR(coarse.intercept, 1.499966740719993, 1e-4);
}

TEST(MappingFit, BetaIsTheBestOfAllNearby) {
    SeededRandom random(17);
    for (int round = 0; round < 20; ++round) {
        const auto outcomes = outcomesUnder(BetaMapping{test::unit(random) * 2, test::unit(random) * 2, test::unit(random) - 0.5}, 200, random);
        const BetaMapping fit = *fitBeta(outcomes);
        const double loss = lossUnder(fit, outcomes);
        EXPECT_LE(loss, lossUnder(*fitPlatt(outcomes), outcomes) + 1e-12);  // which is a beta mapping, too
        for (const double step : {-0.01, 0.01}) {
            EXPECT_LE(loss, lossUnder(BetaMapping{std::max(0.0, fit.a + step), fit.b, fit.c}, outcomes) + 1e-12);
            EXPECT_LE(loss, lossUnder(BetaMapping{fit.a, std::max(0.0, fit.b + step), fit.c}, outcomes) + 1e-12);
            EXPECT_LE(loss, lossUnder(BetaMapping{fit.a, fit.b, fit.c + step}, outcomes) + 1e-12);
        }
    }
}

TEST(MappingFit, FindsWhatTheWorldWasMadeOf) {
    SeededRandom random(19);
    const auto platt = *fitPlatt(outcomesUnder(PlattMapping{0.6, -0.4}, 10'000, random));
    EXPECT_NEAR(platt.slope, 0.6, 0.08);
    EXPECT_NEAR(platt.intercept, -0.4, 0.08);
    const auto beta = *fitBeta(outcomesUnder(BetaMapping{0.4, 1.5, 0.3}, 10'000, random));
    EXPECT_NEAR(beta.a, 0.4, 0.2);
    EXPECT_NEAR(beta.b, 1.5, 0.2);
    EXPECT_NEAR(beta.c, 0.3, 0.2);
}

TEST(MappingFit, NeverFallsWhateverTheOutcomes) {
    SeededRandom random(23);
    for (int round = 0; round < 60; ++round) {
        for (const Mapping& mapping : allFits(test::tiedOutcomes(1 + random.below(12), random))) expectRisingWithinRange(mapping);
    }
}

TEST(MappingFit, IsFiniteOfSeparableOutcomes) {
    const std::vector<Outcome> apart{{0.2, false, 1}, {0.3, false, 1}, {0.6, true, 1}, {0.9, true, 1}};
    const std::vector<Outcome> touching{{0.2, false, 1}, {0.6, false, 1}, {0.6, true, 1}, {0.9, true, 1}};
    for (const auto& outcomes : {apart, touching}) {
        for (const Mapping& mapping : {Mapping(*fitPlatt(outcomes)), Mapping(*fitBeta(outcomes))}) {
            expectRisingWithinRange(mapping);
            EXPECT_GT(*calibrated(mapping, {0.2}), 0.05);
            EXPECT_LT(*calibrated(mapping, {0.9}), 0.95);
            EXPECT_GT(*calibrated(mapping, {0.9}), *calibrated(mapping, {0.2}) + 0.2);
        }
    }
}

TEST(MappingFit, OfOneKindOfOutcomeIsAConstantShortOfCertainty) {
    const std::vector<Outcome> right{{0.6, true, 1}, {0.7, true, 1}, {0.9, true, 5}};
    for (const Mapping& mapping : {Mapping(*fitPlatt(right)), Mapping(*fitBeta(right))}) {
        EXPECT_NEAR(*calibrated(mapping, {0.2}), 4.0 / 5, 1e-6);
        EXPECT_NEAR(*calibrated(mapping, {0.9}), 4.0 / 5, 1e-6);
    }
    EXPECT_EQ(*calibrated(*fitIsotonic(right), {0.2}), 1);
}

TEST(MappingFit, OfOneConfidenceIsTheShareRight) {
    const std::vector<Outcome> outcomes{{0.5, true, 1}, {0.5, false, 1}, {0.5, true, 2}};
    for (const Mapping& mapping : allFits(outcomes)) EXPECT_NEAR(*calibrated(mapping, {0.9}), 0.75, 1e-9);
}

TEST(MappingFit, TurnsNoOrderRound) {
    const std::vector<Outcome> falling{{0.1, true, 1}, {0.2, true, 1}, {0.3, true, 1}, {0.7, false, 1}, {0.8, false, 1}, {0.9, false, 1}};
    for (const Mapping& mapping : allFits(falling)) {
        EXPECT_NEAR(*calibrated(mapping, {0.1}), 0.5, 1e-9);
        EXPECT_NEAR(*calibrated(mapping, {0.9}), 0.5, 1e-9);
    }
}

TEST(MappingFit, CountsAWeightAsThatManyOutcomes) {
    SeededRandom random(29);
    for (int round = 0; round < 30; ++round) {
        std::vector<Outcome> weighted;
        for (std::size_t i = 0; i < 60; ++i) weighted.push_back({test::unit(random), test::unit(random) < 0.6, static_cast<double>(1 + random.below(4))});
        const auto once = allFits(weighted);
        const auto often = allFits(test::repeated(weighted));
        for (std::size_t i = 0; i < once.size(); ++i) {
            for (const double confidence : {0.1, 0.4, 0.8}) EXPECT_NEAR(*calibrated(once[i], {confidence}), *calibrated(often[i], {confidence}), 1e-7);
        }
    }
}

TEST(MappingFit, IsNotDefinedOfNothing) {
    EXPECT_FALSE(fitPlatt({}));
    EXPECT_FALSE(fitBeta({}));
    EXPECT_FALSE(fitIsotonic({}));
    EXPECT_FALSE(fitTemperature({}));
}

}  // namespace
}  // namespace docket::calibration
