#include "core/storage/tables/export_intent_tables.h"

#include "core/storage/tables/exported_items.h"

namespace docket::storage {

Result<ports::IntentId> ExportIntentTables::begin(const ports::ExportRun& run, const std::string& hidden) {
    return guarded(m_intents, [&]() -> Result<ports::IntentId> {
        m_intents.query("INSERT INTO export_intents (hidden, directory, format, recipe, at) VALUES ($1, $2, $3, $4, $5)")
            .bind(hidden, run.directory, run.format, run.recipe, run.at)
            .run();
        return ports::IntentId{m_intents.database().getLastInsertRowid()};
    });
}

Result<> ExportIntentTables::complete(ports::IntentId intent, const ports::ExportRun& run, std::span<const ItemId> items) {
    return guarded(m_intents, [&]() -> Result<> {
        m_intents.query("UPDATE export_intents SET manifest_sha256 = $1, records = $2, at = $3, items = $4 WHERE id = $5")
            .bind(run.manifestSha256, run.records, run.at)
            .bindBlob(encodeItems(items))
            .bind(intent)
            .run();
        return {};
    });
}

Result<> ExportIntentTables::end(ports::IntentId intent) {
    return guarded(m_intents, [&]() -> Result<> {
        const int ended = m_intents.query("DELETE FROM export_intents WHERE id = $1").bind(intent).run();
        if (ended == 1) return {};
        return failure(ErrorKind::NotFound, "This export is not under way any more. Nothing was changed.");
    });
}

Result<std::vector<ports::ExportIntent>> ExportIntentTables::all() {
    return guarded(m_intents, [&]() -> Result<std::vector<ports::ExportIntent>> {
        std::vector<ports::ExportIntent> intents;
        auto rows = m_intents.query("SELECT id, hidden, directory, format, recipe, at, manifest_sha256, records, items FROM export_intents ORDER BY id");
        while (rows.step()) {
            ports::ExportIntent intent;
            intent.id = rows.id<ports::IntentTag>(0);
            intent.hidden = rows.text(1);
            intent.run = {std::string(rows.text(2)), std::string(rows.text(3)), std::string(rows.text(4)), std::string(rows.text(6)),
                          rows.integer(7), Timestamp{rows.integer(5)}};
            intent.isWhole = !rows.isNull(8);
            intent.items = decodeItems(rows.text(8));
            intents.push_back(std::move(intent));
        }
        return intents;
    });
}

}  // namespace docket::storage
