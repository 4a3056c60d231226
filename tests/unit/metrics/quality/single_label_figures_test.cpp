#include "core/metrics/quality/single_label_figures.h"

#include "core/base/stable_hash.h"

#include <gtest/gtest.h>

#include <cmath>

namespace docket::metrics {
namespace {

struct Pair {
    std::uint32_t reference;
    std::optional<std::uint32_t> predicted;
    double weight = 1;
};

ConfusionMatrix matrixOf(std::size_t labels, const std::vector<Pair>& pairs) {
    ConfusionMatrix matrix(labels);
    for (const Pair& pair : pairs) matrix.add(pair.reference, pair.predicted, pair.weight);
    return matrix;
}

/// Random pairs with whole weights; one prediction in eight has no label.
std::vector<Pair> randomPairs(std::uint64_t seed, std::size_t count, std::uint32_t labels) {
    SeededRandom random(seed);
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < count; ++i) {
        const auto reference = static_cast<std::uint32_t>(random.below(labels));
        const bool isRight = random.below(2) == 0;
        std::optional<std::uint32_t> predicted = isRight ? reference : static_cast<std::uint32_t>(random.below(labels));
        if (random.below(8) == 0) predicted.reset();
        pairs.push_back({reference, predicted, static_cast<double>(1 + random.below(4))});
    }
    return pairs;
}

TEST(SingleLabelFigures, AgreeWithFiguresOfScikitLearnCopiedHere) {
    // Three classes, a b c a b c a b c a a b against a b c a c b a b b a a c.
    const auto figures = singleLabelFigures(
        matrixOf(3, {{0, 0}, {1, 1}, {2, 2}, {0, 0}, {1, 2}, {2, 1}, {0, 0}, {1, 1}, {2, 1}, {0, 0}, {0, 0}, {1, 2}}));
    EXPECT_NEAR(*figures.accuracy.value, 0.6666666666666666, 1e-12);
    EXPECT_NEAR(*figures.balancedAccuracy.value, 0.611111111111111, 1e-12);
    EXPECT_NEAR(*figures.matthews.value, 0.48936170212765956, 1e-12);
    EXPECT_NEAR(*figures.kappa.value, 0.4893617021276596, 1e-12);
    EXPECT_NEAR(*figures.macroF1.mean.value, 0.611111111111111, 1e-12);
    EXPECT_NEAR(*figures.labels[2].f1.value, 1.0 / 3, 1e-12);
}

TEST(SingleLabelFigures, CountPredictionsWithoutALabelAsWrongAndApart) {
    const auto matrix = matrixOf(2, {{0, 0}, {0, std::nullopt}, {1, 1}, {1, std::nullopt}, {1, 1}});
    const auto figures = singleLabelFigures(matrix);
    EXPECT_EQ(figures.itemsWithoutLabel, 2);
    EXPECT_DOUBLE_EQ(*figures.accuracy.value, 0.6);
    EXPECT_DOUBLE_EQ(*figures.microPrecision.value, 1);
    EXPECT_DOUBLE_EQ(*figures.microF1.value, 0.75);
    EXPECT_DOUBLE_EQ(*figures.labels[1].recall.value, 2.0 / 3);
    EXPECT_EQ(matrix.weightOf(1, std::nullopt), 1);
    EXPECT_EQ(matrix.cells().size(), 4U);
}

TEST(SingleLabelFigures, ReadNoLabelAsAnAnswerOfItsOwnInKappaAndMatthews) {
    const auto pairs = randomPairs(7, 200, 4);
    auto withOwnLabel = pairs;
    for (Pair& pair : withOwnLabel) pair.predicted = pair.predicted.value_or(4);
    const auto sums = matrixOf(4, pairs).sums();
    const auto own = matrixOf(5, withOwnLabel).sums();
    EXPECT_NEAR(*kappaOf(sums).value, *kappaOf(own).value, 1e-12);
    EXPECT_NEAR(*matthewsOf(sums).value, *matthewsOf(own).value, 1e-12);
}

TEST(SingleLabelFigures, WeighAnItemLikeAsManyItems) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const auto pairs = randomPairs(seed, 60, 3);
        std::vector<Pair> repeated;
        for (const Pair& pair : pairs) {
            for (int times = 0; times < static_cast<int>(pair.weight); ++times) repeated.push_back({pair.reference, pair.predicted});
        }
        const auto weighted = singleLabelFigures(matrixOf(3, pairs));
        const auto counted = singleLabelFigures(matrixOf(3, repeated));
        EXPECT_EQ(weighted.accuracy, counted.accuracy);
        EXPECT_EQ(weighted.kappa, counted.kappa);
        EXPECT_EQ(weighted.matthews, counted.matthews);
        EXPECT_EQ(weighted.macroF1, counted.macroF1);
        EXPECT_EQ(weighted.weightedF1, counted.weightedF1);
        EXPECT_EQ(weighted.items, 60);
    }
}

TEST(SingleLabelFigures, AreTheSameOfPartsThatWereAdded) {
    const auto pairs = randomPairs(3, 500, 5);
    ConfusionMatrix one(5);
    ConfusionMatrix other(5);
    for (std::size_t i = 0; i < pairs.size(); ++i) (i % 3 == 0 ? one : other).add(pairs[i].reference, pairs[i].predicted, pairs[i].weight);
    one += other;
    const auto whole = matrixOf(5, pairs);
    EXPECT_EQ(singleLabelFigures(one), singleLabelFigures(whole));
    EXPECT_EQ(one.cells(), whole.cells());
}

TEST(SingleLabelFigures, SayWhyTheyAreNotDefined) {
    const auto none = singleLabelFigures(ConfusionMatrix(2));
    EXPECT_EQ(none.accuracy, Figure::without(Undefined::NoItems));
    EXPECT_EQ(none.kappa, Figure::without(Undefined::NoItems));
    EXPECT_EQ(none.macroF1.mean, Figure::without(Undefined::NoLabelDefined));
    EXPECT_EQ(none.labels[0].f1, Figure::without(Undefined::NeverSeen));

    const auto oneClass = singleLabelFigures(matrixOf(2, {{0, 0}, {0, 0}}));
    EXPECT_EQ(oneClass.kappa, Figure::without(Undefined::OneClassOnly));
    EXPECT_EQ(oneClass.matthews, Figure::without(Undefined::OneClassOnly));
    EXPECT_EQ(oneClass.accuracy, Figure::of(1));

    const auto neverPredicted = singleLabelFigures(matrixOf(2, {{0, 0}, {1, 0}}));
    EXPECT_EQ(neverPredicted.labels[1].precision, Figure::without(Undefined::NeverPredicted));
    EXPECT_EQ(neverPredicted.labels[1].recall, Figure::of(0));
    EXPECT_EQ(neverPredicted.labels[1].f1, Figure::of(0));
    EXPECT_EQ(neverPredicted.macroPrecision.labels, 1);
    EXPECT_EQ(neverPredicted.macroF1.labels, 2);
}

TEST(SingleLabelFigures, SeeOneClassThroughTheRoundingOfWeights) {
    ConfusionMatrix matrix(2);
    for (int i = 0; i < 1000; ++i) matrix.add(0, 0, 1 / 0.03);
    EXPECT_FALSE(kappaOf(matrix.sums()).value);
    EXPECT_FALSE(matthewsOf(matrix.sums()).value);
}

}  // namespace
}  // namespace docket::metrics
