#include "core/agreement/chance_corrected.h"

#include "tests/unit/agreement/published_tables.h"

#include <gtest/gtest.h>

namespace docket::agreement {
namespace {

using test::overAllItems;
using test::ratingTable;
using test::standardErrorOf;

TEST(FleissKappa, IsThatOfThePublishedTable) {
    const auto kappa = fleissKappa(test::fleiss1971());
    ASSERT_TRUE(kappa.value);
    EXPECT_NEAR(*kappa.value, 0.20993070442195522, 1e-12) << "statsmodels 0.13.5; printed as 0.210";
    EXPECT_EQ(kappa.items, 10);
}

TEST(ChanceCorrected, AgreeWithIrrCacOnMissingRaters) {
    const auto ratings = test::krippendorff2011();
    EXPECT_NEAR(*observedAgreement(ratings).value, 0.818181818182, 1e-12);
    EXPECT_NEAR(*fleissKappa(ratings).value, 0.761169275422, 1e-12);
    EXPECT_NEAR(*gwetAc1(ratings).value, 0.775444068127, 1e-12);
    EXPECT_NEAR(*brennanPrediger(ratings).value, 0.772727272727, 1e-12);
    EXPECT_EQ(gwetAc1(ratings).items, 11) << "one of the twelve has a single rating";
}

TEST(ChanceCorrected, HaveTheStandardErrorsThatGwetPrints) {
    const auto ratings = test::gwet2014Abstractors();
    const auto scott = fleissKappa(ratings);
    EXPECT_NEAR(*scott.value, 0.7962397, 5e-8) << "of two raters Fleiss' kappa is Scott's pi";
    EXPECT_NEAR(standardErrorOf(*scott.interval) * overAllItems(100), 0.05905473, 5e-9);
    const auto ac1 = gwetAc1(ratings);
    EXPECT_NEAR(*ac1.value, 0.8493305, 5e-8);
    EXPECT_NEAR(standardErrorOf(*ac1.interval) * overAllItems(100), 0.04321747, 5e-9);
    const auto bp = brennanPrediger(ratings);
    EXPECT_NEAR(*bp.value, 0.835, 1e-9);
    EXPECT_NEAR(standardErrorOf(*bp.interval) * overAllItems(100), 0.04693346, 5e-9);
    const auto observed = observedAgreement(ratings);
    EXPECT_NEAR(*observed.value, 0.89, 1e-9);
    EXPECT_NEAR(standardErrorOf(*observed.interval) * overAllItems(100), 0.03128898, 5e-9);
}

TEST(ChanceCorrected, HaveTheStandardErrorsOfIrrCacWithMissingRaters) {
    const auto ratings = test::krippendorff2011();
    const auto lowerError = [](const Estimate& e) { return (*e.value - e.interval->low) / 1.959963984540054; };
    EXPECT_NEAR(lowerError(gwetAc1(ratings)), 0.143, 5e-4);
    // Its interval begins at 0.424, by Student's t of 11 degrees of freedom.
    EXPECT_NEAR(lowerError(fleissKappa(ratings)), (0.761169 - 0.424) / 2.200985, 5e-4);
}

TEST(ChanceCorrected, PartWhereOneClassPrevails) {
    std::vector<std::string> items(92, "nn");
    items.insert(items.end(), {"ny", "ny", "ny", "ny", "yn", "yn", "yn", "yy"});
    const auto ratings = ratingTable("ny", items);
    EXPECT_NEAR(*observedAgreement(ratings).value, 0.93, 1e-12);
    EXPECT_NEAR(*fleissKappa(ratings).value, 0.18557300756253664, 1e-12);
    EXPECT_NEAR(*gwetAc1(ratings).value, 0.92341775614, 1e-10);
}

TEST(ChanceCorrected, CountLabelsThatWereNeverGiven) {
    const auto two = ratingTable("xy", {"xx", "yy", "xy", "xx", "yy"});
    const auto three = ratingTable("xyz", {"xx", "yy", "xy", "xx", "yy"});
    EXPECT_NEAR(*gwetAc1(three).value, 0.733333333333, 1e-11);
    EXPECT_NEAR(*brennanPrediger(three).value, 0.7, 1e-12);
    EXPECT_LT(*gwetAc1(two).value, *gwetAc1(three).value);
    EXPECT_EQ(fleissKappa(two), fleissKappa(three));
}

TEST(ChanceCorrected, OfOneClassAreUndefined) {
    const auto ratings = ratingTable("a", {"aaa", "aaa", "a.a"});
    EXPECT_EQ(*observedAgreement(ratings).value, 1.0);
    EXPECT_EQ(observedAgreement(ratings).undefined, Undefined::NoSpread) << "and without an interval of no width";
    for (const auto& estimate : {fleissKappa(ratings), gwetAc1(ratings), brennanPrediger(ratings)}) {
        EXPECT_EQ(estimate.value, std::nullopt);
        EXPECT_EQ(estimate.undefined, Undefined::OneClassOnly);
        EXPECT_EQ(estimate.items, 3);
    }
}

TEST(ChanceCorrected, OfOneClassAmongSeveralHaveAnAc1AndNoKappa) {
    const auto ratings = ratingTable("ab", {"aa", "aa", "b."});
    EXPECT_EQ(fleissKappa(ratings).undefined, Undefined::OneClassOnly) << "the b could not agree with anything";
    EXPECT_EQ(gwetAc1(ratingTable("ab", {"aa", "aa"})).value, 1.0);
}

TEST(ChanceCorrected, NeedTwoRatingsOfAnItem) {
    for (const auto& [ratings, reason] : {std::pair(ratingTable("ab", {"a.", ".b"}), Undefined::FewerThanTwoRatings),
                                          std::pair(ratingTable("ab", {"..", ".."}), Undefined::NoItems)}) {
        for (const auto& estimate :
             {observedAgreement(ratings), fleissKappa(ratings), gwetAc1(ratings), brennanPrediger(ratings)}) {
            EXPECT_EQ(estimate, undefinedEstimate(reason));
        }
    }
}

TEST(ChanceCorrected, OfASingleItemHaveNoInterval) {
    const auto ratings = ratingTable("xyz", {"xyz"});
    EXPECT_NEAR(*fleissKappa(ratings).value, -0.5, 1e-12);
    EXPECT_EQ(fleissKappa(ratings).interval, std::nullopt);
    EXPECT_EQ(fleissKappa(ratings).undefined, Undefined::SingleItem);
    EXPECT_EQ(gwetAc1(ratings), undefinedEstimate(Undefined::SingleItem, 1));
}

TEST(ChanceCorrected, ReachTheirEnds) {
    const auto agreed = ratingTable("ab", {"aaa", "bbb", "aaa"});
    const auto opposed = ratingTable("ab", {"ab", "ba", "ab", "ba"});
    for (auto* coefficient : {fleissKappa, gwetAc1, brennanPrediger}) {
        EXPECT_NEAR(*coefficient(agreed).value, 1, 1e-12);
        EXPECT_NEAR(*coefficient(opposed).value, -1, 1e-12);
    }
}

}  // namespace
}  // namespace docket::agreement
