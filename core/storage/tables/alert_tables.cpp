#include "core/storage/tables/alert_tables.h"

#include "core/storage/sqlite/migrations.h"
#include "core/storage/sqlite/sealed_rows.h"
#include "core/storage/tables/sealing_event.h"

namespace docket::storage {

Result<std::vector<ports::AlertNote>> AlertTables::notes() {
    return guarded(m_connection, [&]() -> Result<std::vector<ports::AlertNote>> {
        std::vector<ports::AlertNote> notes;
        if (schemaVersion(m_connection) < firstWithAlerts) return notes;  // a file of an earlier schema that is only read
        auto rows = m_connection.query("SELECT alert, kind, detector, cause, subject, state, since, value, words, author, at FROM alert_notes ORDER BY id");
        while (rows.step()) {
            ports::AlertNote& note = notes.emplace_back();
            note.alert = rows.integer(0);
            note.kind = rows.oneOf(1, ports::AlertNoteKind::Acknowledged);
            note.detector = rows.text(2);
            note.cause = rows.text(3);
            note.subject = rows.text(4);
            note.state = rows.text(5);
            if (!rows.isNull(6)) note.since = Timestamp{rows.integer(6)};
            if (!rows.isNull(7)) note.value = rows.real(7);
            note.words = rows.text(8);
            note.author = rows.text(9);
            note.at = Timestamp{rows.integer(10)};
        }
        return notes;
    });
}

Result<std::int64_t> AlertTables::add(const ports::AlertNote& note) {
    return guarded(m_connection, [&]() -> Result<std::int64_t> {
        const std::int64_t id = lastNumber(m_connection, SealedRows::AlertNotes) + 1;
        const std::int64_t alert = note.kind == ports::AlertNoteKind::Opened ? id : note.alert;
        m_connection.query("INSERT INTO alert_notes (id, alert, kind, detector, cause, subject, state, since, value, words, author, at)"
                           " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)")
            .bind(id, alert, static_cast<int>(note.kind), note.detector, note.cause, note.subject, note.state, note.since, note.value, note.words, note.author, note.at)
            .run();
        m_chain.append(sealingEvent(review::EventKind::AlertNoted, note.author, note.at, {id, {}, digestOfRows(m_connection, SealedRows::AlertNotes, id)}));
        return alert;
    });
}

}  // namespace docket::storage
