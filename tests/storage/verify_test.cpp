#include "core/services/review/review_session.h"
#include "tests/support/tampering.h"
#include "tests/support/workspace_builder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

namespace docket {
namespace {

using test::WorkspaceFixture;

/// A workspace with imported items and a few decisions, closed.
class VerifyTest : public ::testing::Test {
protected:
    void SetUp() override {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 10);
        services::ReviewSession ada(*workspace, fixture.clock, {"ada", "s1"});
        for (int i = 0; i < 4; ++i) {
            Answer answer;
            answer.labels = {LabelId{1 + i % 2}};
            answer.note = "note";
            ASSERT_TRUE(ada.review.decide(ada.review.claim().value()->item.id, answer));
        }
        ASSERT_TRUE(ada.review.reveal(ada.review.claim().value()->item.id));
        ASSERT_TRUE(ada.review.releaseAll());
    }

    /// Changes the file behind Docket's back.
    void tamper(const std::string& sql) {
        ASSERT_GT(test::Tampering(fixture.path()).run(sql), 0) << sql;
    }

    WorkspaceFixture fixture;
};

TEST_F(VerifyTest, AnUntouchedWorkspaceIsClean) { EXPECT_EQ(fixture.problems(), ""); }

TEST_F(VerifyTest, NamesTheEventThatWasChanged) {
    tamper("UPDATE events SET payload = replace(payload, 'note', 'nota') WHERE id = (SELECT min(id) FROM decisions)");
    EXPECT_NE(fixture.problems().find("event 7: was changed after it was written"), std::string::npos) << fixture.problems();
}

TEST_F(VerifyTest, FindsEveryKindOfChange) {
    for (const char* sql : {
             "UPDATE events SET at = at + 1 WHERE id = 8",
             "UPDATE events SET reviewer = 'eve' WHERE id = 8",
             "UPDATE events SET item_id = item_id + 1 WHERE id = 8",
             "UPDATE events SET hash = zeroblob(32) WHERE id = 8",
             "UPDATE events SET previous = zeroblob(32) WHERE id = 8",
             "UPDATE events SET kind = 'skipped' WHERE id = 8",
             "UPDATE items SET text = text || '.' WHERE id = 7",
             "UPDATE items SET metadata = '{}' WHERE id = 7",
             "UPDATE predictions SET confidence = confidence + 0.01 WHERE id = 9",
             "UPDATE predictions SET labels = '2' WHERE id = 9",
             "UPDATE decisions SET labels = '3' WHERE id = (SELECT min(id) FROM decisions)",
             "UPDATE decisions SET stands = 0 WHERE id = (SELECT min(id) FROM decisions)",
             "UPDATE resolutions SET labels = '3' WHERE item_id = 1",
             "UPDATE queue SET state = 0 WHERE item_id = 1",
             "UPDATE queue SET open_seats = 1 WHERE item_id = 1",
             "UPDATE queue SET answers = 1 WHERE item_id = 9",
             "UPDATE queue_counts SET entries = entries + 1",
             "UPDATE labels SET name = 'Other name' WHERE key = 'refund'",
             "UPDATE policy_versions SET document = replace(document, '0.8', '0.7')",
             "UPDATE workspace SET chain_length = chain_length - 1",
             "UPDATE decisions SET item_id = item_id + 1 WHERE id = (SELECT min(id) FROM decisions)",
             "UPDATE reveals SET item_id = item_id + 1",
             "UPDATE reveals SET event_id = (SELECT min(id) FROM events WHERE item_id IS NULL)",
             "INSERT INTO reveals SELECT min(e.id), r.item_id, r.reviewer_id, r.prediction_id, r.at FROM reveals r, events e"
             " WHERE e.item_id IS NULL",
             "DELETE FROM reveals",
             "DELETE FROM items WHERE id = 10",
             "DELETE FROM events WHERE id = (SELECT max(id) FROM events)",
         }) {
        const std::string before = fixture.problems();
        ASSERT_EQ(before, "") << "before: " << sql;
        const auto copy = fixture.folder / "before.docket";
        std::filesystem::copy_file(fixture.path(), copy);
        tamper(sql);
        EXPECT_NE(fixture.problems(), "") << sql;
        std::filesystem::rename(copy, fixture.path());
        for (const char* suffix : {"-wal", "-shm"}) std::filesystem::remove(fixture.path().string() + suffix);
    }
}

TEST_F(VerifyTest, EventsCannotBeChangedByAccident) {
    SQLite::Database database(fixture.path().string(), SQLite::OPEN_READWRITE);
    EXPECT_THROW(database.exec("UPDATE events SET at = 0"), SQLite::Exception);
    EXPECT_THROW(database.exec("DELETE FROM events"), SQLite::Exception);
}

}  // namespace
}  // namespace docket
