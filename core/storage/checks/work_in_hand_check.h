#pragma once

#include "core/storage/checks/problem_list.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Looks at what no event tells of: drafts, leases and open sittings. It changes all the time and decides nothing, so
/// only what no Docket could have written is a problem. Throws SQLite::Exception.
void checkWorkInHand(Connection& connection, ProblemList& problems);

}  // namespace docket::storage
