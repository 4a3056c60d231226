#include "core/ports/alerts.h"
#include "tests/support/tampering.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>

namespace docket {
namespace {

using ports::AlertNote;
using ports::AlertNoteKind;

class AlertsTest : public ::testing::Test {
protected:
    Result<std::int64_t> add(AlertNoteKind kind, std::int64_t alert = 0) {
        const AlertNote note{alert, kind, "label_drift", "label_share", "refund", "look", m_fixture.clock.now(), 0.25, "More refunds.", "lea", m_fixture.clock.now()};
        return ports::inTransaction(*m_workspace, [&] { return m_workspace->alerts().add(note); });
    }
    std::string problemsAfter(const std::string& sql) {
        test::Tampering(m_fixture.path()).run(sql);
        return m_fixture.problems();
    }

    test::WorkspaceFixture m_fixture{test::taxonomyOf({"billing", "refund"})};
    std::unique_ptr<ports::Workspace> m_workspace = m_fixture.open();
};

TEST_F(AlertsTest, AreNotesThatStayInTheirOrder) {
    EXPECT_EQ(add(AlertNoteKind::Opened), 1);
    EXPECT_EQ(add(AlertNoteKind::Acknowledged, 1), 1);
    EXPECT_EQ(add(AlertNoteKind::Opened), 3);
    const auto notes = m_workspace->alerts().notes().value();
    ASSERT_EQ(notes.size(), 3U);
    EXPECT_EQ(notes[1], (AlertNote{1, AlertNoteKind::Acknowledged, "label_drift", "label_share", "refund", "look", m_fixture.clock.now(), 0.25, "More refunds.", "lea", m_fixture.clock.now()}));
    EXPECT_EQ(notes[2].alert, 3);
}

TEST_F(AlertsTest, AreEventsThatChangeNothingOfTheData) {
    const auto before = m_workspace->records().dataState().value();
    ASSERT_TRUE(add(AlertNoteKind::Opened));
    EXPECT_EQ(m_workspace->records().dataState().value(), before);
    EXPECT_EQ(problemsAfter(""), "");
}

TEST_F(AlertsTest, AreFoundToBeChangedBehindDocket) {
    ASSERT_TRUE(add(AlertNoteKind::Opened));
    ASSERT_TRUE(add(AlertNoteKind::Acknowledged, 1));
    m_workspace.reset();
    EXPECT_NE(problemsAfter("UPDATE alert_notes SET state = 'act' WHERE id = 1").find("note of an alert 1"), std::string::npos);
    EXPECT_NE(problemsAfter("DELETE FROM alert_notes WHERE id = 2").find("note of an alert 2: is gone"), std::string::npos);
}

}  // namespace
}  // namespace docket
