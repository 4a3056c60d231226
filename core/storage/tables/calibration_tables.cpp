#include "core/storage/tables/calibration_tables.h"

#include "core/base/sha256.h"
#include "core/base/shortened.h"
#include "core/storage/sqlite/migrations.h"
#include "core/storage/sqlite/sealed_rows.h"
#include "core/storage/tables/sealing_event.h"

#include <fmt/format.h>

namespace docket::storage {

namespace {

#define DOCKET_CALIBRATION_COLUMNS                                                                                        \
    "c.model, c.prompt_version, c.version, c.method, c.parameters, c.taxonomy_version, c.reference_count, c.audited_share," \
    " c.last_event, c.figures, c.author, c.at"

ports::StoredCalibration calibrationFrom(const Query& row) {
    ports::StoredCalibration fitted;
    fitted.model = row.text(0);
    fitted.promptVersion = row.text(1);
    fitted.version = row.natural(2);
    fitted.method = row.text(3);
    fitted.parameters = row.text(4);
    fitted.taxonomyVersion = row.natural(5);
    fitted.references = row.integer(6);
    if (!row.isNull(7)) fitted.auditedShare = row.real(7);
    fitted.upTo = EventId{row.integer(8)};
    fitted.figures = row.text(9);
    fitted.author = row.text(10);
    fitted.at = Timestamp{row.integer(11)};
    return fitted;
}

}  // namespace

bool CalibrationTables::hasCalibrations() { return schemaVersion(m_connection) >= firstWithCalibrations; }

Result<std::vector<ports::StoredCalibration>> CalibrationTables::all(const std::optional<std::string>& model) {
    return guarded(m_connection, [&]() -> Result<std::vector<ports::StoredCalibration>> {
        std::vector<ports::StoredCalibration> found;
        if (!hasCalibrations()) return found;
        auto rows = m_connection.query("SELECT " DOCKET_CALIBRATION_COLUMNS " FROM calibrations c WHERE $1 IS NULL OR c.model = $1 ORDER BY c.model, c.version DESC");
        rows.bind(model);
        while (rows.step()) found.push_back(calibrationFrom(rows));
        return found;
    });
}

Result<std::optional<ports::StoredCalibration>> CalibrationTables::find(std::string_view model, int version) {
    return guarded(m_connection, [&]() -> Result<std::optional<ports::StoredCalibration>> {
        if (!hasCalibrations()) return std::nullopt;
        auto row = m_connection.query("SELECT " DOCKET_CALIBRATION_COLUMNS " FROM calibrations c WHERE c.model = $1 AND c.version = $2");
        row.bind(model, version);
        return row.step() ? std::optional(calibrationFrom(row)) : std::nullopt;
    });
}

Result<std::vector<ports::CalibrationApplication>> CalibrationTables::applied() {
    return guarded(m_connection, [&]() -> Result<std::vector<ports::CalibrationApplication>> {
        std::vector<ports::CalibrationApplication> found;
        if (schemaVersion(m_connection) < firstWithAppliedCalibrations) return found;
        auto rows = m_connection.query(
            "SELECT a.model, a.prompt_version, a.version, a.author, a.at FROM calibration_applications a WHERE a.version IS NOT NULL AND a.id ="
            " (SELECT max(n.id) FROM calibration_applications n WHERE n.model = a.model AND n.prompt_version = a.prompt_version) ORDER BY a.model, a.prompt_version");
        while (rows.step()) found.push_back({std::string(rows.text(0)), std::string(rows.text(1)), rows.natural(2), std::string(rows.text(3)), Timestamp{rows.integer(4)}});
        return found;
    });
}

Result<std::optional<ports::CalibrationConfirmation>> CalibrationTables::confirmationOf(std::string_view model, int version) {
    return guarded(m_connection, [&]() -> Result<std::optional<ports::CalibrationConfirmation>> {
        if (!hasCalibrations()) return std::nullopt;
        auto row = m_connection.query(
            "SELECT taxonomy_version, prompt_version, author, at FROM calibration_confirmations WHERE model = $1 AND version = $2 ORDER BY id DESC LIMIT 1");
        row.bind(model, version);
        if (!row.step()) return std::nullopt;
        return ports::CalibrationConfirmation{std::string(model), version, row.natural(0), std::string(row.text(1)), std::string(row.text(2)), Timestamp{row.integer(3)}};
    });
}

Result<int> CalibrationTables::save(const ports::StoredCalibration& fitted) {
    return guarded(m_connection, [&]() -> Result<int> {
        auto last = m_connection.query("SELECT coalesce(max(version), 0) FROM calibrations WHERE model = $1");
        last.bind(fitted.model);
        last.step();
        const int version = last.natural(0) + 1;
        const std::int64_t id = lastNumber(m_connection, SealedRows::Calibrations) + 1;
        m_connection
            .query("INSERT INTO calibrations (id, model, prompt_version, version, method, parameters, taxonomy_version, reference_count, audited_share, last_event,"
                   " figures, author, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)")
            .bind(id, fitted.model, fitted.promptVersion, version, fitted.method, fitted.parameters, fitted.taxonomyVersion, fitted.references, fitted.auditedShare,
                  fitted.upTo, fitted.figures, fitted.author, fitted.at)
            .run();
        m_chain.append(sealingEvent(review::EventKind::CalibrationFitted, fitted.author, fitted.at,
                                    {id, toHex(sha256(fitted.parameters)), digestOfRows(m_connection, SealedRows::Calibrations, id)}));
        return version;
    });
}

Result<> CalibrationTables::confirm(const ports::CalibrationConfirmation& confirmation) {
    return guarded(m_connection, [&]() -> Result<> {
        if (const auto kept = checkIsKept(confirmation.model, confirmation.version); !kept) return kept;
        const std::int64_t id = lastNumber(m_connection, SealedRows::CalibrationConfirmations) + 1;
        m_connection.query("INSERT INTO calibration_confirmations (id, model, version, taxonomy_version, prompt_version, author, at) VALUES ($1, $2, $3, $4, $5, $6, $7)")
            .bind(id, confirmation.model, confirmation.version, confirmation.taxonomyVersion, confirmation.promptVersion, confirmation.author, confirmation.at)
            .run();
        m_chain.append(sealingEvent(review::EventKind::CalibrationConfirmed, confirmation.author, confirmation.at,
                                    {id, std::string(), digestOfRows(m_connection, SealedRows::CalibrationConfirmations, id)}));
        return {};
    });
}

Result<> CalibrationTables::apply(const ports::CalibrationApplication& application) {
    return guarded(m_connection, [&]() -> Result<> {
        if (application.version) {
            if (const auto kept = checkIsKept(application.model, *application.version); !kept) return kept;
        }
        const std::int64_t id = lastNumber(m_connection, SealedRows::CalibrationApplications) + 1;
        m_connection.query("INSERT INTO calibration_applications (id, model, prompt_version, version, author, at) VALUES ($1, $2, $3, $4, $5, $6)")
            .bind(id, application.model, application.promptVersion, application.version, application.author, application.at)
            .run();
        m_chain.append(sealingEvent(review::EventKind::CalibrationApplied, application.author, application.at,
                                    {id, std::string(), digestOfRows(m_connection, SealedRows::CalibrationApplications, id)}));
        return {};
    });
}

Result<> CalibrationTables::checkIsKept(std::string_view model, int version) {
    const auto fitted = find(model, version);
    if (!fitted) return std::unexpected(fitted.error());
    if (*fitted) return {};
    return failure(ErrorKind::NotFound, fmt::format("The model \"{}\" has no calibration {}. Nothing was changed.", shortened(model, longestQuote), version));
}

}  // namespace docket::storage
