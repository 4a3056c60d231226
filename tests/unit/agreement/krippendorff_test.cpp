#include "core/agreement/krippendorff.h"

#include "core/agreement/scale_alpha.h"
#include "tests/unit/agreement/published_tables.h"

#include <gtest/gtest.h>

namespace docket::agreement {
namespace {

using test::ratingTable;
using test::standardErrorOf;

constexpr Resampling draws{42, 1000};

TEST(KrippendorffAlpha, IsThatOfThePublishedTables) {
    EXPECT_NEAR(*krippendorffAlpha(test::krippendorff2011()).value, 0.743421052631579, 1e-12) << "printed as 0.743";
    EXPECT_NEAR(*krippendorffAlpha(test::fleiss1971()).value, 0.21557405653322692, 1e-12);
}

TEST(KrippendorffAlpha, OnAScaleIsThatOfThePublishedTable) {
    const auto ratings = test::krippendorff2011();
    EXPECT_NEAR(*krippendorffAlpha(ratings, Scale::Nominal, draws).value, 0.743421052631579, 1e-12);
    EXPECT_NEAR(*krippendorffAlpha(ratings, Scale::Ordinal, draws).value, 0.8153875037548814, 1e-12) << "printed as 0.815";
    EXPECT_NEAR(*krippendorffAlpha(ratings, Scale::Interval, draws).value, 0.8491071428571428, 1e-12) << "printed as 0.849";
}

TEST(KrippendorffAlpha, HasTheStandardErrorThatGwetPrints) {
    const auto alpha = krippendorffAlpha(test::gwet2014Abstractors());
    EXPECT_NEAR(*alpha.value, 0.7972585, 5e-8);
    EXPECT_NEAR(standardErrorOf(*alpha.interval) * test::overAllItems(100), 0.05905473, 5e-9);

    // With missing raters irrCAC prints 0.146. It weighs an item's number of ratings by the corrected agreement, where
    // the derivative has the uncorrected one: a difference in the fourth digit.
    const auto missing = krippendorffAlpha(test::krippendorff2011());
    EXPECT_NEAR((*missing.value - missing.interval->low) / 1.959963984540054, 0.146, 1e-3);
    EXPECT_EQ(missing.interval->high, 1);
}

TEST(KrippendorffAlpha, HasAboutTheSameIntervalByBothWays) {
    std::vector<std::string> items;
    for (int i = 0; i < 60; ++i) items.insert(items.end(), {"aaa", "bbb", "ab.", "ccb", "cc.", "a.a"});
    const auto ratings = ratingTable("abc", items);
    const auto linear = krippendorffAlpha(ratings);
    const auto drawn = krippendorffAlpha(ratings, Scale::Nominal, draws);
    EXPECT_NEAR(*linear.value, *drawn.value, 1e-12);
    EXPECT_NEAR(linear.interval->low, drawn.interval->low, 0.01);
    EXPECT_NEAR(linear.interval->high, drawn.interval->high, 0.01);
}

TEST(KrippendorffAlpha, LeavesOutItemsWithOneRating) {
    EXPECT_EQ(krippendorffAlpha(ratingTable("abc", {"aa", "ab", "b.", ".c"})),
              krippendorffAlpha(ratingTable("abc", {"aa", "ab"})));
    EXPECT_NEAR(*krippendorffAlpha(ratingTable("xyz", {"xx.", "y.y", ".zz", "xy.", "..z", "zzz", "yyx"})).value, 0.6, 1e-12);
}

TEST(KrippendorffAlpha, IsUndefinedWhereNothingCouldDiffer) {
    const std::vector<std::pair<Ratings, Estimate>> cases = {
        {ratingTable("ab", {}), undefinedEstimate(Undefined::NoItems)},
        {ratingTable("ab", {"a.", ".b"}), undefinedEstimate(Undefined::FewerThanTwoRatings)},
        {ratingTable("ab", {"aa", "aa", "b."}), undefinedEstimate(Undefined::OneClassOnly, 2)},
        {ratingTable("ab", {"aaa"}), undefinedEstimate(Undefined::OneClassOnly, 1)},
    };
    for (const auto& [ratings, expected] : cases) {
        EXPECT_EQ(krippendorffAlpha(ratings), expected);
        EXPECT_EQ(krippendorffAlpha(ratings, Scale::Ordinal, draws), expected);
    }
}

TEST(KrippendorffAlpha, OfASingleItemIsZeroWithoutAnInterval) {
    const auto ratings = ratingTable("xyz", {"xyz"});
    const auto bootstrapped = krippendorffAlpha(ratings, Scale::Nominal, draws);
    for (const auto& alpha : {krippendorffAlpha(ratings), bootstrapped}) {
        EXPECT_NEAR(*alpha.value, 0, 1e-12);
        EXPECT_EQ(alpha.interval, std::nullopt);
        EXPECT_EQ(alpha.undefined, Undefined::SingleItem);
    }
}

TEST(KrippendorffAlpha, OfPerfectAgreementIsOneWithoutAnInterval) {
    const auto ratings = ratingTable("ab", {"aa", "bb", "aa"});
    EXPECT_EQ(krippendorffAlpha(ratings).value, 1.0);
    EXPECT_EQ(krippendorffAlpha(ratings).undefined, Undefined::NoSpread);
    EXPECT_EQ(krippendorffAlpha(ratings, Scale::Ordinal, draws).undefined, Undefined::NoSpread);
}

constexpr LabelId a{1};
constexpr LabelId b{2};
constexpr LabelId c{3};

Ratings setTable(const std::vector<std::vector<LabelSet>>& items) {
    std::vector<SetRating> ratings;
    for (std::size_t item = 0; item < items.size(); ++item) {
        for (std::size_t rater = 0; rater < items[item].size(); ++rater) {
            const ReviewerId raterId{static_cast<std::int64_t>(rater)};
            ratings.push_back({ItemId{static_cast<std::int64_t>(item)}, raterId, items[item][rater]});
        }
    }
    return Ratings::makeOfSets(std::array{a, b, c}, ratings).value();
}

TEST(KrippendorffAlpha, OfSetsAgreesWithNltk) {
    const auto ratings = setTable({{{a, b}, {a}, {a, b}}, {{c}, {c}, {b, c}}, {{a}, {b}, {a}}, {{a, b, c}, {a, c}, {a, b, c}}});
    EXPECT_NEAR(*krippendorffAlpha(ratings, SetDistance::Masi).value, 0.33698000139363105, 1e-12);
    EXPECT_NEAR(*krippendorffAlpha(ratings, SetDistance::Jaccard).value, 0.3739837398373984, 1e-12);
    EXPECT_NEAR(*krippendorffAlpha(ratings).value, 0.2666666666666667, 1e-12) << "whole sets";
    EXPECT_TRUE(krippendorffAlpha(ratings, SetDistance::Masi).interval);
}

TEST(KrippendorffAlpha, OfSetsWithOneLabelEachIsThatOfLabels) {
    const auto sets = setTable({{{a}, {a}}, {{b}, {c}}, {{c}, {c}}, {{b}, {b}}});
    const auto labels = krippendorffAlpha(ratingTable("abc", {"aa", "bc", "cc", "bb"}));
    for (const SetDistance distance : {SetDistance::Masi, SetDistance::Jaccard}) {
        const auto alpha = krippendorffAlpha(sets, distance);
        EXPECT_NEAR(*alpha.value, *labels.value, 1e-12);
        EXPECT_NEAR(alpha.interval->low, labels.interval->low, 1e-12);
    }
}

TEST(KrippendorffAlpha, TakesTheEmptySetForAnAnswer) {
    const auto ratings = setTable({{{}, {}}, {{a}, {a}}, {{}, {a}}, {{}, {}}});
    EXPECT_NEAR(*krippendorffAlpha(ratings, SetDistance::Masi).value,
                *krippendorffAlpha(ratingTable("-a", {"--", "aa", "-a", "--"})).value, 1e-12);
}

TEST(SetDistance, IsThatOfItsDefinition) {
    const std::vector<std::uint32_t> ab = {0, 1};
    const std::vector<std::uint32_t> bc = {1, 2};
    const std::vector<std::uint32_t> abc = {0, 1, 2};
    const std::vector<std::uint32_t> none;
    EXPECT_DOUBLE_EQ(distanceOf(SetDistance::Jaccard, ab, bc), 1 - 1.0 / 3);
    EXPECT_DOUBLE_EQ(distanceOf(SetDistance::Masi, ab, bc), 1 - 0.33 / 3);
    EXPECT_DOUBLE_EQ(distanceOf(SetDistance::Jaccard, ab, abc), 1 - 2.0 / 3);
    EXPECT_DOUBLE_EQ(distanceOf(SetDistance::Masi, abc, ab), 1 - 0.67 * 2 / 3);
    for (const SetDistance distance : {SetDistance::Jaccard, SetDistance::Masi}) {
        EXPECT_EQ(distanceOf(distance, abc, abc), 0);
        EXPECT_EQ(distanceOf(distance, none, none), 0);
        EXPECT_EQ(distanceOf(distance, none, ab), 1);
        EXPECT_EQ(distanceOf(distance, std::vector<std::uint32_t>{0}, bc), 1);
    }
}

}  // namespace
}  // namespace docket::agreement
