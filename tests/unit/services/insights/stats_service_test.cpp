#include "core/services/insights/stats_service.h"

#include "core/services/review/review_session.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>

namespace docket::services {
namespace {

class StatsServiceTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_writing = m_fixture.open();
        m_fixture.addItems(*m_writing, 10);  // billing, confidence 0.15 to 0.60: all escalated
    }

    LabelId label(std::string_view key) const { return m_fixture.taxonomy().findByKey(key)->id; }

    void decide(std::string_view reviewer, const std::string& item, std::string_view key, ArmChoice arm = ArmChoice::AlwaysBlind) {
        ReviewSession session(*m_writing, m_fixture.clock, {std::string(reviewer), "s"}, arm);
        const auto claimed = session.review.claim(item);
        ASSERT_TRUE(claimed) << claimed.error().message;
        Answer answer;
        answer.labels = {label(key)};
        const auto decided = session.review.decide(claimed->item.id, answer);
        ASSERT_TRUE(decided) << decided.error().message;
    }

    Stats read(const StatsRequest& request = {}) {
        const auto reading = m_fixture.open(ports::Access::ReadOnly);
        auto stats = StatsService(*reading, m_fixture.clock).read(request);
        EXPECT_TRUE(stats) << stats.error().message;
        return std::move(*stats);
    }

    test::WorkspaceFixture m_fixture;
    std::unique_ptr<ports::Workspace> m_writing;
};

TEST_F(StatsServiceTest, SaysThatNothingIsKnownBeforeTheFirstDecision) {
    const Stats stats = read();
    EXPECT_EQ(stats.counts.items, 10);
    EXPECT_EQ(stats.counts.escalated, 10);
    EXPECT_EQ(stats.queue.waiting, 10);
    EXPECT_EQ(stats.decisions.counted, 0);
    EXPECT_EQ(stats.decisions.overturns.overall.value(), std::nullopt);
    EXPECT_EQ(stats.decisions.overturns.byBand.size(), stats.bands.count());
    EXPECT_TRUE(stats.decisions.overturns.byLabel.empty());
}

TEST_F(StatsServiceTest, CountsOverturnsByLabelBandExposureAndModel) {
    decide("anna", "t-1", "billing");                             // confidence 0.15
    decide("anna", "t-2", "refund");                              // 0.20
    decide("ben", "t-3", "billing", ArmChoice::AlwaysAssisted);   // 0.25
    const Stats stats = read();
    EXPECT_EQ(stats.decisions.counted, 3);
    EXPECT_EQ(stats.counts.reviewers, 2);
    EXPECT_EQ(stats.queue.resolved, 3);
    EXPECT_EQ(stats.decisions.overturns.overall, (metrics::Share{1, 3}));
    EXPECT_EQ(stats.decisions.overturns.byLabel.at(label("billing")).struck, (metrics::Share{1, 3}));
    EXPECT_EQ(stats.decisions.overturns.byLabel.at(label("refund")).added, 1);
    EXPECT_EQ(stats.decisions.overturns.byBand[1], (metrics::Share{0, 1}));
    EXPECT_EQ(stats.decisions.overturns.byBand[2], (metrics::Share{1, 2}));
    EXPECT_EQ(stats.decisions.overturns.byExposure[static_cast<std::size_t>(Exposure::Blind)], (metrics::Share{1, 2}));
    EXPECT_EQ(stats.decisions.overturns.byExposure[static_cast<std::size_t>(Exposure::Assisted)], (metrics::Share{0, 1}));
    EXPECT_EQ(stats.decisions.byModel.at("m1"), (metrics::Share{1, 3}));
}

TEST_F(StatsServiceTest, CountsOnlyWhatWasAskedFor) {
    decide("anna", "t-1", "billing");
    m_fixture.clock.advance(minutes(60));
    const Timestamp since = m_fixture.clock.now();
    decide("anna", "t-2", "refund");
    EXPECT_EQ(read({since, {}}).decisions.overturns.overall, (metrics::Share{1, 1})) << "the moment itself is included";
    EXPECT_EQ(read({since + Duration{1}, {}}).decisions.counted, 0);
    EXPECT_EQ(read({{}, "m1"}).decisions.counted, 2);
    EXPECT_EQ(read({{}, "another"}).decisions.counted, 0);
    EXPECT_EQ(read({since, {}}).counts.decisions, 2) << "the counts of the workspace do not depend on the request";
}

