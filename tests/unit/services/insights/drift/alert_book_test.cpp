#include "core/services/insights/drift/alert_book.h"

#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>

namespace docket::services {
namespace {

class AlertBookTest : public ::testing::Test {
protected:
    /// A check in which each detector is fine, but one.
    static CheckReport reportOf(std::vector<DriftFinding> findings) {
        CheckReport report;
        for (const drift::Detector detector : drift::detectors) report.detectors.push_back({detector});
        report.detectors.front().findings = std::move(findings);
        settle(report.detectors.front());
        return report;
    }
    static DriftFinding finding(std::string subject, drift::Health state = drift::Health::Look) { return {"label_share", std::move(subject), state, 0.3}; }

    test::WorkspaceFixture m_fixture;
    std::unique_ptr<ports::Workspace> m_workspace = m_fixture.open();
    AlertBook m_book{*m_workspace, m_fixture.clock, {"cron", false}};
};

TEST_F(AlertBookTest, OpensWhatIsNewAndNotesWhatBecameWorse) {
    EXPECT_EQ(m_book.keep(reportOf({finding("refund"), finding("billing")})).value(), (AlertChanges{{1, 2}, {}, {}}));
    EXPECT_EQ(m_book.keep(reportOf({finding("refund"), finding("billing")})).value(), AlertChanges{});
    EXPECT_EQ(m_book.keep(reportOf({finding("refund", drift::Health::Act), finding("billing")})).value(), (AlertChanges{{}, {1}, {}}));
    const auto alerts = m_book.all().value();
    ASSERT_EQ(alerts.size(), 2U);
    EXPECT_EQ(alerts[0].state, "act");
    EXPECT_EQ(alerts[1].state, "look");
}

TEST_F(AlertBookTest, ClosesWhatEndedAndOpensItAnewWhenItComesBack) {
    ASSERT_TRUE(m_book.keep(reportOf({finding("refund")})));
    EXPECT_EQ(m_book.keep(reportOf({})).value(), (AlertChanges{{}, {}, {1}}));
    EXPECT_TRUE(m_book.all().value().front().closedAt.has_value());
    EXPECT_EQ(m_book.keep(reportOf({finding("refund")})).value(), (AlertChanges{{3}, {}, {}}));
}

TEST_F(AlertBookTest, LeavesOpenWhatACheckCouldNotLookAt) {
    ASSERT_TRUE(m_book.keep(reportOf({finding("refund")})));
    CheckReport blind = reportOf({});
    blind.detectors.front().isBlind = true;
    EXPECT_EQ(m_book.keep(blind).value(), AlertChanges{});
    CheckReport partly = reportOf({});
    partly.detectors.front().untold = {"label_share"};
    EXPECT_EQ(m_book.keep(partly).value(), AlertChanges{});
}

TEST_F(AlertBookTest, AcknowledgesWithANote) {
    ASSERT_TRUE(m_book.keep(reportOf({finding("refund")})));
    const auto alert = m_book.acknowledge(1, "It is the season.");
    ASSERT_TRUE(alert) << alert.error().message;
    EXPECT_EQ(alert->acknowledged, (std::vector{Acknowledgement{"cron", m_fixture.clock.now(), "It is the season."}}));
    EXPECT_EQ(m_book.all().value().front(), *alert);
    EXPECT_EQ(m_book.acknowledge(9, "").error().kind, ErrorKind::NotFound);
    EXPECT_EQ(m_book.acknowledge(1, std::string(AlertBook::longestNote + 1, 'x')).error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(m_book.acknowledge(1, "\xff").error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(m_fixture.problems(), "");
}

}  // namespace
}  // namespace docket::services
