#include "core/storage/sqlite_workspace.h"

#include "core/base/stable_hash.h"

#include <sqlite3.h>

namespace docket::storage {

namespace {

/// stable_hash(text) for ORDER BY, so that ties are broken in SQL as they are in C++.
void stableHashFunction(sqlite3_context* context, int, sqlite3_value** arguments) {
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(arguments[0]));
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(arguments[0]));
    sqlite3_result_int64(context, static_cast<sqlite3_int64>(stableHash({bytes, size}) >> 1));
}

}  // namespace

SqliteWorkspace::SqliteWorkspace(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection)),
      m_drain(m_connection->file()),
      m_files(*m_connection),
      m_chain(*m_connection),
      m_items(*m_connection),
      m_rules(*m_connection, m_chain),
      m_queue(*m_connection),
      m_decisions(*m_connection, m_chain),
      m_drafts(*m_connection),
      m_taxonomyDrafts(*m_connection),
      m_policyDrafts(*m_connection),
      m_sessions(*m_connection),
      m_intake(*m_connection, m_chain),
      m_records(*m_connection, m_chain, m_rules),
      m_predictions(*m_connection, m_rules),
      m_list(*m_connection, m_rules),
      m_studies(*m_connection, m_chain, m_rules),
      m_followUps(*m_connection) {
    m_connection->database().createFunction("stable_hash", 1, true, nullptr, stableHashFunction, nullptr, nullptr, nullptr);
}

Result<std::unique_ptr<ports::Workspace>> SqliteWorkspace::reader() {
    if (const auto checked = m_files.check(); !checked) return std::unexpected(checked.error());
    return guarded(*m_connection, [&]() -> Result<std::unique_ptr<ports::Workspace>> {
        auto connection = std::make_unique<Connection>(m_connection->file(), Connection::Mode::ReadOnly);
        connection->start();
        return std::make_unique<SqliteWorkspace>(std::move(connection));
    });
}

Result<> SqliteWorkspace::beginReading() {
    return guarded(*m_connection, [&]() -> Result<> {
        m_connection->query("BEGIN").run();
        return {};
    });
}

Result<> SqliteWorkspace::begin(ports::Durability durability) {
    if (const auto checked = m_files.check(); !checked) return checked;
    return guarded(*m_connection, [&]() -> Result<> {
        m_connection->setDurable(durability == ports::Durability::AtCommit);
        m_connection->query("BEGIN IMMEDIATE").run();
        return {};
    });
}

Result<> SqliteWorkspace::commit() {
    return guarded(*m_connection, [&]() -> Result<> {
        m_connection->query("COMMIT").run();
        const auto checked = m_files.check();
        if (checked && !m_connection->isDurable()) m_drain.start();
        return checked;
    });
}

void SqliteWorkspace::rollback() {
    m_intake.abandonBatch();
    m_rules.forget();
    m_connection->database().tryExec("ROLLBACK");
}

void SqliteWorkspace::rest() { m_connection->rest(); }

}  // namespace docket::storage
