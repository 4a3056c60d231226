#include "core/metrics/population/weighted_figures.h"

#include "core/metrics/population/acceleration.h"
#include "core/metrics/population/label_limits.h"
#include "core/metrics/population/stratified_bootstrap.h"
#include "core/metrics/population/traffic_sums.h"
#include "core/metrics/population/unseen_errors.h"
#include "core/metrics/quality/single_label_figures.h"
#include "tests/unit/metrics/population/population_builder.h"

#include <gtest/gtest.h>

#include <cmath>

namespace docket::metrics {
namespace {

using test::AlikeItems;
using test::trafficOf;

constexpr auto escalated = Side::Escalated;
constexpr auto accepted = Side::Accepted;

/// 30 escalated predictions of label 0, 10 of them resolved and 4 right; 200 accepted ones, 20 audited and 18 right; 50 accepted ones of
/// label 1, 5 audited and all right.
PostStrata smallTraffic() {
    return postStratify(trafficOf(2, {{{escalated, 0, 0.35}, 0, 4, 20},
                                      {{escalated, 0, 0.35}, 1, 6, 0},
                                      {{accepted, 0, 0.95}, 0, 18, 180, 10},
                                      {{accepted, 0, 0.95}, 1, 2, 0, 10},
                                      {{accepted, 1, 0.95}, 1, 5, 45, 10}}));
}

TEST(WeightedAccuracy, LetsTheResolvedItemsOfEachStratumStandForAll) {
    const auto accuracy = weightedAccuracy(smallTraffic());
    EXPECT_NEAR(*accuracy.figure.value, (30 * 0.4 + 200 * 0.9 + 50 * 1.0) / 280, 1e-12);
    EXPECT_LT(accuracy.interval->low, *accuracy.figure.value);
    EXPECT_GT(accuracy.interval->high, *accuracy.figure.value);
}

TEST(WeightedAccuracy, IsExactWhereEverythingIsResolved) {
    const auto strata = postStratify(trafficOf(2, {{{escalated, 0, 0.35}, 0, 4, 0}, {{escalated, 0, 0.35}, 1, 6, 0}, {{accepted, 1, 0.95}, 1, 10, 0}}));
    const auto accuracy = weightedAccuracy(strata);
    EXPECT_NEAR(*accuracy.figure.value, 0.7, 1e-12);
    EXPECT_NEAR(accuracy.interval->low, 0.7, 1e-12);
    EXPECT_NEAR(accuracy.interval->high, 0.7, 1e-12);
    const auto quality = qualityOfTraffic(strata, {1, 50});
    EXPECT_NEAR(*quality.labels[1].recall.figure.value, 10.0 / 16, 1e-12);
    EXPECT_NEAR(quality.macroF1.interval->high - quality.macroF1.interval->low, 0, 1e-12);
    EXPECT_NEAR(quality.labels[1].recall.interval->high - quality.labels[1].recall.interval->low, 0, 1e-12);
}

TEST(WeightedAccuracy, CountsAuditsOfDifferentRatesByWhatEachItemStandsFor) {
    const auto strata = postStratify(trafficOf(2, {{{accepted, 0, 0.95}, 0, 10, 500, 50}, {{accepted, 0, 0.95}, 1, 10, 480, 10}}));
    EXPECT_NEAR(*weightedAccuracy(strata).figure.value, 500.0 / 600, 1e-12);
    EXPECT_NEAR(effectiveSize(strata.strata[0]), 600.0 * 600 / (10 * 2500 + 10 * 100) / (1 - 20.0 / 1000), 1e-9);
}

TEST(WeightedAccuracy, SaysThatNobodyLookedAtWhatWasAccepted) {
    const auto strata = postStratify(trafficOf(1, {{{escalated, 0, 0.35}, 0, 9, 0}, {{accepted, 0, 0.95}, 0, 0, 100}}));
    EXPECT_EQ(weightedAccuracy(strata).figure, Figure::without(Undefined::NoReviewedItem));
    const auto quality = qualityOfTraffic(strata, {});
    EXPECT_EQ(quality.macroF1.figure, Figure::without(Undefined::NoReviewedItem));
    EXPECT_EQ(quality.labels[0].f1.figure, Figure::without(Undefined::NoReviewedItem));
    EXPECT_EQ(weightedAccuracy(postStratify(trafficOf(1, {}))).figure, Figure::without(Undefined::NoItems));
}

TEST(TrafficSums, AreWhatAFullReviewWouldCount) {
    const auto sums = trafficSums(smallTraffic());
    EXPECT_EQ(sums.labels.predicted, (std::vector<double>{230, 50}));
    EXPECT_NEAR(sums.labels.right[0], 12 + 180, 1e-9);
    EXPECT_NEAR(sums.labels.reference[1], 18 + 20 + 50, 1e-9);
    EXPECT_EQ(sums.total, 280);
}

TEST(TrafficSums, ScaleLabelsThatShareAStratumToTheirKnownNumbers) {
    const auto sums = trafficSums(postStratify(trafficOf(3, {{{accepted, 0, 0.95}, 0, 3, 17}, {{accepted, 1, 0.95}, 1, 1, 58}, {{accepted, 1, 0.95}, 0, 1, 0}, {{accepted, 2, 0.95}, 2, 0, 20}})));
    EXPECT_EQ(sums.labels.predicted, (std::vector<double>{20, 60, 0}));
    EXPECT_NEAR(sums.labels.right[0], 20, 1e-9);
    EXPECT_NEAR(sums.labels.right[1], 30, 1e-9);
    EXPECT_FALSE(f1Of(sums.labels, 2).value);
}

TEST(StratifiedBootstrap, VariesAsTheStrataAndTheirSampledSharesSay) {
    const PostStrata strata = smallTraffic();
    StratifiedBootstrap bootstrap(strata, 5);
    constexpr int draws = 8000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < draws; ++i) {
        const double accuracy = *accuracyOf(bootstrap.draw()).value;
        sum += accuracy;
        squares += accuracy * accuracy;
    }
    const auto variance = [](double total, double n, double share) { return total / 280 * total / 280 * (1 - n / total) * share * (1 - share) / (n - 1); };
    const double expected = variance(30, 10, 0.4) + variance(200, 20, 0.9) + variance(50, 5, 1);
    const double mean = sum / draws;
    EXPECT_NEAR(mean, *weightedAccuracy(strata).figure.value, 4 * std::sqrt(expected / draws));
    EXPECT_NEAR((squares / draws - mean * mean) / expected, 1, 0.07);
}

TEST(StratifiedBootstrap, DrawsTheSameBySeed) {
    const PostStrata strata = smallTraffic();
    EXPECT_EQ(StratifiedBootstrap(strata, 5).draw(), StratifiedBootstrap(strata, 5).draw());
    EXPECT_NE(StratifiedBootstrap(strata, 5).draw(), StratifiedBootstrap(strata, 6).draw());
}

TEST(BootstrapSummary, TakesPercentilesThatAreCorrectedForBias) {
    std::vector<double> draws;
    for (int i = 0; i <= 1000; ++i) draws.push_back(i / 1000.0);
    const auto centred = summaryOf(draws, 0.5, 1001);
    EXPECT_NEAR(centred->mean, 0.5, 1e-12);
    EXPECT_NEAR(centred->interval.low, 0.025, 1e-9);
    EXPECT_NEAR(centred->interval.high, 0.975, 1e-9);
    const auto below = summaryOf(draws, 0.4, 1001);
    EXPECT_LT(below->interval.low, 0.025);
    EXPECT_LT(below->interval.high, 0.975);
    EXPECT_FALSE(summaryOf({0.5}, 0.5, 2));
}

TEST(BootstrapSummary, ReachesFurtherToTheSideThatAccelerates) {
    std::vector<double> draws;
    for (int i = 0; i <= 1000; ++i) draws.push_back(i / 1000.0);
    const auto plain = summaryOf(draws, 0.5, 1001);
    const auto skewed = summaryOf(draws, 0.5, 1001, 0.08);
    EXPECT_GT(skewed->interval.low, plain->interval.low);
    EXPECT_GT(skewed->interval.high, plain->interval.high);
}

TEST(Accelerations, AreASixthOfTheSkewnessOfOneShare) {
    const auto strata = postStratify(trafficOf(2, {{{accepted, 0, 0.95}, 0, 46, 150}, {{accepted, 0, 0.95}, 1, 4, 0}}));
    const std::vector<SumsFigure> figures{{accuracyOf}, {[](const ConfusionSums&) { return Figure::of(0.5); }}};
    const auto accelerations = accelerationsOf(strata, figures);
    const double skewness = (1 - 2 * 0.92) / std::sqrt(50 * 0.92 * 0.08);
    EXPECT_NEAR(accelerations[0], skewness / 6 * (1 - 2 * 0.25) / std::sqrt(1 - 0.25), 1e-9);
    EXPECT_EQ(accelerations[1], 0);
}

TEST(UnseenErrors, AreAsManyAsWilsonsBoundAllowsWhereTheAuditFoundNone) {
    const auto strata = postStratify(trafficOf(2, {{{escalated, 0, 0.35}, 1, 10, 0}, {{accepted, 0, 0.95}, 0, 40, 360}, {{accepted, 1, 0.95}, 1, 20, 180}}));
    const auto sums = trafficSums(strata);
    const auto worse = withUnseenErrors(strata, sums);
    ASSERT_TRUE(worse);
    const double errors = 540 * wilson(0, 60)->high;
    EXPECT_NEAR(worse->labels.right[0], 400 - errors / 2, 1e-9);
    EXPECT_NEAR(worse->labels.right[1], 200 - errors / 2, 1e-9);
    EXPECT_NEAR(worse->labels.reference[0], 400, 1e-9);
    EXPECT_NEAR(worse->labels.reference[1], 210, 1e-9);
    const auto quality = qualityOfTraffic(strata, {1, 200});
    EXPECT_EQ(quality.macroF1.method, IntervalMethod::BootstrapAndWilson);
    EXPECT_LE(quality.macroF1.interval->low, *macroF1Of(worse->labels).mean.value + 1e-9);
}

TEST(UnseenErrors, AreThoseOfLabelsThatNoAuditedPredictionMissed) {
    const auto worse = withUnseenErrors(smallTraffic(), trafficSums(smallTraffic()));
    ASSERT_TRUE(worse);
    EXPECT_NEAR(worse->labels.right[0], 192, 1e-9);
    EXPECT_NEAR(worse->labels.right[1], 50 - 225 * wilson(0, 25)->high, 1e-9);
    const auto eachMissed = postStratify(trafficOf(2, {{{accepted, 0, 0.95}, 1, 6, 10}, {{accepted, 1, 0.95}, 0, 6, 10}}));
    EXPECT_FALSE(withUnseenErrors(eachMissed, trafficSums(eachMissed)));
}

TEST(LabelLimits, LeaveRoomForErrorsThatWereNeverDrawn) {
    const PostStrata strata = smallTraffic();
    const auto limits = labelLimits(strata, trafficSums(strata), 0);
    // Nothing of label 0 was missed among the 5 audited predictions of label 1; Wilson allows up to 43 % of the 50.
    EXPECT_LT(limits.recall->low, 192.0 / (192 + 15));
    EXPECT_EQ(limits.recall->high, 1);
    EXPECT_LT(limits.precision->low, 192.0 / 230);
    EXPECT_GT(limits.f1->high, *f1Of(trafficSums(strata).labels, 0).value);
}

TEST(QualityOfTraffic, IsTheSameBySeedAndHoldsItsValues) {
    const auto one = qualityOfTraffic(smallTraffic(), {3, 300});
    const auto other = qualityOfTraffic(smallTraffic(), {3, 300});
    EXPECT_EQ(one.macroF1, other.macroF1);
    EXPECT_EQ(one.kappa, other.kappa);
    for (const TrafficFigure& figure : {one.accuracy, one.macroF1, one.weightedF1, one.balancedAccuracy, one.kappa, one.labels[0].f1, one.labels[1].recall}) {
        EXPECT_LE(figure.interval->low, *figure.figure.value);
        EXPECT_GE(figure.interval->high, *figure.figure.value);
    }
}

TEST(QualityOfTraffic, DiffersBetweenTwoPopulationsByBothIntervals) {
    const TrafficFigure one{Figure::of(0.9), Interval{0.86, 0.92}, IntervalMethod::StratifiedBootstrap};
    const TrafficFigure other{Figure::of(0.8), Interval{0.77, 0.84}, IntervalMethod::StratifiedBootstrap};
    const auto difference = differenceOf(one, other);
    EXPECT_NEAR(*difference.figure.value, 0.1, 1e-12);
    EXPECT_NEAR(difference.interval->low, 0.1 - std::hypot(0.04, 0.04), 1e-12);
    EXPECT_NEAR(difference.interval->high, 0.1 + std::hypot(0.02, 0.03), 1e-12);
    EXPECT_EQ(differenceOf(one, {}).figure, Figure::without(Undefined::NoItems));
}

}  // namespace
}  // namespace docket::metrics
