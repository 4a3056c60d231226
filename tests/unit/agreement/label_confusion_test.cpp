#include "core/agreement/label_confusion.h"

#include "tests/support/rating_table.h"

#include <gtest/gtest.h>

namespace docket::agreement {
namespace {

using test::ratingTable;

constexpr LabelId a{1};
constexpr LabelId b{2};
constexpr LabelId c{3};

TEST(LabelConfusions, AreOfItemsAndNotOfPairsOfRatings) {
    const auto confusions = labelConfusions(ratingTable("abc", {"aabb", "ab..", "aa..", "bc..", "cc..", "abc."}));
    ASSERT_EQ(confusions.size(), 3U);
    EXPECT_EQ(confusions[0], (LabelConfusion{a, b, {3, 5}})) << "five items have a or b";
    EXPECT_EQ(confusions[1], (LabelConfusion{b, c, {2, 5}}));
    EXPECT_EQ(confusions[2], (LabelConfusion{a, c, {1, 6}}));
    EXPECT_TRUE(confusions[0].items.interval());
}

TEST(LabelConfusions, NeedTwoRatings) {
    EXPECT_TRUE(labelConfusions(ratingTable("ab", {"a.", ".b"})).empty());
    EXPECT_EQ(labelConfusions(ratingTable("ab", {"ab", "a.", "b."})).at(0).items, (metrics::Share{1, 1}));
}

TEST(LabelConfusions, OfSetsNeedOneLabelWithoutTheOtherOnBothSides) {
    const auto confusionsOf = [](const LabelSet& one, const LabelSet& other) {
        const std::vector<SetRating> sets = {{ItemId{1}, ReviewerId{1}, one}, {ItemId{1}, ReviewerId{2}, other}};
        return labelConfusions(Ratings::makeOfSets(std::array{a, b, c}, sets).value());
    };
    EXPECT_TRUE(confusionsOf({a, b}, {a}).empty()) << "b is missing, not taken for a";
    EXPECT_TRUE(confusionsOf({a, b}, {}).empty());
    EXPECT_EQ(confusionsOf({a, c}, {b, c}), (std::vector<LabelConfusion>{{a, b, {1, 1}}}));
    EXPECT_EQ(confusionsOf({a, b}, {c}).size(), 2U);
}

}  // namespace
}  // namespace docket::agreement
