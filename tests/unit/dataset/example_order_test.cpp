#include "core/dataset/example_choice/example_order.h"

#include "core/base/stable_hash.h"

#include <gtest/gtest.h>

#include <numeric>
#include <set>

namespace docket::dataset {
namespace {

/// `counts[i]` examples of the label i + 1.
std::vector<PlacedExample> examplesOf(const std::vector<int>& counts) {
    std::vector<PlacedExample> examples;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const LabelId label{static_cast<std::int64_t>(i) + 1};
        for (int n = 0; n < counts[i]; ++n) examples.push_back({label, {label}});
    }
    return examples;
}

std::vector<LabelId> labelsIn(const std::vector<PlacedExample>& examples, std::uint64_t seed, int variant) {
    std::vector<LabelId> labels;
    for (const std::size_t place : orderExamples(examples, seed, variant)) labels.push_back(examples[place].chosenFor);
    return labels;
}

int neighboursAlike(const std::vector<LabelId>& labels) {
    int alike = 0;
    for (std::size_t i = 1; i < labels.size(); ++i) alike += labels[i] == labels[i - 1] ? 1 : 0;
    return alike;
}

TEST(ExampleOrder, HasEachExampleOnce) {
    const auto examples = examplesOf({4, 2, 1});
    auto order = orderExamples(examples, 7, 0);
    std::ranges::sort(order);
    std::vector<std::size_t> all(examples.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    EXPECT_EQ(order, all);
    EXPECT_TRUE(orderExamples({}, 7, 3).empty());
}

TEST(ExampleOrder, PutsNoLabelTwiceRunningWhereItCanBeHelped) {
    SeededRandom random(3);
    for (int round = 0; round < 500; ++round) {
        std::vector<int> counts(2 + random.below(5));
        for (int& count : counts) count = 1 + static_cast<int>(random.below(5));
        const int most = std::ranges::max(counts);
        const int others = std::accumulate(counts.begin(), counts.end(), 0) - most;
        const auto labels = labelsIn(examplesOf(counts), random.next(), static_cast<int>(random.below(9)));
        const int unavoidable = std::max(0, most - others - 1);
        const bool isTight = most >= others + 1;  // the last label is given, so that one more pair may be left
        EXPECT_LE(neighboursAlike(labels), unavoidable + (isTight ? 1 : 0)) << round;
    }
}

TEST(ExampleOrder, EndsOnEachLabelOnceInAsManyVariants) {
    const auto examples = examplesOf({1, 3, 2, 1});
    std::set<LabelId> last;
    for (int variant = 10; variant < 14; ++variant) last.insert(labelsIn(examples, 7, variant).back());
    EXPECT_EQ(last.size(), 4U);
    std::set<LabelId> ofSeeds;
    for (std::uint64_t seed = 0; seed < 60; ++seed) ofSeeds.insert(labelsIn(examples, seed, 0).back());
    EXPECT_EQ(ofSeeds.size(), 4U);
}

TEST(ExampleOrder, KeepsApartWhatSharesALabel) {
    const LabelId a{1};
    const LabelId b{2};
    const LabelId c{3};
    const std::vector<PlacedExample> examples{{a, {a, b}}, {b, {b}}, {c, {c}}};
    for (int variant = 0; variant < 3; ++variant) {
        const auto labels = labelsIn(examples, 7, variant);
        EXPECT_TRUE(labels.back() == c || labels[1] == c) << variant;
    }
}

TEST(ExampleOrder, HasTheFirstChosenOfALabelLast) {
    const auto examples = examplesOf({3});
    EXPECT_EQ(orderExamples(examples, 7, 0), (std::vector<std::size_t>{2, 1, 0}));
}

}  // namespace
}  // namespace docket::dataset
