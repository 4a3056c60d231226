#pragma once

#include "core/ports/workspace.h"
#include "core/storage/migrations.h"

#include <span>
#include <vector>

namespace docket::storage {

/// Everything in a workspace that is not as it should be: the file itself, its references, its tables and
/// triggers, the chain of events, everything that the chain seals, the state derived from events, and all text. Names
/// at most 100 problems of each kind. Reads one consistent state. Throws SQLite::Exception.
std::vector<ports::Problem> findProblems(Connection& connection, std::span<const Migration> steps);

}  // namespace docket::storage
