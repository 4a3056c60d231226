#pragma once

#include "core/storage/sqlite/connection.h"

#include <array>
#include <cstdint>
#include <string>

namespace docket::storage {

/// Rows that an event seals with a digest over all their columns: those that tell what was made once, by number. The
/// columns of a kind stay as they are, since stored digests are over them; later columns need a kind of their own.
enum class SealedRows {
    TaxonomyVersions,    ///< with their labels, without the state, which changes
    PolicyVersions,
    Reviewers,
    StartedRuns,         ///< of imports, as far as their start says
    ImportRuns,
    ExportRuns,          ///< with the items that went out
    ImportMappings,      ///< by the number of their import
    WaitingPredictions,
    Reroutings,          ///< as they were begun
    ReroutedEntries,     ///< by the event of their step
    Packets,             ///< with their items
    PacketEvents,        ///< by the event of the step that merged them
    PacketSlip,          ///< of which there is one
    DatasetRecipes,
    RegressionSets,      ///< with their items
    Calibrations,
    CalibrationConfirmations,
    CalibrationApplications,
    ImportCalibrations,  ///< by the number of their import
    AlertNotes,
    Migrations,
};

/// SHA-256 in hexadecimal of the rows of one number, or from one number to another. No rows have a digest, too.
/// Throws SQLite::Exception.
std::string digestOfRows(Connection& connection, SealedRows rows, std::int64_t number);
std::string digestOfRows(Connection& connection, SealedRows rows, std::int64_t first, std::int64_t last);

/// The highest number that there is; 0: none.
std::int64_t lastNumber(Connection& connection, SealedRows rows);

/// The table that has the rows, by which a seal names them.
const char* tableOf(SealedRows rows);

/// What the step of the schema that began to seal rows sealed of those before it.
inline constexpr std::array sealedAtUpgrade = {SealedRows::TaxonomyVersions, SealedRows::Reviewers,          SealedRows::ImportRuns,
                                               SealedRows::ExportRuns,       SealedRows::WaitingPredictions, SealedRows::Migrations};

}  // namespace docket::storage
