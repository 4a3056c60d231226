#include "core/dataset/splitting.h"

#include "core/base/stable_hash.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <string>

namespace docket::dataset {
namespace {

constexpr int keys = 20'000;

std::array<int, 3> counts(const SplitRule& rule, std::uint64_t seed) {
    std::array<int, 3> found{};
    for (int i = 0; i < keys; ++i) ++found[static_cast<std::size_t>(splitOf(stableHash(std::to_string(i)), seed, rule))];
    return found;
}

TEST(Splitting, MeetsTheSharesWithinChance) {
    for (const std::uint64_t seed : {1ULL, 7ULL, 123'456ULL}) {
        const auto found = counts({80, 15, 5, {}, false}, seed);
        const std::array shares = {0.80, 0.15, 0.05};
        for (std::size_t i = 0; i < 3; ++i) {
            const double expected = shares[i] * keys;
            const double deviation = std::sqrt(expected * (1 - shares[i]));
            EXPECT_NEAR(found[i], expected, 5 * deviation) << "split " << i << ", seed " << seed;
        }
    }
}

TEST(Splitting, DependsOnKeyAndSeedAlone) {
    const SplitRule rule{80, 10, 10, {}, false};
    int moved = 0;
    for (int i = 0; i < 1000; ++i) {
        const std::uint64_t key = stableHash(std::to_string(i));
        EXPECT_EQ(splitOf(key, 7, rule), splitOf(key, 7, rule));
        moved += splitOf(key, 7, rule) != splitOf(key, 8, rule) ? 1 : 0;
    }
    EXPECT_GT(moved, 200) << "another seed, another split";
}

TEST(Splitting, MovesNothingOutOfTheTestSplitWhenOthersGrow) {
    const SplitRule small{80, 10, 10, {}, false};
    const SplitRule larger{60, 20, 20, {}, false};
    for (int i = 0; i < keys; ++i) {
        const std::uint64_t key = stableHash(std::to_string(i));
        if (splitOf(key, 7, small) == Split::Test) {
            EXPECT_EQ(splitOf(key, 7, larger), Split::Test);
        }
        if (splitOf(key, 7, larger) == Split::Train) {
            EXPECT_EQ(splitOf(key, 7, small), Split::Train);
        }
    }
}

TEST(Splitting, RefusesSharesThatAreNone) {
    EXPECT_TRUE(check(SplitRule{}));
    EXPECT_TRUE(check(SplitRule{80, 10, 10, {}, false}));
    EXPECT_FALSE(check(SplitRule{80, 10, 11, {}, false}));
    EXPECT_FALSE(check(SplitRule{0, 50, 50, {}, false}));
    EXPECT_FALSE(check(SplitRule{120, -10, -10, {}, false}));
}

}  // namespace
}  // namespace docket::dataset