/// Two people who answer one item say one thing of the model, however often it is answered.
TEST_F(StatsServiceTest, AnItemWithAFinalLabelCountsOnce) {
    decide("anna", "t-1", "refund");
    decide("anna", "t-2", "billing", ArmChoice::AlwaysAssisted);
    decide("anna", "t-2", "refund");  // changes her mind
    const Stats stats = read();
    EXPECT_EQ(stats.items.counted, 2);
    EXPECT_EQ(stats.items.overturns.overall, (metrics::Share{2, 2}));
    EXPECT_EQ(stats.byOrigin[static_cast<std::size_t>(Origin::Escalated)], (metrics::Share{2, 2}));
    EXPECT_EQ(stats.byOrigin[static_cast<std::size_t>(Origin::AuditSample)], metrics::Share());
}

TEST_F(StatsServiceTest, AnItemIsAsLedAsTheMostLedOfItsDecisions) {
    routing::Policy policy;
    policy.reviewsRequired = {{"default", 3}};
    test::WorkspaceFixture thrice{test::taxonomyOf({"billing", "refund", "other"}), policy};
    auto workspace = thrice.open();
    thrice.addItems(*workspace, 3, "billing", "w-");
    const auto answer = [&](std::string_view reviewer, const std::string& item, std::string_view key, ArmChoice arm) {
        ReviewSession session(*workspace, thrice.clock, {std::string(reviewer), "s"}, arm);
        Answer given;
        given.labels = {thrice.taxonomy().findByKey(key)->id};
        ASSERT_TRUE(session.review.decide(session.review.claim(item)->item.id, given));
    };
    answer("anna", "w-1", "refund", ArmChoice::AlwaysAssisted);
    answer("ben", "w-1", "billing", ArmChoice::AlwaysBlind);
    answer("cem", "w-1", "refund", ArmChoice::AlwaysBlind);
    const auto stats = StatsService(*workspace, thrice.clock).read({}).value();
    EXPECT_EQ(stats.decisions.overturns.overall, (metrics::Share{2, 3})) << "an item counts as often as people answered it";
    EXPECT_EQ(stats.items.overturns.overall, (metrics::Share{1, 1})) << "by the label that stands";
    EXPECT_EQ(stats.items.overturns.byExposure[static_cast<std::size_t>(Exposure::Assisted)], (metrics::Share{1, 1}));
    EXPECT_EQ(stats.items.overturns.byExposure[static_cast<std::size_t>(Exposure::Blind)], metrics::Share());
}

TEST(StatsOrigin, IsThatOfTheSampleOnlyWhereNothingElseEscalatedTheItem) {
    EXPECT_EQ(originOf({Reason::AuditSample}), Origin::AuditSample);
    EXPECT_EQ(originOf({Reason::AgreementStudy}), Origin::AgreementStudy);
    EXPECT_EQ(originOf({Reason::AuditSample, Reason::HighImpact}), Origin::Escalated);
    EXPECT_EQ(originOf({Reason::AgreementStudy, Reason::LowConfidence}), Origin::Escalated);
    EXPECT_EQ(originOf({}), Origin::Escalated);
}

TEST_F(StatsServiceTest, LeavesOutWhatWasUndone) {
    decide("anna", "t-1", "refund");
    ReviewSession session(*m_writing, m_fixture.clock, {"anna", "s"}, ArmChoice::AlwaysBlind);
    ASSERT_TRUE(session.actions.undo());
    EXPECT_EQ(read().decisions.counted, 0);
}

TEST_F(StatsServiceTest, StopsOnRequest) {
    decide("anna", "t-1", "refund");
    std::stop_source stop;
    stop.request_stop();
    const auto stats = StatsService(*m_writing, m_fixture.clock).read({}, stop.get_token());
    ASSERT_FALSE(stats);
    EXPECT_EQ(stats.error().kind, ErrorKind::Cancelled);
}

}  // namespace
}  // namespace docket::services
