#include "core/metrics/population/post_strata.h"

#include "core/base/stable_hash.h"

#include <gtest/gtest.h>

namespace docket::metrics {
namespace {

SideBands tenths() { return {ConfidenceBands(), ConfidenceBands()}; }

void addItems(Traffic& traffic, TrafficItem item, int waiting, int resolved, std::uint32_t reference) {
    for (int i = 0; i < waiting; ++i) traffic.add(item);
    for (int i = 0; i < resolved; ++i) traffic.addResolved(item, reference);
}

std::vector<std::int64_t> totalsOf(const PostStrata& strata) {
    std::vector<std::int64_t> totals;
    for (const PostStratum& stratum : strata.strata) totals.push_back(stratum.total);
    return totals;
}

TEST(PostStrata, KeepBandsThatHaveEnoughAndMergeNeighboursThatHaveNot) {
    Traffic traffic(1, tenths());
    addItems(traffic, {Side::Escalated, 0, 0.15}, 10, 5, 0);
    addItems(traffic, {Side::Escalated, 0, 0.25}, 10, 6, 0);
    addItems(traffic, {Side::Escalated, 0, 0.35}, 19, 1, 0);
    addItems(traffic, {Side::Escalated, 0, 0.45}, 8, 4, 0);
    EXPECT_EQ(totalsOf(postStratify(traffic)), (std::vector<std::int64_t>{15, 16, 32}));
}

TEST(PostStrata, MergeTheLowestBandsUpwardsAndTheHighestDownwards) {
    Traffic traffic(1, tenths());
    addItems(traffic, {Side::Escalated, 0, 0.15}, 9, 1, 0);
    addItems(traffic, {Side::Escalated, 0, 0.25}, 20, 10, 0);
    addItems(traffic, {Side::Escalated, 0, 0.35}, 20, 10, 0);
    addItems(traffic, {Side::Escalated, 0, 0.45}, 9, 1, 0);
    EXPECT_EQ(totalsOf(postStratify(traffic)), (std::vector<std::int64_t>{40, 40}));
}

TEST(PostStrata, MergeLabelsThatHaveTooFewOnTheirSide) {
    Traffic traffic(3, tenths());
    addItems(traffic, {Side::Accepted, 0, 0.95}, 100, 10, 0);
    addItems(traffic, {Side::Accepted, 1, 0.95}, 20, 3, 0);
    addItems(traffic, {Side::Accepted, 2, 0.95}, 10, 2, 0);
    addItems(traffic, {Side::Escalated, 2, 0.25}, 0, 7, 0);
    EXPECT_EQ(totalsOf(postStratify(traffic)), (std::vector<std::int64_t>{7, 35, 110}));
    EXPECT_EQ(totalsOf(postStratify(traffic, {5, 6})), (std::vector<std::int64_t>{7, 145}));
}

TEST(PostStrata, NeverMergeTheSidesAndSayWhatNothingIsKnownOf) {
    Traffic traffic(1, tenths());
    addItems(traffic, {Side::Accepted, 0, 0.95}, 100, 0, 0);
    addItems(traffic, {Side::Escalated, 0, 0.25}, 5, 20, 0);
    const PostStrata strata = postStratify(traffic);
    EXPECT_EQ(strata.strata.size(), 2U);
    EXPECT_FALSE(strata.isCovered());
    EXPECT_EQ(strata.escalatedWaiting, 5);
}

TEST(PostStrata, KeepPredictionsWithoutALabelApartWithoutAskingForAReview) {
    Traffic traffic(1, tenths());
    addItems(traffic, {Side::Escalated, std::nullopt, std::nullopt}, 4, 0, 0);
    addItems(traffic, {Side::Escalated, 0, 0.25}, 5, 2, 0);
    const PostStrata strata = postStratify(traffic);
    ASSERT_EQ(strata.strata.size(), 2U);
    EXPECT_TRUE(strata.strata[0].isWithoutLabel);
    EXPECT_TRUE(strata.isCovered());
    EXPECT_EQ(strata.withoutLabel, 4);
}

TEST(PostStrata, HoldEveryPredictionOnceHoweverTheyCame) {
    SeededRandom random(5);
    Traffic whole(4, tenths());
    Traffic one(4, tenths());
    Traffic other(4, tenths());
    for (int i = 0; i < 3000; ++i) {
        const TrafficItem item{random.below(3) == 0 ? Side::Escalated : Side::Accepted, static_cast<std::uint32_t>(random.below(4)), static_cast<double>(random.below(100)) / 100, 0.5};
        const bool isResolved = random.below(20) == 0;
        for (Traffic* traffic : {&whole, i % 2 == 0 ? &one : &other}) isResolved ? traffic->addResolved(item, 1, 20) : traffic->add(item);
    }
    one += other;
    EXPECT_EQ(one.cells(), whole.cells());
    const PostStrata strata = postStratify(whole);
    std::int64_t total = 0;
    std::int64_t resolved = 0;
    double rightness = 0;
    for (const PostStratum& stratum : strata.strata) {
        EXPECT_GE(stratum.resolved, 5);
        total += stratum.total;
        resolved += stratum.resolved;
        rightness += stratum.rightness;
    }
    EXPECT_EQ(total, 3000);
    EXPECT_EQ(resolved, strata.resolved);
    EXPECT_NEAR(rightness, 1500, 1e-9);
}

TEST(QuantileBands, HoldTheSameNumberOfConfidencesAndWholeTies) {
    std::vector<double> confidences;
    for (int i = 0; i < 1000; ++i) confidences.push_back(i / 1000.0);
    const ConfidenceBands bands = quantileBands(confidences);
    ASSERT_EQ(bands.count(), 10U);
    EXPECT_EQ(bands.bandOf(0.1), 1U);
    EXPECT_EQ(bands.bandOf(1), 9U);
    const ConfidenceBands ofTies = quantileBands({0.9, 0.9, 0.9, 0.9, 0.95});
    EXPECT_EQ(ofTies.count(), 3U);
    EXPECT_EQ(ofTies.bandOf(0.9), 1U);
    EXPECT_EQ(quantileBands({}).count(), 1U);
}

}  // namespace
}  // namespace docket::metrics
