#include "core/agreement/cohen.h"

#include "tests/unit/agreement/published_tables.h"

#include <gtest/gtest.h>

namespace docket::agreement {
namespace {

using test::ratingTable;
using test::standardErrorOf;

/// Pairs of answers from two strings of digits.
std::vector<AnswerPair> pairsOf(std::string_view one, std::string_view other) {
    std::vector<AnswerPair> pairs;
    for (std::size_t i = 0; i < one.size(); ++i) {
        pairs.push_back({static_cast<std::uint32_t>(one[i] - '1'), static_cast<std::uint32_t>(other[i] - '1')});
    }
    return pairs;
}

constexpr std::string_view gradesOfOne = "2211544553535213332452322321414451542543";
constexpr std::string_view gradesOfOther = "1413543453555335544352342321414452541433";
constexpr std::string_view gradesOfThird = "1413543352445235553252431321315452531524";

TEST(CohenKappa, AgreesWithRUnweightedAndWeighted) {
    const auto pairs = pairsOf(gradesOfOne, gradesOfOther);
    struct Expected {
        Weighting weighting;
        double value;
        double standardError;
    };
    // vcd 1.4.11, Kappa(table, weights = "Equal-Spacing" | "Fleiss-Cohen").
    for (const auto& [weighting, value, standardError] : {Expected{Weighting::None, 0.435736677115988, 0.096870297792116},
                                                          Expected{Weighting::Linear, 0.576547231270358, 0.0865574653703024},
                                                          Expected{Weighting::Quadratic, 0.715736040609137, 0.0750826197163562}}) {
        const auto kappa = cohenKappa(pairs, 5, weighting);
        EXPECT_NEAR(*kappa.value, value, 1e-12);
        EXPECT_NEAR(standardErrorOf(*kappa.interval), standardError, 1e-9)
            << static_cast<int>(weighting);
        EXPECT_EQ(kappa.items, 40);
    }
    const auto kappa = cohenKappa(pairs, 5);
    EXPECT_NEAR(kappa.interval->low, 0.24587438227177, 1e-9) << "psych 2.2.9, cohen.kappa";
    EXPECT_NEAR(kappa.interval->high, 0.625598971960205, 1e-9);
}

TEST(CohenKappa, HasTheStandardErrorThatGwetPrints) {
    const auto pairwise = pairwiseKappa(test::gwet2014Abstractors());
    ASSERT_EQ(pairwise.pairs.size(), 1U);
    EXPECT_NEAR(*pairwise.pairs[0].kappa.value, 0.7964094, 5e-8);
    EXPECT_NEAR(standardErrorOf(*pairwise.pairs[0].kappa.interval), 0.05891072, 5e-9);
}

TEST(CohenKappa, IsZeroForAConstantRaterAndUndefinedForTwo) {
    EXPECT_NEAR(*cohenKappa(pairsOf("111111", "121211"), 2).value, 0, 1e-12);
    EXPECT_EQ(cohenKappa(pairsOf("1111", "1111"), 2), undefinedEstimate(Undefined::OneClassOnly, 4));
    EXPECT_EQ(cohenKappa({}, 2), undefinedEstimate(Undefined::FewerThanTwoRatings));
}

TEST(CohenKappa, OfASingleItemHasNoInterval) {
    const auto kappa = cohenKappa(pairsOf("1", "2"), 3);
    EXPECT_EQ(kappa.value, 0.0);
    EXPECT_EQ(kappa.undefined, Undefined::SingleItem);
}

TEST(CohenKappa, OfPerfectAgreementHasNoInterval) {
    const auto kappa = cohenKappa(pairsOf("1221", "1221"), 2);
    EXPECT_EQ(kappa.value, 1.0);
    EXPECT_EQ(kappa.undefined, Undefined::NoSpread);
}

TEST(PairwiseKappa, GivesEachPairOfRatersItsShareAndKappa) {
    const auto ratings = ratingTable("xyz", {"xx.", "y.y", ".zz", "xy.", "..z", "zzz", "yyx"});
    const auto [pairs, light] = pairwiseKappa(ratings);
    ASSERT_EQ(pairs.size(), 3U);
    EXPECT_EQ(pairs[0].one, ReviewerId{1});
    EXPECT_EQ(pairs[0].other, ReviewerId{2});
    EXPECT_EQ(pairs[0].agreement, (metrics::Share{3, 4}));
    EXPECT_NEAR(*pairs[0].kappa.value, 0.6363636363636364, 1e-12);
    EXPECT_NEAR(*pairs[1].kappa.value, 0.5, 1e-12);
    EXPECT_NEAR(*pairs[2].kappa.value, 0.4, 1e-12);
    EXPECT_NEAR(*light.mean.value, (0.6363636363636364 + 0.5 + 0.4) / 3, 1e-12);
    EXPECT_EQ(light.pairs, 3);
    EXPECT_EQ(light.mean.items, 6);
}

TEST(PairwiseKappa, LeavesOutRatersWhoNeverMeet) {
    const auto [pairs, light] = pairwiseKappa(ratingTable("ab", {"aa..", "ab..", "..bb", "..ab"}));
    ASSERT_EQ(pairs.size(), 2U);
    EXPECT_EQ(pairs[0].other, ReviewerId{2});
    EXPECT_EQ(pairs[1].one, ReviewerId{3});
    EXPECT_EQ(light.pairs, 2);
}

TEST(LightKappa, AgreesWithR) {
    std::vector<std::string> items;
    for (std::size_t i = 0; i < gradesOfOne.size(); ++i) items.push_back({gradesOfOne[i], gradesOfOther[i], gradesOfThird[i]});
    const auto light = pairwiseKappa(ratingTable("12345", items)).light;
    EXPECT_NEAR(*light.mean.value, 0.381551695965917, 1e-12) << "psy 1.2, lkappa";
    ASSERT_TRUE(light.mean.interval);
    EXPECT_LT(light.mean.interval->low, *light.mean.value);
    EXPECT_GT(light.mean.interval->high, *light.mean.value);
}

TEST(LightKappa, OfTwoRatersIsCohensWithItsInterval) {
    const auto [pairs, light] = pairwiseKappa(test::gwet2014Abstractors());
    EXPECT_EQ(light.mean.value, pairs[0].kappa.value);
    EXPECT_NEAR(light.mean.interval->low, pairs[0].kappa.interval->low, 1e-12);
    EXPECT_NEAR(light.mean.interval->high, pairs[0].kappa.interval->high, 1e-12);
}

TEST(LightKappa, SaysHowManyPairsHaveNone) {
    const auto light = pairwiseKappa(ratingTable("ab", {"aaa", "aab"})).light;
    EXPECT_EQ(light.pairs, 2);
    EXPECT_EQ(light.pairsUndefined, 1) << "the first two only ever said a";
    EXPECT_EQ(pairwiseKappa(ratingTable("ab", {"aa", "aa"})).light.mean, undefinedEstimate(Undefined::OneClassOnly, 2));
    EXPECT_EQ(pairwiseKappa(ratingTable("ab", {"a.", ".a"})).light.mean, undefinedEstimate(Undefined::FewerThanTwoRatings));
    EXPECT_EQ(pairwiseKappa(ratingTable("ab", {})).light.mean, undefinedEstimate(Undefined::NoItems));
}

}  // namespace
}  // namespace docket::agreement
