#include "core/services/routing/dry_run.h"

#include "core/services/review/review_session.h"
#include "core/services/routing/model_confidences.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>

namespace docket::services {
namespace {

routing::Policy withThreshold(double threshold) {
    routing::Policy policy;
    policy.threshold = threshold;
    return policy;
}

routing::Policy withReviewShare(double share) {
    routing::Policy policy;
    policy.reviewShare = share;
    return policy;
}

class DryRunTest : public ::testing::Test {
protected:
    /// Enough for two threads; confidence 0.1 to 0.6.
    static constexpr int many = 25'000;

    void make(int items) {
        m_writing = m_fixture.open();
        m_fixture.addItems(*m_writing, items);
    }
    Result<DryRun> run(const DryRunRequest& request, const std::stop_token& stop = {}, const ProgressSink& progress = {}) {
        const auto reading = m_fixture.open(ports::Access::ReadOnly);
        return DryRunService(*reading).run(request, stop, progress);
    }
    DryRun tried(const DryRunRequest& request) {
        auto made = run(request);
        EXPECT_TRUE(made) << made.error().message;
        return std::move(*made);
    }
    void decide(int items, Duration each) {
        ReviewSession session(*m_writing, m_fixture.clock, {"ada", "s"}, ArmChoice::AlwaysBlind);
        for (int i = 0; i < items; ++i) {
            const auto claimed = session.review.claim();
            ASSERT_TRUE(claimed && *claimed);
            Answer answer;
            answer.labels = {m_fixture.taxonomy().findByKey("billing")->id};
            answer.timeSpent = each;
            ASSERT_TRUE(session.review.decide((*claimed)->item.id, answer));
        }
    }

