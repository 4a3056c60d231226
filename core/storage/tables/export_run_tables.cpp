#include "core/storage/tables/export_run_tables.h"

#include "core/storage/sqlite/migrations.h"
#include "core/storage/tables/dataset_recipe_tables.h"

namespace docket::storage {

namespace {

#define DOCKET_RUN_COLUMNS "r.id, r.directory, r.format, r.recipe, r.manifest_sha256, r.records, r.at, r.last_event"

ports::ExportRuns::Noted notedFrom(const Query& row) {
    return {row.id<RunTag>(0),
            {std::string(row.text(1)), std::string(row.text(2)), std::string(row.text(3)), std::string(row.text(4)), row.integer(5), Timestamp{row.integer(6)}, {}},
            row.id<EventTag>(7)};
}

}  // namespace

Result<std::vector<ports::ExportRuns::Noted>> ExportRunTables::all() {
    return guarded(m_connection, [&]() -> Result<std::vector<Noted>> {
        auto rows = m_connection.query("SELECT " DOCKET_RUN_COLUMNS " FROM export_runs r ORDER BY r.id DESC");
        std::vector<Noted> runs;
        while (rows.step()) runs.push_back(notedFrom(rows));
        return runs;
    });
}

Result<std::optional<ports::ExportRuns::Noted>> ExportRunTables::find(RunId id) {
    return guarded(m_connection, [&]() -> Result<std::optional<Noted>> {
        auto row = m_connection.query("SELECT " DOCKET_RUN_COLUMNS " FROM export_runs r WHERE r.id = $1");
        row.bind(id);
        if (!row.step()) return std::nullopt;
        Noted noted = notedFrom(row);
        if (schemaVersion(m_connection) < firstWithRecipes) return noted;
        auto manifest = m_connection.query("SELECT document FROM export_manifests WHERE run_id = $1");
        manifest.bind(id);
        if (manifest.step()) noted.run.manifest = manifest.text(0);
        return noted;
    });
}

}  // namespace docket::storage
