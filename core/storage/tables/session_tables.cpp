#include "core/storage/tables/session_tables.h"

#include "core/storage/files/process_mark.h"

#include <algorithm>

namespace docket::storage {

Result<> SessionTables::open(std::string_view session, ReviewerId reviewer, Timestamp now) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query(
            "INSERT INTO open_sessions (session, reviewer_id, place, process, opened_at, seen_at)"
            " VALUES ($1, $2, $3, $4, $5, $5)"
            " ON CONFLICT (session) DO UPDATE SET process = excluded.process, opened_at = excluded.opened_at, seen_at = excluded.seen_at")
            .bind(session, reviewer, placeOf(m_connection.file()), thisProcess(), now)
            .run();
        return {};
    });
}

Result<> SessionTables::noteSeen(std::string_view session, Timestamp now) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("UPDATE open_sessions SET seen_at = $1 WHERE session = $2").bind(now, session).run();
        return {};
    });
}

Result<> SessionTables::close(std::string_view session) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("DELETE FROM open_sessions WHERE session = $1").bind(session).run();
        return {};
    });
}

Result<std::optional<Timestamp>> SessionTables::takeBroken(ReviewerId reviewer) {
    return guarded(m_connection, [&]() -> Result<std::optional<Timestamp>> {
        // A decision does not write to this table; the claims, drafts and events of the sitting tell how long it went on.
        auto rows = m_connection.query(
            "SELECT s.session, s.process, max(s.seen_at,"
            "  coalesce((SELECT max(l.claimed_at) FROM leases l WHERE l.session = s.session), 0),"
            "  coalesce((SELECT max(d.saved_at) FROM drafts d WHERE d.reviewer_id = s.reviewer_id), 0),"
            "  coalesce((SELECT e.at FROM events e JOIN reviewers r ON r.name = e.reviewer WHERE r.id = s.reviewer_id"
            "    AND e.reviewer <> '' ORDER BY e.id DESC LIMIT 1), 0))"
            " FROM open_sessions s WHERE s.reviewer_id = $1 AND s.place = $2");
        rows.bind(reviewer, placeOf(m_connection.file()));
        std::vector<std::string> broken;
        std::optional<Timestamp> seen;
        while (rows.step()) {
            if (isRunning(std::string(rows.text(1)))) continue;
            broken.emplace_back(rows.text(0));
            seen = Timestamp{std::max(seen ? seen->ms : 0, rows.integer(2))};
        }
        for (const std::string& session : broken) {
            m_connection.query("DELETE FROM ruling_holds WHERE session = $1").bind(session).run();
            if (const auto closed = close(session); !closed) return std::unexpected(closed.error());
        }
        return seen;
    });
}

Result<std::vector<std::string>> SessionTables::running(ReviewerId reviewer) {
    return guarded(m_connection, [&]() -> Result<std::vector<std::string>> {
        auto rows = m_connection.query("SELECT session, process FROM open_sessions WHERE reviewer_id = $1 AND place = $2");
        rows.bind(reviewer, placeOf(m_connection.file()));
        std::vector<std::string> sessions;
        while (rows.step()) {
            if (isRunning(std::string(rows.text(1)))) sessions.emplace_back(rows.text(0));
        }
        return sessions;
    });
}

}  // namespace docket::storage
