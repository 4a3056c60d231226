#include "core/agreement/bootstrap.h"

#include "core/agreement/scale_alpha.h"
#include "tests/unit/agreement/published_tables.h"

#include <gtest/gtest.h>

#include <cmath>

namespace docket::agreement {
namespace {

/// The mean of items of which the first half is 1 and the rest 0.
std::optional<double> halfOnes(std::span<const std::uint32_t> weights) {
    double ones = 0;
    for (std::size_t i = 0; i < weights.size() / 2; ++i) ones += weights[i];
    return ones / static_cast<double>(weights.size());
}

TEST(Bootstrap, DrawsAsManyItemsAsThereAre) {
    const auto figure = [](std::span<const std::uint32_t> weights) -> std::optional<double> {
        std::uint32_t total = 0;
        for (const std::uint32_t weight : weights) total += weight;
        return total;
    };
    EXPECT_EQ(bootstrapInterval(17, 17, figure, {1, 50}), (Interval{17, 17}));
}

TEST(Bootstrap, FindsTheIntervalOfAMean) {
    const auto interval = bootstrapInterval(400, 0.5, halfOnes, {3, 4000});
    ASSERT_TRUE(interval);
    const double half = 1.96 * std::sqrt(0.25 / 400);
    EXPECT_NEAR(interval->low, 0.5 - half, 0.005);
    EXPECT_NEAR(interval->high, 0.5 + half, 0.005);
}

TEST(Bootstrap, IsTheSameForTheSameSeedOnEveryPlatform) {
    const auto first = bootstrapInterval(40, 0.5, halfOnes, {7, 200});
    EXPECT_EQ(first, bootstrapInterval(40, 0.5, halfOnes, {7, 200}));
    EXPECT_NEAR(first->low, 0.37375, 1e-12);
    EXPECT_NEAR(first->high, 0.675, 1e-12);
    EXPECT_NE(first, bootstrapInterval(40, 0.5, halfOnes, {8, 200}));
}

TEST(Bootstrap, HoldsTheFigureItself) {
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        const auto alpha = krippendorffAlpha(test::krippendorff2011(), Scale::Ordinal, {seed, 20});
        ASSERT_TRUE(alpha.interval) << seed;
        EXPECT_LE(alpha.interval->low, *alpha.value) << seed;
        EXPECT_GE(alpha.interval->high, *alpha.value) << seed;
    }
}

TEST(Bootstrap, LeavesOutDrawsWithoutAFigureUntilTheyAreHalf) {
    const auto figureIf = [](std::uint32_t least) {
        return [least](std::span<const std::uint32_t> weights) -> std::optional<double> {
            if (weights[0] < least) return std::nullopt;
            return weights[0];
        };
    };
    EXPECT_TRUE(bootstrapInterval(100, 1, figureIf(1), {5, 500})) << "37 % of the draws leave the first item out";
    EXPECT_EQ(bootstrapInterval(100, 1, figureIf(3), {5, 500}), std::nullopt);
    EXPECT_EQ(bootstrapInterval(0, 1, figureIf(0), {5, 500}), std::nullopt);
}

}  // namespace
}  // namespace docket::agreement
