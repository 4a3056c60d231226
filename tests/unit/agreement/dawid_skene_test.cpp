#include "core/agreement/dawid_skene.h"

#include "tests/support/rating_table.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <numeric>
#include <string_view>

namespace docket::agreement {
namespace {

using test::ratingTable;

// Dawid and Skene 1979, table 1: of each patient what clinician 1 said on three occasions, then clinicians 2 to 5.
constexpr std::array<std::string_view, 45> anaesthesia = {
    "1111111", "3334334", "1122122", "2223121", "2223222", "2223322", "1122111", "3333433", "2222223",
    "2322223", "4444444", "2223343", "1111111", "2223212", "1211111", "1112111", "1111111", "1111111",
    "2222221", "2221322", "2222222", "2222221", "2223222", "2212222", "1111111", "1111111", "2322222",
    "1111111", "1111111", "1121121", "1111111", "3333233", "1111111", "2222222", "2223232", "4334343",
    "2212232", "2323233", "3333432", "1111111", "1111111", "1212111", "2322222", "1211111", "2222222",
};

std::vector<Vote> votesOfClinicians() {
    std::vector<Vote> votes;
    for (std::uint32_t patient = 0; patient < anaesthesia.size(); ++patient) {
        for (std::uint32_t i = 0; i < 7; ++i) {
            votes.push_back({patient, i < 3 ? 0 : i - 2, static_cast<std::uint32_t>(anaesthesia[patient][i] - '1')});
        }
    }
    return votes;
}

// crowd-kit 1.4.1, DawidSkene(n_iter=400, tol=-1e18), which agrees with the tables 2 and 4 of the paper.
TEST(DawidSkene, GivesTheModelOfThePaper) {
    const auto votes = votesOfClinicians();
    const auto model = fitDawidSkene(votes, 45, 5, 4).value();
    EXPECT_TRUE(model.hasConverged);
    EXPECT_LT(model.steps, 400);
    constexpr std::array prior = {0.39996899761933724, 0.4215763205151481, 0.11178801519880953, 0.06666666666670519};
    constexpr std::array ofFirst = {0.9074260291050503, 0.09257397089124564, 0.0, 0.0};
    for (std::size_t answer = 0; answer < 4; ++answer) {
        EXPECT_NEAR(model.prior[answer], prior[answer], 1e-6);
        EXPECT_NEAR(model.confusionOf(0, 0)[answer], ofFirst[answer], 1e-6);
    }
    EXPECT_NEAR(model.confusionOf(2, 2)[1], 0.4036331484362622, 1e-6);
    EXPECT_NEAR(model.posteriorOf(0)[1], 2.8957563730779164e-08, 1e-9);
    EXPECT_EQ(model.mostLikelyOf(1), 3U) << "patient 2, of whom three of seven said 4";
    EXPECT_NEAR(model.accuracyOf(0), 0.39996899761933724 * 0.9074260291050503 + 0.4215763205151481 * 0.8765803491329572 + 0.11178801519880953 * 0.6612140593880794 +
                                         0.06666666666670519 * 0.444444444434311, 1e-6);
}

TEST(DawidSkene, NeverMakesTheVotesLessLikely) {
    const auto votes = votesOfClinicians();
    double before = -INFINITY;
    for (int steps = 1; steps < 40; ++steps) {
        const double likelihood = fitDawidSkene(votes, 45, 5, 4, {steps, 0, {}}).value().logLikelihood;
        EXPECT_GE(likelihood, before - 1e-6) << steps;
        before = likelihood;
    }
}

TEST(DawidSkene, DoesNotDependOnTheOrderOfTheVotes) {
    auto votes = votesOfClinicians();
    const auto model = fitDawidSkene(votes, 45, 5, 4).value();
    std::ranges::reverse(votes);
    const auto other = fitDawidSkene(votes, 45, 5, 4).value();
    for (std::size_t i = 0; i < model.posterior.size(); ++i) EXPECT_NEAR(model.posterior[i], other.posterior[i], 1e-9);
}

TEST(DawidSkene, KnowsAnItemFromRatersWhoAreMostlyRight) {
    // Rater 5 says the other thing of everything; counted as much as the rest, the last item is a tie.
    const auto ratings = ratingTable("ab", {"aaaab", "bbbba", "aaaab", "bbbba", "aaaab", "bbbba", "a...a"});
    const auto model = fitDawidSkene(votesOf(ratings), ratings.itemCount(), ratings.raters().size(), ratings.answerCount()).value();
    EXPECT_EQ(model.mostLikelyOf(1), 1U);
    EXPECT_LT(model.accuracyOf(4), 0.2);
    EXPECT_GT(model.accuracyOf(0), 0.9);
}

TEST(DawidSkene, AnItemWithoutAVoteKeepsThePrior) {
    const std::vector<Vote> votes = {{0, 0, 0}, {0, 1, 0}, {1, 0, 1}, {1, 1, 1}};
    const auto model = fitDawidSkene(votes, 3, 2, 2).value();
    EXPECT_NEAR(model.posteriorOf(2)[0], model.prior[0], 1e-6);
    const auto sum = std::accumulate(model.prior.begin(), model.prior.end(), 0.0);
    EXPECT_NEAR(sum, 1, 1e-9);
}

TEST(DawidSkene, RefusesWhatItCannotFit) {
    EXPECT_EQ(fitDawidSkene({}, 1, 1, 1).error().kind, ErrorKind::InvalidInput);
    const std::vector<Vote> outside = {{0, 0, 2}};
    EXPECT_EQ(fitDawidSkene(outside, 1, 1, 2).error().kind, ErrorKind::InvalidInput);
    const std::vector<Vote> fine = {{0, 0, 0}};
    EXPECT_EQ(fitDawidSkene(fine, 1, 1, 5000).error().kind, ErrorKind::InvalidInput) << "25 million cells";
}

}  // namespace
}  // namespace docket::agreement
