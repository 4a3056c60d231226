#include "core/metrics/population/random_counts.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <map>

namespace docket::metrics {
namespace {

TEST(RandomCounts, FollowTheBinomialDistribution) {
    SeededRandom random(3);
    constexpr int draws = 20'000;
    for (const double p : {0.1, 0.5, 0.83}) {
        constexpr std::int64_t n = 6;
        std::map<std::int64_t, double> seen;
        for (int i = 0; i < draws; ++i) ++seen[binomialCount(random, n, p)];
        double chiSquare = 0;
        double choices = 1;
        for (std::int64_t count = 0; count <= n; ++count) {
            const double expected = draws * choices * std::pow(p, static_cast<double>(count)) * std::pow(1 - p, static_cast<double>(n - count));
            chiSquare += (seen[count] - expected) * (seen[count] - expected) / expected;
            choices = choices * static_cast<double>(n - count) / static_cast<double>(count + 1);
        }
        EXPECT_LT(chiSquare, 22.5) << p;  // 99.9 % of chi-square with 6 degrees of freedom
    }
}

TEST(RandomCounts, HaveTheRightMeanAndVarianceOfManyTrials) {
    SeededRandom random(4);
    constexpr std::int64_t n = 100'000;
    constexpr double p = 0.02;
    constexpr int draws = 2000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < draws; ++i) {
        const auto count = static_cast<double>(binomialCount(random, n, p));
        sum += count;
        squares += count * count;
    }
    const double mean = sum / draws;
    const double variance = squares / draws - mean * mean;
    EXPECT_NEAR(mean, n * p, 4 * std::sqrt(n * p * (1 - p) / draws));
    EXPECT_NEAR(variance / (n * p * (1 - p)), 1, 4 * std::sqrt(2.0 / draws));
}

TEST(RandomCounts, AreCertainAtTheEnds) {
    SeededRandom random(1);
    EXPECT_EQ(binomialCount(random, 10, 0), 0);
    EXPECT_EQ(binomialCount(random, 10, 1), 10);
    EXPECT_EQ(binomialCount(random, 0, 0.5), 0);
}

TEST(RandomCounts, DrawEachCellByItsShareAndTheSameBySeed) {
    const std::array<std::int64_t, 4> items{1, 0, 3, 6};
    std::array<std::int64_t, 4> counts{};
    std::array<std::int64_t, 4> sums{};
    SeededRandom random(9);
    for (int i = 0; i < 5000; ++i) {
        multinomialCounts(random, items, 10, counts);
        EXPECT_EQ(counts[0] + counts[1] + counts[2] + counts[3], 10);
        for (std::size_t cell = 0; cell < counts.size(); ++cell) sums[cell] += counts[cell];
    }
    for (std::size_t cell = 0; cell < items.size(); ++cell) EXPECT_NEAR(static_cast<double>(sums[cell]) / 5000, static_cast<double>(items[cell]), 0.1);
    std::array<std::int64_t, 4> again{};
    SeededRandom one(7);
    SeededRandom other(7);
    multinomialCounts(one, items, 10, counts);
    multinomialCounts(other, items, 10, again);
    EXPECT_EQ(counts, again);
}

}  // namespace
}  // namespace docket::metrics
