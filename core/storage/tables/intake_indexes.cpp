#include "core/storage/tables/intake_indexes.h"

#include <array>

namespace docket::storage {

namespace {

struct Index {
    const char* create;
    const char* drop;
};

constexpr std::array indexes = {
    Index{"CREATE UNIQUE INDEX IF NOT EXISTS items_external_id ON items (external_id)",
          "DROP INDEX IF EXISTS items_external_id"},
    Index{"CREATE INDEX IF NOT EXISTS predictions_item ON predictions (item_id)", "DROP INDEX IF EXISTS predictions_item"},
    Index{"CREATE INDEX IF NOT EXISTS queue_claim ON queue (assigned_to, participants, priority DESC, queued_at, tiebreak)"
          " WHERE open_seats > 0",
          "DROP INDEX IF EXISTS queue_claim"},
    Index{"CREATE INDEX IF NOT EXISTS queue_stage ON queue (state, is_flagged, due_at, item_id)", "DROP INDEX IF EXISTS queue_stage"},
    Index{"CREATE INDEX IF NOT EXISTS queue_predicted ON queue (predicted, due_at, item_id)", "DROP INDEX IF EXISTS queue_predicted"},
    Index{"CREATE INDEX IF NOT EXISTS queue_stage_priority ON queue (state, is_flagged, priority, item_id)",
          "DROP INDEX IF EXISTS queue_stage_priority"},
    Index{"CREATE INDEX IF NOT EXISTS queue_stage_confidence ON queue (state, is_flagged, confidence, item_id)",
          "DROP INDEX IF EXISTS queue_stage_confidence"},
};

void setLoading(Connection& connection, bool loading) {
    connection.query("UPDATE workspace SET is_loading = $1 WHERE id = 1").bind(loading).run();
}

}  // namespace

std::vector<const char*> intakeIndexes() {
    std::vector<const char*> statements;
    for (const Index& index : indexes) statements.push_back(index.create);
    return statements;
}

bool isLoading(Connection& connection) {
    auto query = connection.query("SELECT is_loading FROM workspace WHERE id = 1");
    return query.step() && query.integer(0) != 0;
}

void startLoading(Connection& connection) {
    for (const Index& index : indexes) connection.execute(index.drop);
    setLoading(connection, true);
}

void finishLoading(Connection& connection) {
    if (!isLoading(connection)) return;
    createIntakeIndexes(connection);
    setLoading(connection, false);
}

void createIntakeIndexes(Connection& connection) {
    // Rows are sorted in portions of the size of the cache. With small ones a second thread sorts one portion while
    // the next is being read, from some tens of thousands of rows on; with smaller ones merging takes what sorting saves.
    connection.setCacheSize(2 * 1024);
    connection.execute("PRAGMA threads = 1");
    for (const Index& index : indexes) connection.execute(index.create);
    connection.execute("PRAGMA threads = 0");
    connection.setCacheSize(Connection::ordinaryCacheKb);
}

}  // namespace docket::storage
