#include "core/metrics/population/traffic_sums.h"

#include "core/metrics/population/unseen_errors.h"
#include "core/metrics/population/weighted_figures.h"
#include "core/metrics/proportion.h"
#include "tests/unit/metrics/population/population_builder.h"

#include <gtest/gtest.h>

namespace docket::metrics {
namespace {

using test::smallTraffic;
using test::trafficOf;

constexpr auto escalated = Side::Escalated;
constexpr auto accepted = Side::Accepted;

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

}  // namespace
}  // namespace docket::metrics
