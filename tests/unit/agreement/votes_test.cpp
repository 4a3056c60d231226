#include "core/agreement/votes.h"

#include "tests/support/rating_table.h"

#include <gtest/gtest.h>

#include <array>

namespace docket::agreement {
namespace {

using test::ratingTable;

TEST(PluralityVotes, LeaveATieOpen) {
    const auto verdicts = pluralityVotes(ratingTable("abc", {"aab", "abc", "bb.", "c.."}));
    ASSERT_EQ(verdicts.size(), 4U);
    EXPECT_EQ(verdicts[0], (Verdict{0, 2.0 / 3}));
    EXPECT_EQ(verdicts[1], (Verdict{std::nullopt, 1.0 / 3}));
    EXPECT_EQ(verdicts[2], (Verdict{1, 1.0}));
    EXPECT_EQ(verdicts[3].answer, 2U);
}

TEST(WeightedVotes, OneGoodRaterOutweighsTwoPoorOnes) {
    const auto ratings = ratingTable("ab", {"abb", "aaa"});
    constexpr std::array accuracies = {0.95, 0.6, 0.6};
    const auto verdicts = weightedVotes(ratings, accuracies);
    // Odds of 19 against 1.5 twice.
    EXPECT_EQ(verdicts[0].answer, 0U);
    EXPECT_NEAR(verdicts[0].weight, 19 / (19 + 1.5 * 1.5), 1e-12);
    EXPECT_EQ(verdicts[1].answer, 0U);
    EXPECT_NEAR(verdicts[1].weight, 19 * 1.5 * 1.5 / (19 * 1.5 * 1.5 + 1), 1e-12);
}

TEST(WeightedVotes, CountAgainstWhoIsMostlyWrong) {
    const auto ratings = ratingTable("ab", {"ab"});
    constexpr std::array accuracies = {0.1, 0.5};
    EXPECT_EQ(weightedVotes(ratings, accuracies)[0].answer, 1U);
}

TEST(WeightedVotes, EqualRatersWhoDifferAreATie) {
    const auto ratings = ratingTable("abc", {"ab", "cc"});
    constexpr std::array accuracies = {0.8, 0.8};
    const auto verdicts = weightedVotes(ratings, accuracies);
    EXPECT_EQ(verdicts[0].answer, std::nullopt);
    EXPECT_EQ(verdicts[1].answer, 2U);
    // Odds of 0.8 × 2 / 0.2 = 8 for each of two, 1 for the third.
    EXPECT_NEAR(verdicts[0].weight, 8.0 / 17, 1e-12);
}

TEST(WeightedVotes, StayFiniteForRatersWhoNeverErr) {
    const auto ratings = ratingTable("ab", {"ab"});
    constexpr std::array accuracies = {1.0, 0.9};
    const auto verdicts = weightedVotes(ratings, accuracies);
    EXPECT_EQ(verdicts[0].answer, 0U);
    EXPECT_LT(verdicts[0].weight, 1);
}

}  // namespace
}  // namespace docket::agreement
