#include "core/metrics/pace.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace docket::metrics {
namespace {

/// Answers a minute apart that took so long; 0: not measured.
std::vector<TimedAnswer> sittingOf(const std::vector<std::int64_t>& times, Timestamp from) {
    std::vector<TimedAnswer> answers;
    for (const std::int64_t time : times) answers.push_back({from + minutes(std::ssize(answers)), Duration{time}});
    return answers;
}

TEST(PaceTrend, IsTheSlopeOfTheLogarithmWithinSittings) {
    auto answers = sittingOf({3000, 3500, 2800, 4100, 3900, 4400, 5200}, {});
    const auto second = sittingOf({9000, 0, 8000, 9500, 12000}, Timestamp{} + minutes(100));
    answers.insert(answers.end(), second.begin(), second.end());
    answers.push_back({Timestamp{} + minutes(200), Duration{2000}});
    PaceTrend trend;
    trend.add(answers);
    // By ordinary least squares with a level for each sitting and HC1, written out in Python.
    EXPECT_EQ(trend.answers(), 11) << "one was not measured, and one stands alone";
    EXPECT_EQ(trend.sittings(), 2);
    EXPECT_NEAR(*trend.slope(), 0.08197602974768366, 1e-12);
    EXPECT_NEAR(trend.slopeInterval()->low, 0.0508174859237827, 1e-12);
    EXPECT_NEAR(trend.slopeInterval()->high, 0.11313457357158462, 1e-12);
    EXPECT_NEAR(*trend.changeOver(10), std::exp(0.8197602974768366) - 1, 1e-12);
}

TEST(PaceTrend, IsTheSameAddedUpOverPeople) {
    const auto one = sittingOf({3000, 3500, 2800, 4100}, {});
    const auto other = sittingOf({9000, 8000, 9500}, Timestamp{} + minutes(1));
    PaceTrend together;
    together.add(one);
    together.add(other);
    PaceTrend first;
    first.add(one);
    PaceTrend second;
    second.add(other);
    EXPECT_EQ(first += second, together);
}

TEST(PaceTrend, IsUndefinedWithoutASittingOfTwo) {
    PaceTrend trend;
    EXPECT_EQ(trend.slope(), std::nullopt);
    trend.add(sittingOf({3000}, {}));
    trend.add(sittingOf({0, 4000, 0}, Timestamp{} + minutes(500)));
    EXPECT_EQ(trend.slope(), std::nullopt);
    EXPECT_EQ(trend.slopeInterval(), std::nullopt);
    trend.add(sittingOf({3000, 6000}, {}));
    EXPECT_NEAR(*trend.slope(), std::log(2), 1e-12);
    EXPECT_EQ(trend.slopeInterval(), std::nullopt) << "two answers determine a line";
}

TEST(PaceTrend, CountsALongAbsenceAsTenMinutes) {
    PaceTrend trend;
    trend.add(sittingOf({minutes(5).ms, minutes(300).ms}, {}));
    EXPECT_NEAR(*trend.changeOver(1), 1, 1e-12);
}

}  // namespace
}  // namespace docket::metrics
