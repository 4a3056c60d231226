#include "core/storage/tables/import_calibrations.h"

#include "core/storage/sqlite/sealed_rows.h"
#include "core/storage/tables/sealing_event.h"

namespace docket::storage {

void keepUsedCalibrations(Connection& connection, Chain& chain, RunId id, const ports::ImportRun& run) {
    if (run.calibrations.empty()) return;
    for (const ports::UsedCalibration& used : run.calibrations) {
        connection.query("INSERT INTO import_calibrations (run_id, model, prompt_version, version) VALUES ($1, $2, $3, $4)")
            .bind(id, used.model, used.promptVersion, used.version)
            .run();
    }
    chain.append(sealingEvent(review::EventKind::CalibrationsUsed, {}, run.startedAt, {id.value, {}, digestOfRows(connection, SealedRows::ImportCalibrations, id.value)}));
}

}  // namespace docket::storage
