#include "core/agreement/summary.h"

#include "core/base/stable_hash.h"
#include "tests/unit/agreement/published_tables.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace docket::agreement {
namespace {

constexpr std::int64_t labelCount = 4;

/// 60 items, 5 raters of whom each misses a third of them, 4 labels, mostly the item's own.
std::vector<Rating> someRatings() {
    SeededRandom random(11);
    std::vector<Rating> ratings;
    for (std::int64_t item = 1; item <= 60; ++item) {
        const auto own = static_cast<std::int64_t>(random.below(labelCount)) + 1;
        for (std::int64_t rater = 1; rater <= 5; ++rater) {
            const auto other = static_cast<std::int64_t>(random.below(labelCount)) + 1;
            const bool slips = random.below(10) < 4;
            if (random.below(3) > 0) ratings.push_back({ItemId{item}, ReviewerId{rater}, LabelId{slips ? other : own}});
        }
    }
    return ratings;
}

Summary summaryOf(const std::vector<Rating>& ratings) {
    std::vector<LabelId> labels;
    for (std::int64_t label = 1; label <= labelCount; ++label) labels.push_back(LabelId{label});
    return summarise(Ratings::make(labels, ratings).value());
}

void expectNear(const Estimate& one, const Estimate& other) {
    ASSERT_TRUE(one.value && other.value && one.interval && other.interval);
    EXPECT_NEAR(*one.value, *other.value, 1e-12);
    EXPECT_NEAR(one.interval->low, other.interval->low, 1e-12);
    EXPECT_NEAR(one.interval->high, other.interval->high, 1e-12);
    EXPECT_EQ(one.items, other.items);
}

void expectSameWhole(const Summary& one, const Summary& other) {
    expectNear(one.observed, other.observed);
    expectNear(one.alpha, other.alpha);
    expectNear(one.ac1, other.ac1);
    expectNear(one.kappa, other.kappa);
    expectNear(one.brennanPrediger, other.brennanPrediger);
    expectNear(one.light.mean, other.light.mean);
}

TEST(Summary, DoesNotDependOnTheOrderOfRatings) {
    auto ratings = someRatings();
    const auto expected = summaryOf(ratings);
    std::ranges::reverse(ratings);
    const auto reversed = summaryOf(ratings);
    EXPECT_EQ(reversed.alpha, expected.alpha);
    EXPECT_EQ(reversed.light.mean, expected.light.mean);
    EXPECT_EQ(reversed.confusions, expected.confusions);
}

TEST(Summary, DoesNotDependOnTheNamesOfItemsAndRaters) {
    auto ratings = someRatings();
    const auto expected = summaryOf(ratings);
    for (Rating& rating : ratings) {
        rating.item.value = 1000 - rating.item.value * 7;
        rating.rater.value = 10 - rating.rater.value;
    }
    expectSameWhole(summaryOf(ratings), expected);
}

TEST(Summary, TakesItsLabelFiguresAlongWhenLabelsChangePlaces) {
    auto ratings = someRatings();
    const auto expected = summaryOf(ratings);
    for (Rating& rating : ratings) rating.label.value = labelCount + 1 - rating.label.value;
    const auto swapped = summaryOf(ratings);
    expectSameWhole(swapped, expected);
    for (std::size_t label = 0; label < labelCount; ++label) {
        const auto& before = expected.labels[label];
        const auto& after = swapped.labels[labelCount - 1 - label];
        expectNear(after.specific, before.specific);
        expectNear(after.alpha, before.alpha);
        expectNear(after.kappa, before.kappa);
    }
}

TEST(Summary, CountsWhatWentIn) {
    const auto summary = summarise(test::krippendorff2011());
    EXPECT_EQ(summary.items, 12);
    EXPECT_EQ(summary.pairedItems, 11);
    EXPECT_EQ(summary.ratings, 41);
    EXPECT_EQ(summary.raters, 4);
    EXPECT_EQ(summary.raterPairs.size(), 6U);
    EXPECT_EQ(summary.labels.size(), 5U);
    EXPECT_EQ(summary.sets, std::nullopt);
}

TEST(Summary, OfPerfectAgreementInTwoClassesIsOne) {
    const auto summary = summarise(test::ratingTable("ab", {"aaa", "bbb", "a.a", "bb."}));
    for (const auto& estimate : {summary.observed, summary.alpha, summary.ac1, summary.kappa, summary.brennanPrediger,
                                 summary.light.mean, summary.labels[0].specific, summary.labels[1].alpha}) {
        EXPECT_EQ(estimate.value, 1.0);
        EXPECT_EQ(estimate.undefined, Undefined::NoSpread);
    }
    EXPECT_TRUE(summary.confusions.empty());
}

TEST(Summary, OfNothingIsUndefinedThroughout) {
    const auto summary = summarise(test::ratingTable("ab", {}));
    for (const auto& estimate : {summary.observed, summary.alpha, summary.ac1, summary.kappa, summary.light.mean}) {
        EXPECT_EQ(estimate, undefinedEstimate(Undefined::NoItems));
    }
    EXPECT_EQ(summary.labels.size(), 2U);
    EXPECT_EQ(summary.labels[0].given.value(), std::nullopt);
    EXPECT_TRUE(summary.raterPairs.empty());
}

TEST(Summary, OfSetsHasAlphaByBothDistances) {
    std::vector<SetRating> sets;
    for (const Rating& rating : someRatings()) {
        sets.push_back({rating.item, rating.rater, {rating.label, LabelId{rating.label.value % labelCount + 1}}});
    }
    std::vector<LabelId> labels;
    for (std::int64_t label = 1; label <= labelCount; ++label) labels.push_back(LabelId{label});
    const auto summary = summarise(Ratings::makeOfSets(labels, sets).value());
    ASSERT_TRUE(summary.sets);
    EXPECT_TRUE(summary.sets->masi.interval);
    EXPECT_NE(summary.sets->masi.value, summary.sets->jaccard.value);
}

TEST(Undefined, HasAWordForEachReason) {
    EXPECT_EQ(toString(Undefined::OneClassOnly), "one_class_only");
    EXPECT_EQ(toString(Undefined::NotGiven), "not_given");
}

TEST(Summary, WithoutTooFewTakesBackEveryFigureOfFewItemsAndNoOther) {
    const auto whole = summaryOf(someRatings());
    const auto kept = withoutTooFew(whole, whole.observed.items);
    EXPECT_EQ(kept.observed, whole.observed) << "that many are enough";
    const auto cut = withoutTooFew(whole, whole.observed.items + 1);
    for (const Estimate& figure : {cut.observed, cut.alpha, cut.ac1, cut.kappa, cut.brennanPrediger, cut.light.mean}) {
        EXPECT_EQ(figure, undefinedEstimate(Undefined::TooFew, figure.items));
    }
    ASSERT_EQ(cut.labels.size(), whole.labels.size());
    for (std::size_t i = 0; i < cut.labels.size(); ++i) {
        for (const Estimate& figure : {cut.labels[i].specific, cut.labels[i].alpha, cut.labels[i].kappa}) EXPECT_EQ(figure.undefined, Undefined::TooFew);
        EXPECT_EQ(cut.labels[i].given, whole.labels[i].given) << "counts stay";
    }
    for (const RaterPair& pair : cut.raterPairs) EXPECT_EQ(pair.kappa.undefined, Undefined::TooFew);
    EXPECT_EQ(cut.confusions, whole.confusions);
}

TEST(Summary, WithoutTooFewLeavesWhatWasUndefinedAnyway) {
    const auto none = withoutTooFew(summarise(Ratings::make(std::vector<LabelId>{LabelId{1}}, {}).value()), 30);
    EXPECT_EQ(none.observed.undefined, Undefined::NoItems);
}

}  // namespace
}  // namespace docket::agreement
