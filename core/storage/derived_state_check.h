#pragma once

#include "core/storage/chain_check.h"
#include "core/storage/connection.h"
#include "core/storage/problem_list.h"

namespace docket::storage {

/// Rebuilds the queue, decisions, resolutions, reveals and participations of each item from its events and compares
/// them whole with what is stored; what routing said of the entries is held against the sum in the chain.
/// Throws SQLite::Exception.
void checkDerivedState(Connection& connection, const ToldWorkspace& told, ProblemList& problems);

}  // namespace docket::storage
