#include "core/services/insights/sizing.h"

#include "core/services/review/review_session.h"
#include "tests/support/workspace_builder.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace docket::services {
namespace {

class SizingTest : public ::testing::Test {
protected:
    static routing::Policy policy() {
        routing::Policy policy;
        policy.auditRate = 0;
        policy.reviewsRequired = {{"default", 2}};
        policy.slaHours = {{"default", 8}};
        return policy;
    }

    void decide(std::string_view reviewer, const std::string& item, Duration time) {
        ReviewSession session(*m_writing, m_fixture.clock, {std::string(reviewer), "s"}, ArmChoice::AlwaysBlind);
        const auto claimed = session.review.claim(item);
        ASSERT_TRUE(claimed) << claimed.error().message;
        Answer answer;
        answer.labels = {m_fixture.taxonomy().findByKey("billing")->id};
        answer.timeSpent = time;
        ASSERT_TRUE(session.review.decide(claimed->item.id, answer));
    }

    SizingReport read(const SizingRequest& request = {}) {
        const auto reading = m_fixture.open(ports::Access::ReadOnly);
        return readSizing(*reading, request).value();
    }

    test::WorkspaceFixture m_fixture{test::taxonomyOf({"billing", "refund"}), policy()};
    std::unique_ptr<ports::Workspace> m_writing = m_fixture.open();
};

TEST_F(SizingTest, AssumesWhatWasNotMeasured) {
    const SizingReport report = read();
    EXPECT_EQ(report.itemsPerDay, (StartingValue{0, ValueSource::Assumed, 0}));
    EXPECT_EQ(report.minutesPerReview, (StartingValue{2, ValueSource::Assumed, 0}));
    EXPECT_EQ(report.reviewsPerItem, (StartingValue{1, ValueSource::Assumed, 0}));
    EXPECT_EQ(report.dueHours, (StartingValue{24, ValueSource::Assumed, 0}));
    EXPECT_EQ(report.hoursPerDay, (StartingValue{6, ValueSource::Assumed, 0}));
    EXPECT_EQ(report.escalated.value(), std::nullopt);
    EXPECT_EQ(report.sizing.now, 0);
}

TEST_F(SizingTest, TakesTheWorkspacesOwnValues) {
    m_fixture.addItems(*m_writing, 30, "billing", "a-");
    m_fixture.clock.advance(minutes(60 * 24));
    m_fixture.addItems(*m_writing, 60, "billing", "b-");
    for (int i = 1; i <= 29; ++i) decide("anna", fmt::format("a-{}", i), seconds(i <= 20 ? 30 : 90));
    EXPECT_EQ(read().minutesPerReview, (StartingValue{2, ValueSource::Assumed, 29})) << "one fewer than is measured by";
    decide("anna", "a-30", minutes(30));
    const SizingReport report = read();
    EXPECT_EQ(report.itemsPerDay, (StartingValue{45, ValueSource::Measured, 2}));
    EXPECT_NEAR(report.itemsDeviation.value, 21.213203435596427, 1e-9);
    EXPECT_EQ(report.minutesPerReview, (StartingValue{0.5, ValueSource::Measured, 30}));
    EXPECT_EQ(report.minutesInterval, (metrics::Interval{0.5, 1.5}));
    EXPECT_EQ(report.reviewsPerItem, (StartingValue{2, ValueSource::Measured, 90}));
    EXPECT_EQ(report.dueHours, (StartingValue{8, ValueSource::Measured, 90}));
    EXPECT_EQ(report.waitingReviews, 30 * 1 + 60 * 2);
    EXPECT_EQ(report.escalated, (metrics::Share{90, 90}));
    EXPECT_DOUBLE_EQ(report.sizing.reviewsPerDay, 90);
    EXPECT_DOUBLE_EQ(report.sizing.hoursPerDay, 0.75);
}

TEST_F(SizingTest, TakesWhatIsGiven) {
    m_fixture.addItems(*m_writing, 30, "billing", "a-");
    SizingRequest request;
    request.itemsPerDay = 600;
    request.minutesPerReview = 1.5;
    request.hoursPerDay = 5;
    request.goldRate = 0.05;
    const SizingReport report = read(request);
    EXPECT_EQ(report.itemsPerDay, (StartingValue{600, ValueSource::Given, 0}));
    EXPECT_EQ(report.goldRate, (StartingValue{0.05, ValueSource::Given, 0}));
    EXPECT_EQ(report.itemsDeviation.source, ValueSource::Assumed) << "what was measured is of another number";
    EXPECT_NEAR(report.itemsDeviation.value * report.itemsDeviation.value, 600, 1e-9);
    EXPECT_DOUBLE_EQ(report.sizing.forArrivals, 600 * 2 * 1.05 * 1.5 / 300);
}

TEST_F(SizingTest, RefusesWhatIsNoNumberOfTheKind) {
    SizingRequest request;
    request.hoursPerDay = 0;
    EXPECT_EQ(readSizing(*m_writing, request).error().kind, ErrorKind::InvalidInput);
    request.hoursPerDay = std::nullopt;
    request.itemsPerDay = -1;
    EXPECT_EQ(readSizing(*m_writing, request).error().kind, ErrorKind::InvalidInput);
}

}  // namespace
}  // namespace docket::services
