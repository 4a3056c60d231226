#include "core/dataset/example_sampler.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace docket::dataset {
namespace {

constexpr LabelId a{1};
constexpr LabelId b{2};

taxonomy::Taxonomy twoLabels() {
    std::vector<taxonomy::Label> labels(2);
    labels[0].key = "a";
    labels[1].key = "b";
    return taxonomy::Taxonomy::make(taxonomy::TaskKind::Multi, std::move(labels)).value();
}

std::string idOf(std::int64_t i) { return "t-" + std::to_string(i); }

/// Offers items first to last in the given order; odd ones are a, even ones b.
std::vector<std::int64_t> drawn(std::vector<std::int64_t> items, int perLabel, std::uint64_t seed) {
    ExampleSampler sampler(perLabel, seed);
    for (const std::int64_t i : items) sampler.offer(ItemId{i}, idOf(i), "text " + idOf(i), {i % 2 != 0 ? a : b});
    std::vector<std::int64_t> result;
    for (const Example* example : sampler.inRounds(twoLabels())) result.push_back(example->item.value);
    return result;
}

std::vector<std::int64_t> upTo(std::int64_t n) {
    std::vector<std::int64_t> items;
    for (std::int64_t i = 1; i <= n; ++i) items.push_back(i);
    return items;
}

TEST(ExampleSampler, DrawsTheAskedNumberInRounds) {
    const auto items = drawn(upTo(100), 3, 7);
    ASSERT_EQ(items.size(), 6U);
    for (std::size_t i = 0; i < items.size(); ++i) EXPECT_EQ(items[i] % 2 != 0, i % 2 == 0) << "a, b, a, b, …";
}

TEST(ExampleSampler, DependsOnTheSeedAndNotOnTheOrder) {
    auto backwards = upTo(100);
    std::ranges::reverse(backwards);
    EXPECT_EQ(drawn(upTo(100), 3, 7), drawn(backwards, 3, 7));
    EXPECT_NE(drawn(upTo(100), 3, 7), drawn(upTo(100), 3, 8));
}

TEST(ExampleSampler, GivesEveryItemTheSameChance) {
    std::map<std::int64_t, int> hits;
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        for (const std::int64_t item : drawn(upTo(20), 2, seed)) ++hits[item];
    }
    // Each of 10 items of a label is drawn with probability 0.2: 400 expected, standard deviation 17.9.
    for (const auto& [item, count] : hits) EXPECT_NEAR(count, 400, 90) << item;
    EXPECT_EQ(hits.size(), 20U);
}

TEST(ExampleSampler, TakesWhatThereIs) {
    EXPECT_EQ(drawn({}, 3, 7), (std::vector<std::int64_t>()));
    EXPECT_EQ(drawn({5}, 3, 7), (std::vector<std::int64_t>{5}));
}

TEST(ExampleSampler, ShowsAnItemOfSeveralLabelsOnceAndDrawsFromTheEmptyAnswer) {
    ExampleSampler sampler(2, 7);
    sampler.offer(ItemId{1}, "x", "both", {a, b});
    sampler.offer(ItemId{2}, "y", "none", {});
    const auto examples = sampler.inRounds(twoLabels());
    ASSERT_EQ(examples.size(), 2U);
    EXPECT_EQ(examples[0]->text, "both");
    EXPECT_EQ(examples[1]->labels, LabelSet());
}

}  // namespace
}  // namespace docket::dataset
