#pragma once

#include "core/storage/checks/chain_check.h"
#include "core/storage/checks/problem_list.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Rebuilds the queue, decisions, resolutions, reveals and participations of each item from its events and compares
/// them whole with what is stored; what routing said of the entries is held against the sum in the chain.
/// Throws SQLite::Exception.
void checkDerivedState(Connection& connection, const ToldWorkspace& told, ProblemList& problems);

}  // namespace docket::storage
