#include "core/metrics/median.h"

#include <gtest/gtest.h>

#include <numeric>

namespace docket::metrics {
namespace {

Median medianOfFirst(int n) {
    std::vector<double> values(static_cast<std::size_t>(n));
    std::iota(values.rbegin(), values.rend(), 1.0);
    return medianOf(values);
}

TEST(Median, IsUndefinedOfNothing) { EXPECT_EQ(medianOf({}), Median()); }

TEST(Median, IsTheMiddleOrTheMeanOfTheMiddleTwo) {
    EXPECT_EQ(medianOf({7, 1, 3}).value, 3);
    EXPECT_EQ(medianOf({7, 1, 3, 5}).value, 4);
    EXPECT_EQ(medianOf({7, 1, 3, 5}).n, 4);
}

// Ranks by sums of binomial coefficients, as in the tables of order statistics (Thompson 1936; Conover 1999, table A3).
TEST(Median, HasTheIntervalOfItsOrderStatistics) {
    EXPECT_EQ(medianOfFirst(5).interval, std::nullopt) << "the smallest and the largest of five hold it in 94 % only";
    EXPECT_EQ(medianOfFirst(6).interval, (Interval{1, 6}));
    EXPECT_EQ(medianOfFirst(10).interval, (Interval{2, 9}));
    EXPECT_EQ(medianOfFirst(30).interval, (Interval{10, 21}));
    EXPECT_EQ(medianOfFirst(101).interval, (Interval{41, 61}));
}

TEST(Median, HasAnIntervalOfVeryManyValues) {
    const Median median = medianOfFirst(100'000);
    ASSERT_TRUE(median.interval);
    EXPECT_NEAR(median.interval->low, 50'000 - 1.96 * 158.1, 3);
    EXPECT_NEAR(median.interval->high, 50'000 + 1.96 * 158.1, 3);
}

}  // namespace
}  // namespace docket::metrics
