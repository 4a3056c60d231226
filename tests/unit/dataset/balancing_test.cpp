#include "core/dataset/balancing.h"

#include <gtest/gtest.h>

#include <numeric>

namespace docket::dataset {
namespace {

constexpr LabelId common{1};
constexpr LabelId rare{2};

std::vector<BalancedItem> items(int commonOnes, int rareOnes) {
    std::vector<BalancedItem> made;
    for (int i = 0; i < commonOnes; ++i) made.push_back({static_cast<std::uint64_t>(1000 - i), {common}});
    for (int i = 0; i < rareOnes; ++i) made.push_back({static_cast<std::uint64_t>(i), {rare}});
    return made;
}

int sumOf(const std::vector<int>& copies, std::size_t from, std::size_t count) {
    return std::accumulate(copies.begin() + static_cast<std::ptrdiff_t>(from), copies.begin() + static_cast<std::ptrdiff_t>(from + count), 0);
}

TEST(Balancing, LeavesAllAsTheyAre) {
    EXPECT_EQ(copiesOf(items(3, 1), {}), (std::vector{1, 1, 1, 1}));
    EXPECT_EQ(copiesOf(items(3, 1), {Balance::Weights, 0}), (std::vector{1, 1, 1, 1}));
}

TEST(Balancing, CapsALabelAndTakesThoseOfTheLowestRank) {
    EXPECT_EQ(copiesOf(items(5, 2), {Balance::Cap, 3}), (std::vector{0, 0, 1, 1, 1, 1, 1}));
}

TEST(Balancing, KeepsAnItemWhileOneOfItsLabelsHasRoom) {
    std::vector<BalancedItem> made = items(3, 0);
    made.push_back({5000, {common, rare}});
    EXPECT_EQ(copiesOf(made, {Balance::Cap, 2}), (std::vector{0, 1, 1, 1})) << "the rare label has room, so the last one stays";
}

TEST(Balancing, CountsTheEmptyAnswerAsALabel) {
    const std::vector<BalancedItem> made = {{3, {}}, {2, {}}, {1, {}}, {4, {rare}}};
    EXPECT_EQ(copiesOf(made, {Balance::Cap, 2}), (std::vector{0, 1, 1, 1}));
}

TEST(Balancing, OversamplesTheRarerLabelUpToTheMostFrequent) {
    const auto copies = copiesOf(items(10, 3), {Balance::Oversample, 0});
    EXPECT_EQ(sumOf(copies, 0, 10), 10);
    EXPECT_EQ(sumOf(copies, 10, 3), 10) << "4, 3 and 3: what does not divide goes to the lowest ranks";
    EXPECT_EQ(copies[10], 4);
}

TEST(Balancing, RepeatsNothingMoreOftenThanItCanBeLearnedFrom) {
    const auto copies = copiesOf(items(1000, 1), {Balance::Oversample, 0});
    EXPECT_EQ(copies.back(), maxCopies);
}

TEST(Balancing, WeighsLabelsSoThatTheyCountTheSame) {
    const auto weights = classWeights({{common, 90}, {rare, 10}});
    EXPECT_DOUBLE_EQ(weights.at(common) * 90, weights.at(rare) * 10);
    EXPECT_DOUBLE_EQ(weights.at(common) * 90 + weights.at(rare) * 10, 100) << "and all together as much as before";
    EXPECT_TRUE(classWeights({}).empty());
}

TEST(Balancing, RefusesACapOfNothing) {
    EXPECT_FALSE(check(BalanceRule{Balance::Cap, 0}));
    EXPECT_TRUE(check(BalanceRule{Balance::Cap, 1}));
    EXPECT_TRUE(copiesOf({}, {Balance::Oversample, 0}).empty());
}

}  // namespace
}  // namespace docket::dataset
