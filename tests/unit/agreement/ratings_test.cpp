#include "core/agreement/ratings.h"

#include <gtest/gtest.h>

namespace docket::agreement {
namespace {

constexpr LabelId a{7};
constexpr LabelId b{3};
constexpr std::array<LabelId, 2> labels = {a, b};

TEST(Ratings, AreNumberedByIdAndNotByArrival) {
    const std::vector<Rating> triples = {
        {ItemId{9}, ReviewerId{20}, b}, {ItemId{4}, ReviewerId{20}, a}, {ItemId{9}, ReviewerId{10}, a}};
    const auto ratings = Ratings::make(labels, triples);
    ASSERT_TRUE(ratings);
    EXPECT_EQ(ratings->itemCount(), 2U);
    EXPECT_EQ(ratings->ratingCount(), 3U);
    ASSERT_EQ(ratings->raters().size(), 2U);
    EXPECT_EQ(ratings->raters()[0], ReviewerId{10});

    ASSERT_EQ(ratings->givenOf(0).size(), 1U) << "item 4";
    EXPECT_EQ(ratings->givenOf(0)[0].rater, 1U);
    ASSERT_EQ(ratings->givenOf(1).size(), 2U) << "item 9";
    EXPECT_EQ(ratings->givenOf(1)[0].answer, 0U) << "labels keep the order they were handed in";
    EXPECT_EQ(ratings->givenOf(1)[1].answer, 1U);
}

TEST(Ratings, CountAnswersOfEachItem) {
    const std::vector<Rating> triples = {
        {ItemId{1}, ReviewerId{1}, b}, {ItemId{1}, ReviewerId{2}, a}, {ItemId{1}, ReviewerId{3}, b}};
    const auto ratings = Ratings::make(labels, triples).value();
    const auto counts = ratings.countsOf(0);
    ASSERT_EQ(counts.size(), 2U);
    EXPECT_EQ(counts[0].answer, 0U);
    EXPECT_EQ(counts[0].count, 1U);
    EXPECT_EQ(counts[1].count, 2U);
}

TEST(Ratings, MayBeEmpty) {
    const auto ratings = Ratings::make({}, {});
    ASSERT_TRUE(ratings);
    EXPECT_EQ(ratings->itemCount(), 0U);
    EXPECT_FALSE(ratings->isOfSets());
}

TEST(Ratings, RefuseASecondOneOfTheSameRaterAndItem) {
    const std::vector<Rating> triples = {{ItemId{5}, ReviewerId{2}, a}, {ItemId{5}, ReviewerId{2}, a}};
    const auto ratings = Ratings::make(labels, triples);
    ASSERT_FALSE(ratings);
    EXPECT_EQ(ratings.error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(ratings.error().message,
              "Reviewer 2 has two ratings of item 5; hand in the one that stands. No agreement was computed.");
}

TEST(Ratings, RefuseALabelThatCouldNotBeGiven) {
    const std::vector<Rating> single = {{ItemId{5}, ReviewerId{2}, LabelId{99}}};
    EXPECT_FALSE(Ratings::make(labels, single));
    const std::vector<SetRating> set = {{ItemId{5}, ReviewerId{2}, {a, LabelId{99}}}};
    EXPECT_FALSE(Ratings::makeOfSets(labels, set));
    EXPECT_FALSE(Ratings::make(std::array{a, a}, {})) << "nor one listed twice";
}

TEST(Ratings, OfSetsKnowTheEmptySetAndNoOrder) {
    const std::vector<SetRating> sets = {
        {ItemId{1}, ReviewerId{1}, {a, b}}, {ItemId{1}, ReviewerId{2}, {b, a}}, {ItemId{1}, ReviewerId{3}, {}}};
    const auto ratings = Ratings::makeOfSets(labels, sets).value();
    EXPECT_TRUE(ratings.isOfSets());
    EXPECT_EQ(ratings.answerCount(), 2U);
    EXPECT_EQ(ratings.givenOf(0)[0].answer, ratings.givenOf(0)[1].answer);
    EXPECT_TRUE(ratings.labelsOf(ratings.givenOf(0)[2].answer).empty());
}

TEST(Ratings, OfSetsRefuseALabelTwiceAndSetsBeyondTheBound) {
    const std::vector<SetRating> twice = {{ItemId{1}, ReviewerId{1}, {a, a}}};
    EXPECT_FALSE(Ratings::makeOfSets(labels, twice));

    std::vector<LabelId> many;
    for (std::size_t i = 0; i <= maxLabelsOfAnswer; ++i) many.push_back(LabelId{static_cast<std::int64_t>(i) + 1});
    const std::vector<SetRating> tooMany = {{ItemId{1}, ReviewerId{1}, many}};
    const auto ratings = Ratings::makeOfSets(many, tooMany);
    ASSERT_FALSE(ratings);
    EXPECT_EQ(ratings.error().kind, ErrorKind::InvalidInput);
}

}  // namespace
}  // namespace docket::agreement
