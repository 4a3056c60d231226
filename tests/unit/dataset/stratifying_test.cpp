#include "core/dataset/stratifying.h"

#include "core/base/stable_hash.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string>

namespace docket::dataset {
namespace {

using ::testing::ElementsAre;

using Shares = std::array<std::int64_t, allSplits.size()>;

/// Groups of one item each.
std::vector<SplitGroup> single(int count, std::uint32_t stratum, int from = 0) {
    std::vector<SplitGroup> groups;
    for (int i = 0; i < count; ++i) groups.push_back({stableHash(std::to_string(from + i), stratum), 1, stratum});
    return groups;
}

std::map<std::uint32_t, Shares> itemsOf(const std::vector<SplitGroup>& groups, const std::vector<Split>& splits) {
    std::map<std::uint32_t, Shares> items;
    for (std::size_t i = 0; i < groups.size(); ++i) items[groups[i].stratum][static_cast<std::size_t>(splits[i])] += groups[i].items;
    return items;
}

Shares sharesOf(int items, const SplitRule& rule) {
    const auto groups = single(items, 0);
    return itemsOf(groups, stratifiedSplits(groups, 7, rule))[0];
}

TEST(Stratifying, GivesEveryStratumItsSharesToTheItem) {
    const SplitRule rule{.train = 80, .validation = 10, .test = 10};
    std::vector<SplitGroup> groups;
    for (const auto& [stratum, count] : {std::pair(0U, 1000), std::pair(1U, 40), std::pair(2U, 137)}) std::ranges::copy(single(count, stratum), std::back_inserter(groups));
    for (const std::uint64_t seed : {1ULL, 7ULL, 99ULL}) {
        auto items = itemsOf(groups, stratifiedSplits(groups, seed, rule));
        EXPECT_THAT(items[0], ElementsAre(800, 100, 100));
        EXPECT_THAT(items[1], ElementsAre(32, 4, 4));
        EXPECT_THAT(items[2], ElementsAre(109, 14, 14)) << "109.6, 13.7 and 13.7 by largest remainder";
    }
}

TEST(Stratifying, GivesRareLabelsToTestAndThenValidationWhileTrainingKeepsHalf) {
    const SplitRule rule{.train = 80, .validation = 10, .test = 10};
    EXPECT_THAT(sharesOf(1, rule), ElementsAre(1, 0, 0));
    EXPECT_THAT(sharesOf(2, rule), ElementsAre(1, 0, 1));
    EXPECT_THAT(sharesOf(3, rule), ElementsAre(2, 0, 1));
    EXPECT_THAT(sharesOf(4, rule), ElementsAre(2, 1, 1));
    EXPECT_THAT(sharesOf(10, rule), ElementsAre(8, 1, 1));
    const SplitRule noValidation{.train = 95, .validation = 0, .test = 5};
    EXPECT_THAT(sharesOf(2, noValidation), ElementsAre(1, 0, 1));
    EXPECT_THAT(sharesOf(30, noValidation), ElementsAre(29, 0, 1)) << "of 28.5 and 1.5 training has the larger, where the remainders are alike";
}

TEST(Stratifying, KeepsGroupsWhole) {
    const SplitRule rule{.train = 60, .validation = 20, .test = 20};
    std::vector<SplitGroup> groups = single(100, 0);
    for (SplitGroup& group : groups) group.items = 5;
    groups.push_back({stableHash("large"), 400, 0});
    auto items = itemsOf(groups, stratifiedSplits(groups, 7, rule));
    EXPECT_THAT(items[0], ElementsAre(540, 180, 180)) << "of 900";
    groups.resize(2);
    groups[1].items = 300;
    items = itemsOf(groups, stratifiedSplits(groups, 7, rule));
    EXPECT_THAT(items[0], ElementsAre(300, 0, 5)) << "the large one does not fit, and one for validation as well is not there";
}

TEST(Stratifying, DiffersFromTheHashNextToABorderAlone) {
    const SplitRule rule{.train = 80, .validation = 10, .test = 10};
    constexpr int count = 10'000;
    const auto groups = single(count, 3);
    const auto splits = stratifiedSplits(groups, 7, rule);
    int other = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) other += splits[i] != splitOf(groups[i].key, 7, rule) ? 1 : 0;
    EXPECT_LT(other, 6 * std::sqrt(count)) << "of " << count;
}

TEST(Stratifying, MovesFewAsDataGrowsAndNoneWithTheOrder) {
    const SplitRule rule{.train = 80, .validation = 10, .test = 10};
    auto groups = single(5000, 0);
    const auto before = stratifiedSplits(groups, 7, rule);
    std::ranges::copy(single(500, 0, 5000), std::back_inserter(groups));
    const auto after = stratifiedSplits(groups, 7, rule);
    int moved = 0;
    for (std::size_t i = 0; i < before.size(); ++i) moved += before[i] != after[i] ? 1 : 0;
    EXPECT_LT(moved, 100) << "of 5,000";
    auto turned = groups;
    std::ranges::reverse(turned);
    auto turnedSplits = stratifiedSplits(turned, 7, rule);
    std::ranges::reverse(turnedSplits);
    EXPECT_EQ(turnedSplits, after);
}

TEST(Stratifying, LeavesAGroupOfNothingWhereItsKeySays) {
    const SplitRule rule{.train = 50, .validation = 0, .test = 50};
    std::vector<SplitGroup> groups = single(64, 0);
    for (SplitGroup& group : groups) group.items = 0;
    const auto splits = stratifiedSplits(groups, 7, rule);
    for (std::size_t i = 0; i < groups.size(); ++i) EXPECT_EQ(splits[i], splitOf(groups[i].key, 7, rule));
}

}  // namespace
}  // namespace docket::dataset
