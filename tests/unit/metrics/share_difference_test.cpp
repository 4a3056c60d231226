#include "core/metrics/share_difference.h"

#include <gtest/gtest.h>

namespace docket::metrics {
namespace {

struct PublishedCase {
    Share one;
    Share other;
    Interval expected;
};

class NewcombeInterval : public ::testing::TestWithParam<PublishedCase> {};

TEST_P(NewcombeInterval, IsThatOfThePaper) {
    const auto& [one, other, expected] = GetParam();
    const auto interval = ShareDifference{one, other}.interval();
    ASSERT_TRUE(interval);
    EXPECT_NEAR(interval->low, expected.low, 5e-5);
    EXPECT_NEAR(interval->high, expected.high, 5e-5);
}

// Newcombe 1998, "Interval estimation for the difference between independent proportions", table II, method 10.
INSTANTIATE_TEST_SUITE_P(TableII, NewcombeInterval,
                         ::testing::Values(PublishedCase{{56, 70}, {48, 80}, {0.0524, 0.3339}}, PublishedCase{{9, 10}, {3, 10}, {0.1705, 0.8090}},
                                           PublishedCase{{6, 7}, {2, 7}, {0.0582, 0.8062}}, PublishedCase{{5, 56}, {0, 29}, {-0.0381, 0.1926}},
                                           PublishedCase{{0, 10}, {0, 20}, {-0.1611, 0.2775}}, PublishedCase{{0, 10}, {0, 10}, {-0.2775, 0.2775}},
                                           PublishedCase{{10, 10}, {0, 20}, {0.6791, 1.0}}, PublishedCase{{10, 10}, {0, 10}, {0.6075, 1.0}}));

TEST(ShareDifference, IsUndefinedWhileEitherShareIs) {
    EXPECT_EQ((ShareDifference{{1, 2}, {}}.value()), std::nullopt);
    EXPECT_EQ((ShareDifference{{}, {1, 2}}.interval()), std::nullopt);
    EXPECT_EQ((ShareDifference{{3, 4}, {1, 2}}.value()), 0.25);
}

TEST(ShareDifference, TurnsItsSignWithItsSides) {
    const ShareDifference forth{{56, 70}, {48, 80}};
    const ShareDifference back{{48, 80}, {56, 70}};
    EXPECT_NEAR(forth.interval()->low, -back.interval()->high, 1e-12);
    EXPECT_NEAR(*forth.value(), -*back.value(), 1e-12);
}

}  // namespace
}  // namespace docket::metrics
