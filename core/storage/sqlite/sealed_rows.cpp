#include "core/storage/sqlite/sealed_rows.h"

#include "core/storage/sqlite/row_digest.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <vector>

namespace docket::storage {

namespace {

struct Source {
    const char* table;
    const char* number;
    std::vector<const char*> queries;  ///< of the rows from ?1 to ?2
};

const Source& sourceOf(SealedRows rows) {
    static const Source taxonomies{
        "taxonomy_versions", "version",
        {"SELECT version, kind, author, created_at, fewest_labels, most_labels, note, step FROM taxonomy_versions"
         " WHERE version BETWEEN ?1 AND ?2 ORDER BY version",
         "SELECT version, label_id, position, key, name, description, includes, excludes, examples, parent_id, threshold,"
         " cost_false_positive, cost_false_negative, is_high_impact, is_group, shortcut, exclude_uses, counter_examples,"
         " is_exclusive, is_archived, colour FROM labels WHERE version BETWEEN ?1 AND ?2 ORDER BY version, label_id"}};
    static const Source policies{"policy_versions", "version",
                                 {"SELECT version, document, author, created_at, taxonomy_version, note, reverts FROM policy_versions"
                                  " WHERE version BETWEEN ?1 AND ?2 ORDER BY version"}};
    static const Source reviewers{"reviewers", "id", {"SELECT id, name FROM reviewers WHERE id BETWEEN ?1 AND ?2 ORDER BY id"}};
    static const Source started{"import_runs", "id",
                                {"SELECT id, source, format, taxonomy_version, policy_version, is_ranked, started_at FROM import_runs"
                                 " WHERE id BETWEEN ?1 AND ?2 ORDER BY id"}};
    static const Source imports{"import_runs", "id",
                                {"SELECT id, source, format, taxonomy_version, policy_version, is_ranked, started_at, finished_at,"
                                 " rows_read, items_added, predictions_added, duplicates, rejected FROM import_runs"
                                 " WHERE id BETWEEN ?1 AND ?2 ORDER BY id"}};
    static const Source exports{"export_runs", "id",
                                {"SELECT id, directory, format, recipe, manifest_sha256, records, at, last_event FROM export_runs"
                                 " WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
                                 "SELECT run_id, first_item, items FROM exported_items WHERE run_id BETWEEN ?1 AND ?2 ORDER BY run_id, first_item"}};
    static const Source mappings{"import_mappings", "run_id",
                                 {"SELECT run_id, shape, reading FROM import_mappings WHERE run_id BETWEEN ?1 AND ?2 ORDER BY run_id, shape"}};
    static const Source waiting{"waiting_predictions", "prediction_id",
                                {"SELECT prediction_id FROM waiting_predictions WHERE prediction_id BETWEEN ?1 AND ?2 ORDER BY prediction_id"}};
    static const Source reroutings{"reroutings", "begun",
                                   {"SELECT begun, cause, policy_version, taxonomy_version, routes_waiting, adds_accepted, accepted_since, undoes"
                                    " FROM reroutings WHERE begun BETWEEN ?1 AND ?2 ORDER BY begun"}};
    static const Source rerouted{"rerouted_entries", "event_id",
                                 {"SELECT event_id, item_id, was, became FROM rerouted_entries WHERE event_id BETWEEN ?1 AND ?2 ORDER BY event_id, item_id"}};
    static const Source packets{"packets", "number",
                                {"SELECT number, key, reviewer_id, made_by, made_at, held_until, taxonomy_version, last_event, last_hash FROM packets"
                                 " WHERE number BETWEEN ?1 AND ?2 ORDER BY number",
                                 "SELECT packet, item_id, prediction_id FROM packet_items WHERE packet BETWEEN ?1 AND ?2 ORDER BY packet, item_id"}};
    static const Source merged{"packet_events", "merged",
                               {"SELECT merged, event_id, packet, source, hash FROM packet_events WHERE merged BETWEEN ?1 AND ?2 ORDER BY merged, event_id"}};
    static const Source slip{"packet_slip", "id",
                             {"SELECT id, key, origin, workspace, reviewer_id, made_by, made_at, held_until, taxonomy_version FROM packet_slip"
                              " WHERE id BETWEEN ?1 AND ?2"}};
    static const Source recipes{"dataset_recipes", "id",
                                {"SELECT id, name, version, document, author, at FROM dataset_recipes WHERE id BETWEEN ?1 AND ?2 ORDER BY id"}};
    static const Source regressions{"regression_sets", "id",
                                    {"SELECT id, name, filter, taxonomy_version, items, left_out, sha256, author, at FROM regression_sets"
                                     " WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
                                     "SELECT set_id, item_id, labels, source FROM regression_items WHERE set_id BETWEEN ?1 AND ?2 ORDER BY set_id, item_id"}};
    static const Source calibrations{"calibrations", "id",
                                     {"SELECT id, model, prompt_version, version, method, parameters, taxonomy_version, reference_count, audited_share, last_event,"
                                      " figures, author, at FROM calibrations WHERE id BETWEEN ?1 AND ?2 ORDER BY id"}};
    static const Source confirmations{"calibration_confirmations", "id",
                                      {"SELECT id, model, version, taxonomy_version, prompt_version, author, at FROM calibration_confirmations"
                                       " WHERE id BETWEEN ?1 AND ?2 ORDER BY id"}};
    static const Source applications{"calibration_applications", "id",
                                     {"SELECT id, model, prompt_version, version, author, at FROM calibration_applications WHERE id BETWEEN ?1 AND ?2 ORDER BY id"}};
    static const Source used{"import_calibrations", "run_id",
                             {"SELECT run_id, model, prompt_version, version FROM import_calibrations WHERE run_id BETWEEN ?1 AND ?2"
                              " ORDER BY run_id, model, prompt_version"}};
    static const Source alerts{"alert_notes", "id",
                               {"SELECT id, alert, kind, detector, cause, subject, state, since, value, words, author, at FROM alert_notes"
                                " WHERE id BETWEEN ?1 AND ?2 ORDER BY id"}};
    static const Source migrations{"migrations", "number",
                                   {"SELECT number, name, sha256, applied_at FROM migrations WHERE number BETWEEN ?1 AND ?2 ORDER BY number"}};
    switch (rows) {
        case SealedRows::TaxonomyVersions: return taxonomies;
        case SealedRows::PolicyVersions: return policies;
        case SealedRows::Reviewers: return reviewers;
        case SealedRows::StartedRuns: return started;
        case SealedRows::ImportRuns: return imports;
        case SealedRows::ExportRuns: return exports;
        case SealedRows::ImportMappings: return mappings;
        case SealedRows::WaitingPredictions: return waiting;
        case SealedRows::Reroutings: return reroutings;
        case SealedRows::ReroutedEntries: return rerouted;
        case SealedRows::Packets: return packets;
        case SealedRows::PacketEvents: return merged;
        case SealedRows::PacketSlip: return slip;
        case SealedRows::DatasetRecipes: return recipes;
        case SealedRows::RegressionSets: return regressions;
        case SealedRows::Calibrations: return calibrations;
        case SealedRows::CalibrationConfirmations: return confirmations;
        case SealedRows::CalibrationApplications: return applications;
        case SealedRows::ImportCalibrations: return used;
        case SealedRows::AlertNotes: return alerts;
        case SealedRows::Migrations: break;
    }
    return migrations;
}

void append(RowDigest& digest, const SQLite::Column& value) {
    digest.integer(static_cast<std::int64_t>(value.getType()));
    switch (value.getType()) {
        case SQLITE_NULL: return;
        case SQLITE_INTEGER: digest.integer(static_cast<std::int64_t>(value.getInt64())); return;
        case SQLITE_FLOAT: digest.real(value.getDouble()); return;
        default: digest.text(std::string_view(static_cast<const char*>(value.getBlob()), static_cast<std::size_t>(value.getBytes())));
    }
}

}  // namespace

std::string digestOfRows(Connection& connection, SealedRows rows, std::int64_t number) { return digestOfRows(connection, rows, number, number); }

std::string digestOfRows(Connection& connection, SealedRows rows, std::int64_t first, std::int64_t last) {
    RowDigest digest;
    for (const char* sql : sourceOf(rows).queries) {
        auto found = connection.prepareOnce(sql);
        found.bind(1, first);
        found.bind(2, last);
        while (found.executeStep()) {
            for (int column = 0; column < found.getColumnCount(); ++column) append(digest, found.getColumn(column));
        }
    }
    return digest.finish();
}

std::int64_t lastNumber(Connection& connection, SealedRows rows) {
    const Source& source = sourceOf(rows);
    return connection.database().execAndGet(fmt::format("SELECT coalesce(max({}), 0) FROM {}", source.number, source.table)).getInt64();
}

const char* tableOf(SealedRows rows) { return sourceOf(rows).table; }

}  // namespace docket::storage
