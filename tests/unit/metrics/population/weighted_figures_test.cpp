#include "core/metrics/population/weighted_figures.h"

#include "core/metrics/population/label_limits.h"
#include "core/metrics/population/stratified_bootstrap.h"
#include "core/metrics/population/traffic_sums.h"
#include "tests/unit/metrics/population/population_builder.h"

#include <gtest/gtest.h>

#include <cmath>

namespace docket::metrics {
namespace {

using test::smallTraffic;
using test::trafficOf;

constexpr auto escalated = Side::Escalated;
constexpr auto accepted = Side::Accepted;

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

TEST(QualityOfTraffic, TakesOffTheBiasThatTheDrawsShow) {
    const PostStrata strata = smallTraffic();
    StratifiedBootstrap bootstrap(strata, 3);
    double mean = 0;
    for (int i = 0; i < 300; ++i) mean += *macroF1Of(bootstrap.draw().labels).mean.value / 300;
    const double plain = *macroF1Of(trafficSums(strata).labels).mean.value;
    ASSERT_GT(std::abs(mean - plain), 1e-3);
    EXPECT_NEAR(*qualityOfTraffic(strata, {3, 300}).macroF1.figure.value, 2 * plain - mean, 1e-12);
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
