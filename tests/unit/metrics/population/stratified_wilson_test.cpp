#include "core/metrics/population/stratified_wilson.h"

#include <gtest/gtest.h>

#include <limits>
#include <vector>

namespace docket::metrics {
namespace {

void expectWilson(const std::optional<Interval>& actual, std::int64_t count, std::int64_t n) {
    const Interval expected = *wilson(count, n);
    ASSERT_TRUE(actual);
    EXPECT_NEAR(actual->low, expected.low, 1e-12);
    EXPECT_NEAR(actual->high, expected.high, 1e-12);
}

TEST(StratifiedWilson, IsWilsonsOfOneStratumAndOfStrataThatAreAlike) {
    for (const std::int64_t count : {0, 1, 7, 19, 20}) {
        const double share = static_cast<double>(count) / 20;
        expectWilson(stratifiedWilson(std::vector<StratumShare>{{1, share, 20}}), count, 20);
        expectWilson(stratifiedWilson(std::vector<StratumShare>(4, {0.25, share, 20})), 4 * count, 80);
    }
}

TEST(StratifiedWilson, HasNoWidthWhereAllIsKnown) {
    const double all = std::numeric_limits<double>::infinity();
    const auto interval = stratifiedWilson(std::vector<StratumShare>{{0.25, 0.5, all}, {0.75, 1, all}});
    EXPECT_EQ(interval, (Interval{0.875, 0.875}));
    EXPECT_FALSE(stratifiedWilson({}));
}

TEST(StratifiedWilson, CountsStrataWithoutErrorsOnlyTowardsTheSideWhereErrorsCouldBe) {
    const auto interval = stratifiedWilson(std::vector<StratumShare>{{0.5, 0.8, 50}, {0.5, 1, 50}});
    const Interval alone = *wilson(40, 50);
    EXPECT_NEAR(interval->high, 0.5 * alone.high + 0.5, 1e-12);
    EXPECT_LT(interval->low, 0.5 * alone.low + 0.5);
    EXPECT_GT(interval->low, 0.5 * alone.low + 0.5 * wilson(50, 50)->low);
}

TEST(StratifiedWilson, LiesWithinTheRangeOfShares) {
    const auto interval = stratifiedWilson(std::vector<StratumShare>{{0.9, 0, 5}, {0.1, 1, 3}});
    EXPECT_GE(interval->low, 0);
    EXPECT_LE(interval->high, 1);
    EXPECT_LT(interval->low, 0.1);
    EXPECT_GT(interval->high, 0.1);
}

}  // namespace
}  // namespace docket::metrics
