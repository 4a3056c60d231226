#include "core/metrics/population/difference_estimator.h"

#include "core/base/stable_hash.h"
#include "tests/unit/metrics/population/population_builder.h"

#include <gtest/gtest.h>

namespace docket::metrics {
namespace {

/// 4,000 accepted predictions of which 500 were audited; nine in ten are right. `rightnessOf` tells of an item from whether it is right.
template <class RightnessOf>
Traffic auditedTraffic(RightnessOf rightnessOf, std::int64_t* right = nullptr) {
    SeededRandom random(21);
    Traffic traffic(2, {ConfidenceBands(), ConfidenceBands()});
    for (int i = 0; i < 4000; ++i) {
        const bool isRight = random.below(10) > 0;
        const TrafficItem item{Side::Accepted, 0, 0.95, rightnessOf(isRight, random)};
        if (right && isRight) ++*right;
        random.below(8) == 0 ? traffic.addResolved(item, isRight ? 0 : 1, 8) : traffic.add(item);
    }
    return traffic;
}

TEST(SharperAccuracy, IsThePlainOneWhereProbabilitiesSayNothing) {
    const Traffic traffic = auditedTraffic([](bool, SeededRandom&) { return 0.9; });
    const auto sharper = sharperAccuracy(traffic);
    EXPECT_EQ(sharper.tuning, 0);
    EXPECT_EQ(sharper.accuracy.figure, weightedAccuracy(postStratify(traffic)).figure);
    EXPECT_NEAR(*sharper.savedItems, 0, 1e-9);
}

TEST(SharperAccuracy, KnowsAlmostEverythingWhereProbabilitiesDo) {
    std::int64_t right = 0;
    const Traffic traffic = auditedTraffic([](bool isRight, SeededRandom& random) { return (isRight ? 0.97 : 0.03) + static_cast<double>(random.below(3)) / 100; }, &right);
    const auto sharper = sharperAccuracy(traffic);
    EXPECT_GT(sharper.tuning, 0.95);
    EXPECT_NEAR(*sharper.accuracy.figure.value, static_cast<double>(right) / 4000, 0.002);
    EXPECT_GT(*sharper.savedItems, 10'000);
}

TEST(SharperAccuracy, GainsAsMuchAsTheProbabilitiesExplain) {
    const auto someSignal = [](bool isRight, SeededRandom& random) { return isRight || random.below(2) == 0 ? 0.95 : 0.5; };
    const Traffic traffic = auditedTraffic(someSignal);
    const auto sharper = sharperAccuracy(traffic);
    const auto plain = weightedAccuracy(postStratify(traffic));
    EXPECT_LT(sharper.accuracy.interval->high - sharper.accuracy.interval->low, plain.interval->high - plain.interval->low);
    EXPECT_GT(*sharper.savedItems, 100);
    EXPECT_LT(*sharper.savedItems, 1500);
}

TEST(SharperAccuracy, DoesNotTrustProbabilitiesThatAreWrong) {
    const auto reversed = [](bool isRight, SeededRandom& random) { return (isRight ? 0.3 : 0.9) + static_cast<double>(random.below(10)) / 100; };
    EXPECT_EQ(sharperAccuracy(auditedTraffic(reversed)).tuning, 0);
}

TEST(SharperAccuracy, KeepsThePlainIntervalWhereTheAuditShowsNoVariance) {
    const Traffic traffic = test::trafficOf(1, {{{Side::Accepted, 0, 0.95, 0.9}, 0, 20, 180}});
    const auto sharper = sharperAccuracy(traffic);
    EXPECT_EQ(sharper.accuracy.figure, Figure::of(1));
    EXPECT_EQ(sharper.accuracy.interval, weightedAccuracy(postStratify(traffic)).interval);
    EXPECT_FALSE(sharper.savedItems);
    EXPECT_FALSE(sharperAccuracy(test::trafficOf(1, {})).accuracy.figure.value);
}

}  // namespace
}  // namespace docket::metrics
