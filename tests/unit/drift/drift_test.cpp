#include "core/drift/homogeneity.h"
#include "core/drift/share_shift.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace docket::drift {
namespace {

using Counts = std::vector<std::int64_t>;
using metrics::Figure;
using metrics::Undefined;

TEST(Distances, AgreeWithScipysCopiedHere) {
    const Counts before{50, 50, 0};
    const Counts now{20, 8, 2};
    const TwoCounts counts{before, now};
    EXPECT_NEAR(*populationStability(counts).value, 0.6274581483150281, 1e-12);
    EXPECT_NEAR(*jensenShannon(counts).value, 0.06797415306029479, 1e-12);
    EXPECT_NEAR(*totalVariation(counts).value, 0.2333333333333333, 1e-12);
    EXPECT_EQ(kullbackLeibler(counts), Figure::without(Undefined::NotInBaseline));
    EXPECT_NEAR(*kullbackLeibler({now, before}).value, 0.5 * std::log(0.5 / (2.0 / 3)) + 0.5 * std::log(0.5 / (8.0 / 30)), 1e-12);
    const auto homogeneity = homogeneityOf(counts);
    EXPECT_NEAR(homogeneity->chiSquare, 10.673234811165846, 1e-12);
    EXPECT_NEAR(homogeneity->pValue, 0.004812120663792824, 1e-12);
    EXPECT_NEAR(homogeneity->cramersV, std::sqrt(10.673234811165846 / 130), 1e-12);
    EXPECT_NEAR(homogeneity->leastExpected, 2 * 30.0 / 130, 1e-12);
}

TEST(Distances, AreNothingOfTheSameSharesAndMostOfOthers) {
    const Counts before{100, 200, 0};
    const Counts same{10, 20, 0};
    const Counts others{0, 0, 7};
    for (const auto& distance : {populationStability, jensenShannon, kullbackLeibler, totalVariation}) EXPECT_NEAR(*distance({before, same}).value, 0, 1e-12);
    EXPECT_NEAR(*jensenShannon({before, others}).value, 1, 1e-12);
    EXPECT_NEAR(*totalVariation({before, others}).value, 1, 1e-12);
    EXPECT_NEAR(homogeneityOf({before, others})->cramersV, 1, 1e-12);
}

TEST(Distances, AreNotDefinedOfNothing) {
    const Counts some{1, 2};
    const Counts none{0, 0};
    for (const auto& distance : {populationStability, jensenShannon, kullbackLeibler, totalVariation}) {
        EXPECT_EQ(distance({some, none}), Figure::without(Undefined::NoItems));
        EXPECT_EQ(distance({none, some}), Figure::without(Undefined::NoItems));
    }
    EXPECT_FALSE(homogeneityOf({some, none}));
    const Counts oneKind{5, 0};
    EXPECT_FALSE(homogeneityOf({oneKind, oneKind}));
}

TEST(ShareShifts, TestTwoKindsAsChiSquareDoes) {
    const Counts before{340, 160};
    const Counts now{55, 45};
    const auto shifts = shareShifts({before, now});
    EXPECT_NEAR(shifts[0].pValue, homogeneityOf({before, now})->pValue, 1e-12);
    EXPECT_NEAR(shifts[1].pValue, shifts[0].pValue, 1e-12);
    EXPECT_NEAR(*shifts[0].change.value(), 0.55 - 0.68, 1e-12);
    EXPECT_TRUE(shifts[0].change.interval());
}

TEST(ShareShifts, AdjustForTheNumberOfKinds) {
    const Counts before{1000, 1000, 1000, 1000};
    const Counts now{130, 90, 90, 90};
    const auto shifts = shareShifts({before, now});
    EXPECT_NEAR(shifts[0].adjusted, 4 * shifts[0].pValue, 1e-12);
    EXPECT_NEAR(shifts[1].adjusted, shifts[1].pValue, 1e-12) << "the other three are alike";
    const Counts none{0, 0, 0, 0};
    for (const auto& shift : shareShifts({before, none})) {
        EXPECT_EQ(shift.pValue, 1);
        EXPECT_FALSE(shift.change.value());
    }
}

}  // namespace
}  // namespace docket::drift
