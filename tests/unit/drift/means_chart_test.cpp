#include "core/drift/means_chart.h"

#include <gtest/gtest.h>

namespace docket::drift {
namespace {

/// Half of them at either end of a mean.
MeanSums around(double mean, std::int64_t n, double reach = 0.1) {
    MeanSums sums;
    for (std::int64_t i = 0; i < n; ++i) sums.add(mean + (i % 2 == 0 ? reach : -reach));
    return sums;
}

TEST(MeansChart, CountsSigmasByTheBucketsOwnNumber) {
    const MeanSums baseline = around(0.8, 10'000);
    const std::vector<MeanSums> buckets = {around(0.77, 100), around(0.77, 400)};
    const auto points = meansChart(baseline, buckets);
    ASSERT_EQ(points.size(), 2U);
    EXPECT_NEAR(points[0].sigmas, -0.03 / (0.1 * std::sqrt(1.0 / 100 + 1.0 / 10'000)), 1e-3);
    EXPECT_NEAR(points[1].sigmas, -0.03 / (0.1 * std::sqrt(1.0 / 400 + 1.0 / 10'000)), 1e-3);
    EXPECT_FALSE(points[0].isOutside);
    EXPECT_TRUE(points[1].isOutside);
    EXPECT_FALSE(points[1].isAlert) << "one bucket outside is none yet";
}

TEST(MeansChart, AlertsOnThreeInARowOverGapsAndOnOneFarOff) {
    const MeanSums baseline = around(0.8, 10'000);
    const MeanSums low = around(0.76, 100);
    const std::vector<MeanSums> row = {low, MeanSums{}, low, around(0.2, 3), low};
    const auto points = meansChart(baseline, row);
    EXPECT_FALSE(points[2].isAlert);
    EXPECT_TRUE(points[4].isAlert) << "an empty bucket and one of few neither count nor break the row";
    EXPECT_FALSE(points[3].band.has_value());
    const std::vector<MeanSums> far = {around(0.7, 100)};
    EXPECT_TRUE(meansChart(baseline, far).front().isAlert);
}

TEST(MeansChart, SaysNothingWithoutABaseline) {
    const std::vector<MeanSums> buckets = {around(0.5, 100)};
    EXPECT_TRUE(meansChart(around(0.8, 5), buckets).empty());
}

TEST(MeanSums, AddUp) {
    MeanSums sums = around(0.5, 10);
    sums += around(0.7, 10);
    EXPECT_EQ(sums.n, 20);
    EXPECT_NEAR(*sums.mean(), 0.6, 1e-12);
    EXPECT_NEAR(*sums.variance(), 0.4 / 19, 1e-12);
    EXPECT_FALSE(MeanSums{}.mean().has_value());
}

}  // namespace
}  // namespace docket::drift
