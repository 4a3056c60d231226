#pragma once

#include "core/ports/workspace.h"
#include "core/storage/migrations.h"

#include <span>
#include <vector>

namespace docket::storage {

/// Everything in a workspace that is not as it should be: the file itself, its references, the chain of events,
/// the rows that imports sealed, the versions of taxonomy and policy, and the state derived from events. Names
/// at most 100 problems of each kind. Reads one consistent state. Throws SQLite::Exception.
std::vector<ports::Problem> findProblems(Connection& connection, std::span<const Migration> steps);

}  // namespace docket::storage
