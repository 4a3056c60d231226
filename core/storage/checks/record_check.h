#pragma once

#include "core/storage/checks/chain_check.h"
#include "core/storage/checks/problem_list.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Holds everything that was made once against what the chain tells of it: versions of taxonomy and policy, reviewers,
/// runs of imports and exports, predictions that wait for their rank, steps of the schema, and the workspace's own row.
/// Throws SQLite::Exception.
void checkRecords(Connection& connection, const ToldWorkspace& told, ProblemList& problems);

}  // namespace docket::storage
