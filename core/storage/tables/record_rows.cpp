#include "core/storage/tables/record_tables.h"

// Passes over single tables, each one statement.

namespace docket::storage {

Result<> RecordTables::visitReveals(const std::function<Result<>(const ports::RevealRow&)>& visit) {
    return guarded(m_connection, [&]() -> Result<> {
        auto rows = m_connection.query("SELECT event_id, item_id, reviewer_id FROM reveals ORDER BY item_id, event_id");
        while (rows.step()) {
            if (const auto visited = visit({rows.id<EventTag>(0), rows.id<ItemTag>(1), rows.id<ReviewerTag>(2)}); !visited) return visited;
        }
        return {};
    });
}

Result<> RecordTables::visitEntries(const std::function<Result<>(const ports::EntryRow&)>& visit) {
    return guarded(m_connection, [&]() -> Result<> {
        auto rows = m_connection.query("SELECT queued_at, due_at, reviews_required, state, answers FROM queue");
        while (rows.step()) {
            const ports::EntryRow row{Timestamp{rows.integer(0)}, Timestamp{rows.integer(1)}, rows.natural(2), rows.oneOf(3, QueueState::Dismissed), rows.natural(4)};
            if (const auto visited = visit(row); !visited) return visited;
        }
        return {};
    });
}

Result<> RecordTables::visitTimes(const std::function<Result<>(Duration)>& visit) {
    return guarded(m_connection, [&]() -> Result<> {
        auto rows = m_connection.query("SELECT time_spent FROM decisions WHERE stands = 1 AND time_spent > 0");
        while (rows.step()) {
            if (const auto visited = visit(Duration{rows.integer(0)}); !visited) return visited;
        }
        return {};
    });
}

}  // namespace docket::storage
