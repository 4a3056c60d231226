#include "core/calibration/promises/promised_threshold.h"
#include "core/calibration/promises/betting_bound.h"
#include "core/calibration/promises/clopper_pearson.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace docket::calibration {
namespace {

constexpr PromiseQuestion question{0.02, 0.95};

/// `count` items of falling confidence, the ones at `wrongAt` wrong.
std::vector<Outcome> itemsOf(std::size_t count, const std::vector<std::size_t>& wrongAt, double weight = 20) {
    std::vector<Outcome> items;
    for (std::size_t i = 0; i < count; ++i) items.push_back({1 - static_cast<double>(i) / 10'000, std::ranges::find(wrongAt, i) == wrongAt.end(), weight});
    return items;
}

TEST(PromisedThreshold, AcceptsAllWhereNothingIsWrong) {
    const auto items = itemsOf(400, {});
    const Promise promise = promisedThreshold(items, question);
    EXPECT_EQ(promise.bound, ErrorBound::ClopperPearson);
    EXPECT_EQ(*promise.threshold, items.back().confidence);
    EXPECT_NEAR(*promise.upperBound, *clopperPearsonUpper(0, 400, 0.95), 1e-12);
    EXPECT_EQ(promise.tests.front().audited, 236);  // the fewest that bear one error
    EXPECT_FALSE(promise.needed);
}

TEST(PromisedThreshold, EndsWithTheFirstTestThatFails) {
    // Four errors in a row after 300 items; at 600 the share is low again, but nobody looks there any more.
    const auto items = itemsOf(600, {300, 301, 302, 303});
    const Promise promise = promisedThreshold(items, question);
    EXPECT_LE(*clopperPearsonUpper(4, 600, 0.95), question.mostWrong);
    ASSERT_TRUE(promise.threshold);
    EXPECT_GT(*promise.threshold, items[300].confidence);
    EXPECT_FALSE(promise.tests.back().isKept);
    for (std::size_t i = 0; i + 1 < promise.tests.size(); ++i) EXPECT_TRUE(promise.tests[i].isKept);
}

TEST(PromisedThreshold, StartsAnewWithTheDoubtThatIsLeft) {
    std::vector<std::size_t> sureErrors;
    for (std::size_t i = 0; i < 40; ++i) sureErrors.push_back(10 * i);
    const auto items = itemsOf(6000, sureErrors);
    const Promise promise = promisedThreshold(items, question);
    ASSERT_EQ(promise.tests.front().isKept, false);
    EXPECT_NEAR(promise.tests.front().certainty, 0.975, 1e-12);
    EXPECT_NEAR(promise.tests[1].certainty, 0.9875, 1e-12);
    EXPECT_GE(promise.tests[1].audited, 3000);
    EXPECT_NEAR(promise.tests.back().certainty, 0.975, 1e-12);
    EXPECT_EQ(*promise.threshold, items.back().confidence);
    EXPECT_NEAR(*promise.upperBound, *clopperPearsonUpper(40, 6000, 0.975), 1e-12);
}

TEST(PromisedThreshold, HasAllOfTheDoubtWhereNothingFails) {
    const Promise promise = promisedThreshold(itemsOf(6000, {}), question);
    EXPECT_NEAR(promise.tests.front().certainty, 0.975, 1e-12);
    EXPECT_NEAR(promise.tests.back().certainty, 0.95, 1e-12);
}

TEST(PromisedThreshold, TestsTheSameThresholdsWhateverIsRight) {
    std::vector<std::size_t> many;
    for (std::size_t i = 100; i < 1200; i += 40) many.push_back(i);
    const auto all = promisedThreshold(itemsOf(4000, {}), question).tests;
    const auto some = promisedThreshold(itemsOf(4000, many), question).tests;
    ASSERT_LT(some.size(), all.size());
    ASSERT_GT(some.size(), 5U);
    for (const PromiseTest& test : some) {
        EXPECT_EQ(std::ranges::count(all, test.threshold, &PromiseTest::threshold), 1);
    }
}

TEST(PromisedThreshold, BearsNoErrorWhereThereAreFewItems) {
    EXPECT_TRUE(promisedThreshold(itemsOf(149, {}), question).threshold);
    EXPECT_FALSE(promisedThreshold(itemsOf(149, {30}), question).threshold);
    EXPECT_FALSE(promisedThreshold(itemsOf(148, {}), question).threshold);
}

TEST(PromisedThreshold, SaysHowManyItemsAreNeeded) {
    const Promise few = promisedThreshold(itemsOf(120, {}), question);
    EXPECT_FALSE(few.threshold);
    EXPECT_TRUE(few.tests.empty());
    ASSERT_TRUE(few.needed);
    EXPECT_GT(*few.needed, 236);
    EXPECT_LT(*few.needed, 600);
    const Promise one = promisedThreshold(itemsOf(120, {40}), question);
    ASSERT_TRUE(one.needed);
    EXPECT_GT(*one.needed, *few.needed);
    std::vector<std::size_t> half;
    for (std::size_t i = 0; i < 120; i += 2) half.push_back(i);
    EXPECT_FALSE(promisedThreshold(itemsOf(120, half), question).needed);
    EXPECT_FALSE(promisedThreshold({}, question).threshold || promisedThreshold({}, question).needed);
}

TEST(PromisedThreshold, NeverSplitsTies) {
    std::vector<Outcome> items(500, Outcome{0.9, true, 20});
    for (std::size_t i = 0; i < 300; ++i) items.push_back({0.8, i >= 30, 20});
    const Promise promise = promisedThreshold(items, question);
    ASSERT_EQ(promise.tests.size(), 2U);
    EXPECT_EQ(promise.tests[0].audited, 500);
    EXPECT_EQ(promise.tests[1].audited, 800);
    EXPECT_EQ(*promise.threshold, 0.9);
}

TEST(PromisedThreshold, BetsWhereAuditRatesDiffer) {
    auto items = itemsOf(800, {});
    for (std::size_t i = 0; i < items.size(); i += 3) items[i].weight = 5;
    const Promise promise = promisedThreshold(items, question);
    EXPECT_EQ(promise.bound, ErrorBound::Betting);
    EXPECT_EQ(*promise.threshold, items.back().confidence);
    EXPECT_NEAR(*promise.upperBound, *bettingUpper(items, 0.95), 1e-12);
    EXPECT_LE(*promise.upperBound, question.mostWrong);
    const Promise few = promisedThreshold(std::span(items).first(100), question);
    EXPECT_FALSE(few.threshold);
    ASSERT_TRUE(few.needed);
    EXPECT_GT(*few.needed, 200);
}

TEST(PromisedThreshold, CountsItemsAlikeDownToWhereTheAuditRateChanges) {
    auto items = itemsOf(500, {});
    for (std::size_t i = 400; i < 500; ++i) items[i].weight = 1;  // escalated: all of them are reviewed
    const auto tests = promisedThreshold(items, question).tests;
    for (const PromiseTest& test : tests) EXPECT_EQ(test.bound, test.audited <= 400 ? ErrorBound::ClopperPearson : ErrorBound::Betting);
    EXPECT_EQ(tests.back().bound, ErrorBound::Betting);
}

TEST(PromisedThreshold, OfALabelIsThatOfAllWhereItHasTooFew) {
    const std::vector labels{itemsOf(600, {}), itemsOf(60, {}), itemsOf(400, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})};
    const LabelPromises promises = promisedThresholds(labels, question);
    EXPECT_EQ(promises.ofAll.audited, 1060);
    EXPECT_EQ(promises.thresholdOf(0), promises.ofLabels[0].threshold);
    EXPECT_FALSE(promises.ofLabels[1].threshold);
    EXPECT_EQ(promises.thresholdOf(1), promises.ofAll.threshold);
    EXPECT_FALSE(promises.ofLabels[2].threshold);
}

}  // namespace
}  // namespace docket::calibration
