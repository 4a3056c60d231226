#pragma once

#include "core/base/time.h"
#include "core/storage/sqlite/connection.h"

#include <functional>
#include <span>
#include <string_view>

namespace docket::storage {

/// One numbered step of the schema, compiled in from migrations/NNNN_name.sql.
struct Migration {
    int number = 0;
    std::string_view name;
    std::string_view sql;
};

/// All steps, in the order of their numbers, from 1.
std::span<const Migration> migrations();

/// Makes the table in which the applied steps are noted.
inline constexpr const char* migrationJournalSql =
    "CREATE TABLE IF NOT EXISTS migrations ("
    " number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT";

/// Marks a file as a Docket workspace ("DOCK").
inline constexpr int applicationId = 0x444F434B;

/// Number of the last step that was applied.
int schemaVersion(Connection& connection);

/// What a step leaves to be done in its transaction, once its SQL is done. May throw SQLite::Exception.
using AfterMigration = std::function<void(Connection&, int schema, Timestamp now)>;

/// Applies every step after schemaVersion(), each in a transaction of its own, and notes its checksum.
/// Throws SQLite::Exception; the steps before the failing one stay.
void applyMigrations(Connection& connection, std::span<const Migration> steps, Timestamp now, const AfterMigration& after);

/// Steps that were applied with another text than the one compiled in, by number.
std::vector<int> changedMigrations(Connection& connection, std::span<const Migration> steps);

}  // namespace docket::storage
