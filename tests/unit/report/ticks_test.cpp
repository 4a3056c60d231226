#include "core/report/plot/ticks.h"

#include <gtest/gtest.h>

#include <limits>

namespace docket::report {
namespace {

struct TickRow {
    double low;
    double high;
    int most;
    std::vector<double> at;
    int decimals;
};

TEST(NiceTicks, AreMultiplesOfOneTwoOrFive) {
    const std::vector<TickRow> rows = {
        {0, 1, 6, {0, 0.2, 0.4, 0.6, 0.8, 1}, 1},
        {0, 1, 5, {0, 0.5, 1}, 1},
        {0, 2750, 6, {0, 500, 1000, 1500, 2000, 2500}, 0},
        {0.07, 0.1, 4, {0.07, 0.08, 0.09, 0.1}, 2},
        {0.5, 0.98, 5, {0.5, 0.6, 0.7, 0.8, 0.9}, 1},
        {-30, 30, 7, {-30, -20, -10, 0, 10, 20, 30}, 0},
        {0.9123, 0.9129, 4, {0.9124, 0.9126, 0.9128}, 4},
        {3, 3, 5, {3}, 0},
        {1e-12, 3e-12, 3, {1e-12, 2e-12, 3e-12}, 12},
        {1e15, 2e15, 3, {1e15, 1.5e15, 2e15}, 0},
    };
    for (const TickRow& row : rows) {
        const NumberTicks ticks = niceTicks(row.low, row.high, row.most);
        EXPECT_EQ(ticks.at, row.at) << row.low << " to " << row.high;
        EXPECT_EQ(ticks.decimals, row.decimals) << row.low << " to " << row.high;
    }
}

TEST(NiceTicks, AreNeverMoreThanAskedFor) {
    for (int most = 2; most <= 12; ++most) {
        for (const double high : {0.013, 0.7, 1.0, 9.99, 10.0, 123.0, 98765.0}) {
            const NumberTicks ticks = niceTicks(high / 7, high, most);
            EXPECT_LE(ticks.at.size(), static_cast<std::size_t>(most)) << high;
            EXPECT_GE(ticks.at.front(), high / 7 * (1 - 1e-12)) << high;
            EXPECT_LE(ticks.at.back(), high * (1 + 1e-12)) << high;
        }
    }
}

TEST(NiceTicks, EndAtOnceOnWhatIsNoRange) {
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    constexpr double endless = std::numeric_limits<double>::infinity();
    EXPECT_EQ(niceTicks(nothing, 1, 5).at.size(), 1U);
    EXPECT_EQ(niceTicks(0, endless, 5).at.size(), 1U);
    EXPECT_EQ(niceTicks(2, 1, 5).at, std::vector{2.0});
    EXPECT_LT(niceBounds(endless, -endless, 5).low, niceBounds(endless, -endless, 5).high) << "as of no figures at all";
}

TEST(NiceBounds, WidenOutwardsToWholeSteps) {
    EXPECT_EQ(niceBounds(0.074, 0.098, 6), (NumberBounds{0.07, 0.1}));
    EXPECT_EQ(niceBounds(51, 2740, 6), (NumberBounds{0, 3000}));
    EXPECT_EQ(niceBounds(0, 1, 6), (NumberBounds{0, 1}));
    for (const double alike : {0.0, 0.5, -3.0, 1e9}) {
        const NumberBounds bounds = niceBounds(alike, alike, 5);
        EXPECT_LT(bounds.low, alike == 0 ? 0 : alike);
        EXPECT_GT(bounds.high, alike);
    }
}

}  // namespace
}  // namespace docket::report
