#include "core/drift/control_chart.h"

#include "core/base/stable_hash.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace docket::drift {
namespace {

using metrics::Share;

std::vector<bool> alertsOf(const Share& baseline, const std::vector<Share>& buckets) {
    std::vector<bool> alerts;
    for (const ChartPoint& point : controlChart(baseline, buckets)) alerts.push_back(point.isAlert);
    return alerts;
}

TEST(ControlChart, DrawsItsBandByTheBucketsOwnNumber) {
    const auto points = controlChart({1000, 10'000}, std::vector<Share>{{10, 100}, {90, 900}, {0, 0}});
    const double share = 1000.5 / 10'001;
    EXPECT_NEAR(points[0].band->high, 0.1 + 3 * std::sqrt(share * (1 - share) / 100), 1e-12);
    EXPECT_NEAR(points[1].band->low, 0.1 - 3 * std::sqrt(share * (1 - share) / 900), 1e-12);
    EXPECT_FALSE(points[2].band);
    EXPECT_EQ(points[0].sigmas, 0);
    EXPECT_TRUE(controlChart({0, 0}, std::vector<Share>{{1, 2}}).empty());
}

TEST(ControlChart, AlertsAfterThreeBucketsInARowToTheSameSide) {
    const Share baseline{1000, 10'000};
    const Share calm{100, 1000};
    const Share high{140, 1000};  // 4.2 sigma
    const Share low{60, 1000};
    const Share empty{0, 0};
    EXPECT_EQ(alertsOf(baseline, {high, high, calm, high, high, high, high, calm}), (std::vector<bool>{false, false, false, false, false, true, true, false}));
    EXPECT_EQ(alertsOf(baseline, {high, low, high, low, low, low}), (std::vector<bool>{false, false, false, false, false, true}));
    EXPECT_EQ(alertsOf(baseline, {high, high, empty, high}), (std::vector<bool>{false, false, false, true}));
}

TEST(ControlChart, AlertsAtOnceBeyondSixSigma) {
    EXPECT_EQ(alertsOf({1000, 10'000}, {{158, 1000}}), std::vector<bool>{false});
    EXPECT_EQ(alertsOf({1000, 10'000}, {{170, 1000}}), std::vector<bool>{true});
    EXPECT_EQ(alertsOf({5000, 10'000}, {{390, 1000}}), std::vector<bool>{true});
}

TEST(ControlChart, DoesNotAlertOfARareCase) {
    // By the normal distribution two of twenty would lie 14 sigma off a thousandth.
    const auto points = controlChart({10, 10'000}, std::vector<Share>{{2, 20}, {1, 20}, {0, 20}});
    EXPECT_LT(points[0].sigmas, 4);
    EXPECT_FALSE(points[0].isAlert);
    EXPECT_FALSE(points[1].isOutside);
    EXPECT_FALSE(points[2].isOutside);
    const auto ofNone = controlChart({0, 10'000}, std::vector<Share>{{0, 500}, {1, 500}, {40, 500}});
    EXPECT_FALSE(ofNone[0].isOutside);
    EXPECT_FALSE(ofNone[1].isAlert);
    EXPECT_TRUE(ofNone[2].isAlert);
}

/// Buckets of so many items each, in which a case comes with so many ten-thousandths.
std::vector<Share> drawnBuckets(SeededRandom& random, int count, int items, std::uint64_t tenThousandths) {
    std::vector<Share> buckets(static_cast<std::size_t>(count));
    for (Share& bucket : buckets) {
        for (int i = 0; i < items; ++i) bucket.add(random.below(10'000) < tenThousandths);
    }
    return buckets;
}

TEST(ControlChart, HardlyEverAlertsWhileNothingChangesAndSoonAfterwards) {
    SeededRandom random(17);
    constexpr int series = 100;
    int falseAlerts = 0;
    int found = 0;
    for (int i = 0; i < series; ++i) {
        Share baseline;
        for (const Share& bucket : drawnBuckets(random, 15, 100, 500)) baseline += bucket;
        std::vector<Share> buckets = drawnBuckets(random, 30, 100, 500);
        const auto changed = drawnBuckets(random, 4, 100, 2000);
        buckets.insert(buckets.end(), changed.begin(), changed.end());
        const auto alerts = alertsOf(baseline, buckets);
        falseAlerts += std::any_of(alerts.begin(), alerts.begin() + 30, [](bool isAlert) { return isAlert; }) ? 1 : 0;
        found += std::any_of(alerts.begin() + 30, alerts.end(), [](bool isAlert) { return isAlert; }) ? 1 : 0;
    }
    EXPECT_LE(falseAlerts, 1);
    EXPECT_GE(found, 90);
}

}  // namespace
}  // namespace docket::drift
