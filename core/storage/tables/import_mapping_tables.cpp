#include "core/storage/tables/import_mapping_tables.h"

#include "core/storage/sqlite/migrations.h"
#include "core/storage/sqlite/sealed_rows.h"

namespace docket::storage {

std::string keepReadings(Connection& connection, RunId run, std::span<const ports::KeptReading> readings) {
    for (const ports::KeptReading& kept : readings) {
        connection.query("INSERT INTO import_mappings (run_id, shape, reading) VALUES ($1, $2, $3)").bind(run, kept.shape, kept.reading).run();
    }
    return readings.empty() ? std::string() : digestOfRows(connection, SealedRows::ImportMappings, run.value);
}

std::optional<ports::FormerReading> formerReadingOf(Connection& connection, std::string_view shape) {
    if (schemaVersion(connection) < firstWithMappings) return std::nullopt;
    auto row = connection.query(
        "SELECT m.reading, r.started_at FROM import_mappings m JOIN import_runs r ON r.id = m.run_id"
        " WHERE m.shape = $1 AND (r.finished_at IS NULL OR r.rows_read > r.rejected) ORDER BY m.run_id DESC LIMIT 1");
    row.bind(shape);
    if (!row.step()) return std::nullopt;
    return ports::FormerReading{std::string(row.text(0)), Timestamp{row.integer(1)}};
}

}  // namespace docket::storage
