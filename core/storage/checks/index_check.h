#pragma once

#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Whether every index holds exactly the rows of its table, in its order. Goes once over each table and once over each
/// index and compares what is in them as a sum, where SQLite's own check looks every row up in every index; so it says
/// only that something is wrong, and `PRAGMA integrity_check` what. Throws SQLite::Exception.
bool areIndexesRight(Connection& connection);

}  // namespace docket::storage
