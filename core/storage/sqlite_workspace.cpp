#include "core/storage/sqlite_workspace.h"

#include "core/storage/tables/past_state.h"

namespace docket::storage {

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
      m_followUps(*m_connection),
      m_gold(*m_connection),
      m_reroutings(*m_connection, m_chain),
      m_people(*m_connection, m_chain),
      m_rulings(*m_connection),
      m_packets(*m_connection, m_chain),
      m_recipes(*m_connection, m_chain),
      m_calibrations(*m_connection, m_chain),
      m_exports(*m_connection),
      m_regressions(*m_connection, m_chain),
      m_alerts(*m_connection, m_chain) {}

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

Result<> SqliteWorkspace::beginReadingAsOf(EventId event) {
    if (const auto begun = beginReading(); !begun) return begun;
    const auto shown = guarded(*m_connection, [&] { return showPast(*m_connection, m_rules, event); });
    if (!shown) rollback();
    return shown;
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
        if (checked && !m_connection->isDurable()) m_drain.start(m_connection->logBytes());
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
