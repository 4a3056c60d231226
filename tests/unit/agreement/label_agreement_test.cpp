#include "core/agreement/label_agreement.h"

#include "core/agreement/chance_corrected.h"
#include "core/agreement/krippendorff.h"
#include "tests/unit/agreement/published_tables.h"

#include <gtest/gtest.h>

#include <cmath>

namespace docket::agreement {
namespace {

using test::ratingTable;

void expectSame(const Estimate& one, const Estimate& other) {
    EXPECT_EQ(one.undefined, other.undefined);
    EXPECT_EQ(one.items, other.items);
    ASSERT_EQ(one.value.has_value(), other.value.has_value());
    if (!one.value) return;
    EXPECT_NEAR(*one.value, *other.value, 1e-12);
    ASSERT_EQ(one.interval.has_value(), other.interval.has_value());
    if (!one.interval) return;
    EXPECT_NEAR(one.interval->low, other.interval->low, 1e-12);
    EXPECT_NEAR(one.interval->high, other.interval->high, 1e-12);
}

/// The table with every label but one made into "rest".
std::vector<std::string> againstRest(std::vector<std::string> items, char label) {
    for (std::string& item : items) {
        for (char& given : item) given = given == '.' || given == label ? given : '-';
    }
    return items;
}

TEST(LabelAgreement, IsThatOfTheTableWithTheLabelAgainstTheRest) {
    const std::vector<std::string> items = {"aab.", "bbb.", "a.a.", "cc..", "...c", "abcc", "bb.b", "a...", "cccc", "aaab"};
    const auto labels = labelAgreements(ratingTable("abc", items));
    ASSERT_EQ(labels.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        SCOPED_TRACE(i);
        const char label = "abc"[i];
        const auto binary = ratingTable(std::string{label, '-'}, againstRest(items, label));
        expectSame(labels[i].alpha, krippendorffAlpha(binary));
        expectSame(labels[i].kappa, fleissKappa(binary));
        EXPECT_TRUE(labels[i].alpha.interval);
    }
}

TEST(LabelAgreement, OfTwoRatersIsTheDiceProportion) {
    // Both said a on 20 items, one of them on 15: 2 * 20 / (2 * 20 + 15).
    std::vector<std::string> items(20, "aa");
    items.insert(items.end(), 10, "ab");
    items.insert(items.end(), 5, "ba");
    items.insert(items.end(), 65, "bb");
    const auto labels = labelAgreements(ratingTable("ab", items));
    EXPECT_NEAR(*labels[0].specific.value, 40.0 / 55, 1e-12);
    EXPECT_NEAR(*labels[1].specific.value, 130.0 / 145, 1e-12);
    EXPECT_EQ(labels[0].specific.items, 35);
    EXPECT_EQ(labels[0].given, (metrics::Share{55, 200}));
    // In closed form √(4 a d (a + d)) / (2a + d)², with a items of both and d of one rater; over n - 1 of 100 items.
    const double expected = std::sqrt(4.0 * 20 * 15 * 35) / (55.0 * 55.0) * std::sqrt(100.0 / 99);
    EXPECT_NEAR(test::standardErrorOf(*labels[0].specific.interval), expected, 1e-9);
}

TEST(LabelAgreement, CountsAnItemOncePerRatingThatHasTheLabel) {
    // "aab": two a whose others are a and b each: 1/2. "aaa": 1. So (2 * 1/2 + 3 * 1) / 5.
    const auto labels = labelAgreements(ratingTable("ab", {"aab", "aaa", "bbb"}));
    EXPECT_NEAR(*labels[0].specific.value, 0.8, 1e-12);
    EXPECT_NEAR(*labels[1].specific.value, 0.75, 1e-12) << "(1 * 0 + 3 * 1) / 4";
}

TEST(LabelAgreement, OfALabelThatWasNotGivenIsUndefined) {
    const auto labels = labelAgreements(ratingTable("abc", {"aa", "ab", "c."}));
    EXPECT_EQ(labels[2].specific, undefinedEstimate(Undefined::NotGiven)) << "c stands alone on its item";
    EXPECT_EQ(labels[2].alpha, undefinedEstimate(Undefined::NotGiven, 2));
    EXPECT_EQ(labels[2].kappa, undefinedEstimate(Undefined::NotGiven, 2));
    EXPECT_EQ(labels[2].given, (metrics::Share{1, 5}));
}

TEST(LabelAgreement, OfALabelThatAlwaysWasGivenHasNoRest) {
    const auto labels = labelAgreements(ratingTable("ab", {"aa", "aa", "b."}));
    EXPECT_EQ(labels[0].specific.value, 1.0);
    EXPECT_EQ(labels[0].alpha, undefinedEstimate(Undefined::OneClassOnly, 2));
    EXPECT_EQ(labels[0].kappa, undefinedEstimate(Undefined::OneClassOnly, 2));
}

TEST(LabelAgreement, SaysWhyWhereNothingCouldAgree) {
    EXPECT_EQ(labelAgreements(ratingTable("a", {}))[0].alpha, undefinedEstimate(Undefined::NoItems));
    EXPECT_EQ(labelAgreements(ratingTable("a", {"a.", ".a"}))[0].alpha, undefinedEstimate(Undefined::FewerThanTwoRatings));
}

TEST(LabelAgreement, TakesEachLabelOfASetByItself) {
    constexpr LabelId a{1};
    constexpr LabelId b{2};
    const std::vector<SetRating> sets = {
        {ItemId{1}, ReviewerId{1}, {a, b}}, {ItemId{1}, ReviewerId{2}, {a}}, {ItemId{2}, ReviewerId{1}, {}},
        {ItemId{2}, ReviewerId{2}, {b}},    {ItemId{3}, ReviewerId{1}, {b}}, {ItemId{3}, ReviewerId{2}, {b}}};
    const auto labels = labelAgreements(Ratings::makeOfSets(std::array{a, b}, sets).value());
    EXPECT_EQ(labels[0].specific.value, 1.0);
    EXPECT_EQ(labels[0].given, (metrics::Share{2, 6}));
    EXPECT_NEAR(*labels[1].specific.value, 0.5, 1e-12);
    expectSame(labels[1].alpha, krippendorffAlpha(ratingTable("b-", {"b-", "-b", "bb"})));
}

std::vector<std::int64_t> idsOf(const std::vector<LabelAgreement>& labels) {
    std::vector<std::int64_t> ids;
    for (const LabelAgreement& label : labels) ids.push_back(label.label.value);
    return ids;
}

TEST(WeakestFirst, PutsLabelsUnderTheTargetBeforeTheOthers) {
    std::vector<LabelAgreement> labels(6);
    for (std::size_t i = 0; i < labels.size(); ++i) labels[i].label = LabelId{static_cast<std::int64_t>(i)};
    labels[0].specific.value = 0.95;
    labels[1].specific.value = 0.79;
    labels[3].specific.value = 0.8;
    labels[4].specific.value = 0.2;
    labels[5].specific.value = 0.79;
    EXPECT_EQ(idsOf(weakestFirst(labels)), (std::vector<std::int64_t>{4, 1, 5, 0, 3, 2}));
    EXPECT_EQ(idsOf(weakestFirst(labels, 0.1)), (std::vector<std::int64_t>{0, 1, 3, 4, 5, 2}));
}

}  // namespace
}  // namespace docket::agreement
