#include "core/base/stable_hash.h"
#include "core/storage/tables/queue_tables.h"
#include "tests/support/workspace_builder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

namespace docket {
namespace {

using ports::Participation;
using storage::QueueTables;

constexpr int reviewers = 4;
constexpr Timestamp noon{12 * 3'600'000};

/// A queue worked directly on its tables.
class ClaimOrderTest : public ::testing::Test {
protected:
    void fill(int items) {
        auto workspace = m_fixture.open();
        m_fixture.addItems(*workspace, items);
        for (int i = 1; i <= reviewers; ++i) {
            const auto added = ports::inTransaction(*workspace, [&] { return workspace->decisions().reviewer("reviewer " + std::to_string(i), m_fixture.clock.now()); });
            ASSERT_TRUE(added);
        }
    }

    static ReviewerId reviewer(std::int64_t number) { return {number}; }

    /// What the rule says, asked of the rows without any help.
    std::optional<ItemId> ruled(ReviewerId reviewer) {
        for (const char* sql :
             {"SELECT q.item_id FROM queue q WHERE q.open_seats > 0 AND q.assigned_to IN (0, ?1)"
              " AND NOT EXISTS (SELECT 1 FROM leases l WHERE l.item_id = q.item_id AND l.reviewer_id = ?1)"
              " AND NOT EXISTS (SELECT 1 FROM participations p WHERE p.item_id = q.item_id AND p.reviewer_id = ?1)"
              " ORDER BY q.priority DESC, q.queued_at, q.tiebreak LIMIT 1",
              "SELECT p.item_id FROM participations p JOIN queue q ON q.item_id = p.item_id"
              " WHERE p.reviewer_id = ?1 AND p.kind = 2 AND q.open_seats > 0 AND q.assigned_to IN (0, ?1)"
              " AND NOT EXISTS (SELECT 1 FROM leases l WHERE l.item_id = q.item_id AND l.reviewer_id = ?1)"
              " ORDER BY p.since_event LIMIT 1"}) {
            auto row = m_connection.prepareOnce(sql);
            row.bind(1, reviewer.value);
            if (row.executeStep()) return ItemId{row.getColumn(0).getInt64()};
        }
        return std::nullopt;
    }

    /// Entries for this reviewer alone that they have not answered, and could still answer.
    std::int64_t ruledAssigned(ReviewerId reviewer) {
        auto row = m_connection.prepareOnce(
            "SELECT count(*) FROM queue q WHERE q.assigned_to = ?1"
            " AND q.item_id NOT IN (SELECT p.item_id FROM participations p WHERE p.reviewer_id = ?1 AND p.kind = 1)"
            " AND (q.open_seats > 0 OR q.item_id IN (SELECT l.item_id FROM leases l WHERE l.reviewer_id = ?1))");
        row.bind(1, reviewer.value);
        EXPECT_TRUE(row.executeStep());
        return row.getColumn(0).getInt64();
    }

    /// Steps that SQLite takes for one claim.
    std::int64_t claimSteps(ReviewerId reviewer) {
        std::int64_t steps = 0;
        sqlite3_progress_handler(m_connection.database().getHandle(), 1, [](void* count) { return ++*static_cast<std::int64_t*>(count), 0; }, &steps);
        EXPECT_TRUE(m_queue.nextFor(reviewer, noon));
        sqlite3_progress_handler(m_connection.database().getHandle(), 0, nullptr, nullptr);
        return steps;
    }

