#include "core/metrics/proportion.h"

#include <gtest/gtest.h>

namespace docket::metrics {
namespace {

struct OracleCase {
    std::int64_t count;
    std::int64_t n;
    Interval expected;
};

class WilsonOracle : public ::testing::TestWithParam<OracleCase> {};

TEST_P(WilsonOracle, AgreesWithStatsmodels) {
    const auto& [count, n, expected] = GetParam();
    const auto interval = wilson(count, n);
    ASSERT_TRUE(interval);
    EXPECT_NEAR(interval->low, expected.low, 1e-9);
    EXPECT_NEAR(interval->high, expected.high, 1e-9);
}

// statsmodels 0.13.5, proportion_confint(k, n, alpha=0.05, method="wilson").
INSTANTIATE_TEST_SUITE_P(Proportions, WilsonOracle,
                         ::testing::Values(OracleCase{0, 1, {0.0, 0.7934506856227627}},
                                           OracleCase{1, 1, {0.2065493143772374, 1.0}},
                                           OracleCase{0, 10, {0.0, 0.27753279986288926}},
                                           OracleCase{10, 10, {0.7224672001371106, 1.0}},
                                           OracleCase{5, 10, {0.23659309051256394, 0.7634069094874361}},
                                           OracleCase{1, 30, {0.005908590381612455, 0.16670390991409176}},
                                           OracleCase{97, 100, {0.9154806357094724, 0.9897454759759611}},
                                           OracleCase{812, 1000, {0.7866068125887822, 0.8350052901162315}},
                                           OracleCase{3, 3, {0.43850296824495444, 1.0}}));

TEST(Wilson, IsUndefinedWithoutObservations) { EXPECT_EQ(wilson(0, 0), std::nullopt); }

TEST(Wilson, EndsExactlyAtZeroAndOne) {
    for (std::int64_t n = 1; n < 2000; n += 7) {
        EXPECT_EQ(wilson(0, n)->low, 0.0) << n;
        EXPECT_EQ(wilson(n, n)->high, 1.0) << n;
    }
}

TEST(Share, IsUndefinedWhileNothingWasCounted) {
    Share share;
    EXPECT_EQ(share.value(), std::nullopt);
    EXPECT_EQ(share.interval(), std::nullopt);
    share.add(false);
    EXPECT_EQ(share.value(), 0.0);
    share.add(true);
    EXPECT_EQ(share.value(), 0.5);
}

}  // namespace
}  // namespace docket::metrics