    test::WorkspaceFixture m_fixture;
    std::unique_ptr<ports::Workspace> m_writing;
};

TEST_F(DryRunTest, OnTwoThreadsSaysWhatItSaysOnOne) {
    make(many);
    for (const routing::Policy& policy : {withThreshold(0.35), withReviewShare(0.1)}) {
        std::vector<ItemId> items;
        DryRunRequest request{policy};
        request.shown = 30'000;
        request.eachItem = [&](const RoutedItem& item) -> Result<> {
            items.push_back(item.item);
            return {};
        };
        const DryRun onOne = tried(request);
        request.eachItem = {};
        const DryRun onTwo = tried(request);
        EXPECT_EQ(items.size(), static_cast<std::size_t>(many));
        EXPECT_TRUE(std::ranges::is_sorted(items));
        EXPECT_EQ(onOne.effect, onTwo.effect);
        EXPECT_EQ(onOne.toAccepted, onTwo.toAccepted);
        EXPECT_EQ(onOne.byModel, onTwo.byModel);
        EXPECT_EQ(onTwo.effect.now.toPeople, many);
        EXPECT_GT(onTwo.toAccepted.size(), 0U);
        EXPECT_TRUE(std::ranges::is_sorted(onTwo.toAccepted));
        ASSERT_EQ(onTwo.shown.size(), onTwo.toAccepted.size());
        for (std::size_t i = 0; i < onTwo.shown.size(); ++i) EXPECT_EQ(onTwo.shown[i].item, onTwo.toAccepted[i]);
        EXPECT_EQ(onTwo.shown.front().text, "Text of " + onTwo.shown.front().externalId);
    }
}

TEST_F(DryRunTest, AReviewShareAndTheAuditAreAllThatGoesToPeople) {
    make(1000);
    const DryRun run = tried({withReviewShare(0.1)});
    EXPECT_EQ(run.effect.then.byReason[static_cast<std::size_t>(Reason::LowConfidence)], 100);
    EXPECT_EQ(run.effect.then.toPeople, 100 + run.effect.then.byReason[static_cast<std::size_t>(Reason::AuditSample)]);
    EXPECT_EQ(run.onThreshold().then, 0);
    EXPECT_EQ(run.toAccepted.front(), ItemId{101}) << "the first hundred are the least sure";
}

TEST_F(DryRunTest, EveryItemIsHeldToTheUsualThresholdOrToItsLabels) {
    make(100);
    m_fixture.addItems(*m_writing, 20, "refund", "r-");
    routing::Policy policy = withThreshold(0.35);
    policy.labelThresholds["refund"] = 0.6;
    const DryRun run = tried({policy});
    EXPECT_EQ(run.usualThreshold.items, (NowAndThen<std::int64_t>{120, 100}));
    EXPECT_EQ(run.usualThreshold.lowConfidence, (NowAndThen<std::int64_t>{120, 49})) << "0.105 to 0.345; 0.35 is accepted";
    EXPECT_EQ(run.ownThresholds.items, (NowAndThen<std::int64_t>{0, 20}));
    EXPECT_EQ(run.ownThresholds.lowConfidence, (NowAndThen<std::int64_t>{0, 19}));
    EXPECT_EQ(run.effect.then.byReason[static_cast<std::size_t>(Reason::LowConfidence)], 49 + 19);
}

TEST_F(DryRunTest, CanBeStoppedAtAnyTime) {
    make(many);
    for (const routing::Policy& policy : {withThreshold(0.5), withReviewShare(0.5)}) {
        std::stop_source atOnce;
        atOnce.request_stop();
        const auto never = run({policy}, atOnce.get_token());
        ASSERT_FALSE(never);
        EXPECT_EQ(never.error().kind, ErrorKind::Cancelled);
        std::stop_source later;
        const auto broken = run({policy}, later.get_token(), [&](const Progress&) { later.request_stop(); });
        ASSERT_FALSE(broken);
        EXPECT_EQ(broken.error().kind, ErrorKind::Cancelled);
    }
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(readModelConfidences(*m_writing, {}, stop.get_token()).error().kind, ErrorKind::Cancelled);
}

TEST_F(DryRunTest, SaysHowFarItIs) {
    make(many);
    Progress last;
    ASSERT_TRUE(run({withReviewShare(0.5)}, {}, [&](const Progress& progress) {
        EXPECT_GE(progress.done, last.done);
        last = progress;
    }));
    EXPECT_EQ(last.total, 2 * many) << "it ranks, and then it routes";
    EXPECT_LE(last.done, last.total);
    EXPECT_GT(last.done, many);
}

TEST_F(DryRunTest, AnErrorOfWhoGetsTheItemsEndsIt) {
    make(10);
    DryRunRequest request{withThreshold(0.5)};
    request.eachItem = [](const RoutedItem&) -> Result<> { return failure(ErrorKind::DiskFull, "full"); };
    const auto broken = run(request);
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().kind, ErrorKind::DiskFull);
}

TEST_F(DryRunTest, HoursAreThoseOfMeasuredReviewsFromThirtyOn) {
    make(100);
    decide(29, seconds(30));
    DryRun run = tried({withThreshold(0)});
    EXPECT_FALSE(run.isTimeMeasured());
    EXPECT_EQ(run.timeOfReview(), DryRun::defaultTime);
    decide(1, minutes(60));  // counts as ten minutes
    run = tried({withThreshold(0)});
    EXPECT_EQ(run.reviewTime, (ports::ReviewTime{30, Duration{(29 * 30'000 + 600'000) / 30}}));
    EXPECT_DOUBLE_EQ(run.hours(run.effect.now), 100 * 49.0 / 3600);
    EXPECT_EQ(run.effect.now.reviews, 100) << "what was decided meanwhile is tried all the same";
}

TEST(PolicyEffect, AddsUp) {
    routing::ItemRouting item;
    EXPECT_FALSE(item.isEscalated());
    item.add({});
    EXPECT_EQ(item, routing::ItemRouting());
    item.add({ReasonSet{Reason::LowConfidence, Reason::HighImpact}, 0.5, 2, {}});
    item.add({ReasonSet{Reason::LowConfidence, Reason::ConfusedPair}, 0.5, 1, {}});
    EXPECT_EQ(item, (routing::ItemRouting{ReasonSet{Reason::LowConfidence, Reason::HighImpact, Reason::ConfusedPair}, 2}));
    routing::PolicyEffect effect;
    effect.add(item);
    effect.add({});
    effect.add({ReasonSet{Reason::AuditSample}, 1});
    EXPECT_EQ(effect.toPeople, 2);
    EXPECT_EQ(effect.accepted, 1);
    EXPECT_EQ(effect.reviews, 3);
    EXPECT_EQ(effect.several(), 2);
    routing::PolicyEffect twice = effect;
    twice += effect;
    EXPECT_EQ(twice.items(), 6);
    EXPECT_EQ(twice.several(), 4);
    EXPECT_EQ(twice.reviews, 6);
}

}  // namespace
}  // namespace docket::services