    test::WorkspaceFixture m_fixture;
    storage::Connection m_connection{m_fixture.path(), storage::Connection::Mode::ReadWrite};
    QueueTables m_queue{m_connection};
};

TEST_F(ClaimOrderTest, IsThatOfTheRuleWhateverHappensToTheEntries) {
    constexpr std::int64_t items = 40;
    fill(items);
    m_connection.execute("BEGIN");
    SeededRandom random(11);
    const auto any = [&](std::int64_t n) { return static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(n))); };
    for (int step = 1; step <= 1500; ++step) {
        const ItemId item{1 + any(items)};
        const ReviewerId who = reviewer(1 + any(reviewers));
        switch (any(5)) {
            case 0: {
                const auto part = static_cast<Participation>(any(3));
                ASSERT_TRUE(m_queue.setParticipation(item, who, part, EventId{step}));
                break;
            }
            case 1: {
                const auto lease = m_queue.leaseOf(item, who).value();
                ASSERT_TRUE(lease ? m_queue.removeLease(item, who) : m_queue.addLease({item, who, "s", noon, noon + Duration{60'000}}));
                break;
            }
            case 2: ASSERT_TRUE(m_queue.setProgress(item, {QueueState::InReview, 1, static_cast<int>(any(4)), any(10) == 0})); break;
            case 3: ASSERT_TRUE(m_queue.setHandling(item, static_cast<double>(any(3)), reviewer(any(reviewers + 1)))); break;
            default: break;
        }
        for (int i = 1; i <= reviewers; ++i) {
            ASSERT_EQ(m_queue.nextFor(reviewer(i), noon).value(), ruled(reviewer(i))) << "step " << step << ", reviewer " << i;
            ASSERT_EQ(m_queue.assignedTo(reviewer(i)).value(), ruledAssigned(reviewer(i))) << "step " << step << ", reviewer " << i;
        }
    }
    m_connection.execute("COMMIT");
}

TEST_F(ClaimOrderTest, CostsTheSameHoweverMuchIsAnsweredSkippedOrDone) {
    constexpr std::int64_t items = 3'000;
    fill(items);
    const auto answer = [&](ReviewerId who, std::int64_t from, std::int64_t to, Participation part) {
        for (std::int64_t i = from; i < to; ++i) {
            ASSERT_TRUE(m_queue.setProgress(ItemId{i}, {QueueState::InReview, 1, 2, false}));
            ASSERT_TRUE(m_queue.setParticipation(ItemId{i}, who, part, EventId{i}));
        }
    };
    m_connection.execute("BEGIN");
    answer(reviewer(1), 1, 20, Participation::Answered);
    answer(reviewer(2), 1, 20, Participation::Answered);
    answer(reviewer(3), 20, 40, Participation::Skipped);
    std::vector<std::int64_t> few;
    for (int i = 1; i <= reviewers; ++i) few.push_back(claimSteps(reviewer(i)));
    answer(reviewer(1), 40, 2'000, Participation::Answered);
    answer(reviewer(2), 40, 2'000, Participation::Answered);
    answer(reviewer(3), 1'000, 2'900, Participation::Skipped);
    for (int i = 1; i <= reviewers; ++i) EXPECT_LT(claimSteps(reviewer(i)), 2 * few[static_cast<std::size_t>(i - 1)] + 100) << "reviewer " << i;

    for (std::int64_t i = 1; i <= items; ++i) ASSERT_TRUE(m_queue.setProgress(ItemId{i}, {QueueState::Resolved, 2, i == 2'800 ? 1 : 0, false}));
    ASSERT_EQ(m_queue.nextFor(reviewer(3), noon).value(), ItemId{2'800}) << "the only one left was skipped";
    EXPECT_LT(claimSteps(reviewer(3)), 2 * few[2] + 100);
    m_connection.execute("COMMIT");
}

TEST_F(ClaimOrderTest, TheFirstThatWaitsIsFoundWithoutGoingOverAll) {
    constexpr std::int64_t items = 3'000;
    fill(items);
    ASSERT_TRUE(m_queue.setHandling(ItemId{77}, 5, reviewer(2)));
    ASSERT_TRUE(m_queue.setParticipation(ItemId{77}, reviewer(3), Participation::Skipped, EventId{1}));
    std::int64_t steps = 0;
    sqlite3_progress_handler(m_connection.database().getHandle(), 1, [](void* count) { return ++*static_cast<std::int64_t*>(count), 0; }, &steps);
    EXPECT_EQ(m_queue.firstWaiting().value(), ItemId{77});
    sqlite3_progress_handler(m_connection.database().getHandle(), 0, nullptr, nullptr);
    EXPECT_LT(steps, 1'500);
}

TEST_F(ClaimOrderTest, WhatClaimsAreFoundByIsVerified) {
    fill(3);
    for (const char* change : {"UPDATE queue SET participants = ' 1 ' WHERE item_id = 2", "UPDATE queue SET participants = '' WHERE item_id = 1",
                               "UPDATE participations SET is_offered = 0 WHERE item_id = 1",
                               "UPDATE participations SET is_offered = 1 WHERE item_id = 1 AND reviewer_id = 2"}) {
        m_connection.execute("BEGIN");
        ASSERT_TRUE(m_queue.setProgress(ItemId{1}, {QueueState::Queued, 0, 2, false}));
        ASSERT_TRUE(m_queue.setParticipation(ItemId{1}, reviewer(1), Participation::Skipped, EventId{1}));
        ASSERT_TRUE(m_queue.setParticipation(ItemId{1}, reviewer(2), Participation::Answered, EventId{2}));
        m_connection.execute("COMMIT");
        const std::string before = m_fixture.problems();
        m_connection.execute(change);
        EXPECT_NE(m_fixture.problems(), before) << change;
        m_connection.execute("UPDATE queue SET participants = '' WHERE item_id = 2");
        m_connection.execute("DELETE FROM participations");
        m_connection.execute("UPDATE queue SET participants = ''");
    }
}

}  // namespace
}  // namespace docket
