#pragma once

#include "core/base/time.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Schema from which on the chain tells of everything that stands beside it: of imports and exports with all their
/// columns, of reviewers, and of what routing said of each entry. What came before is sealed by the step itself.
inline constexpr int firstWithSeals = 7;

/// Notes in the chain of a workspace that has one that it was brought to this schema. Belongs into the transaction of
/// the step. Throws SQLite::Exception.
void noteUpgrade(Connection& connection, int schema, Timestamp now);

}  // namespace docket::storage
