#pragma once

#include "core/ports/workspace.h"
#include "core/storage/sqlite/migrations.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace docket::storage {

/// Everything in a workspace that is not as it should be: the file itself, its references, its tables and
/// triggers, the chain of events, everything that the chain seals, the state derived from events, and all text. Names
/// at most 100 problems of each kind. Reads one consistent state; where there is a second connection to the same file, the
/// file as such is checked on it meanwhile, in a thread of its own. `progress`, which may be empty, is told after each of
/// the checks how many are done, by one thread at a time. Throws SQLite::Exception.
std::vector<ports::Problem> findProblems(Connection& connection, Connection* beside, std::span<const Migration> steps,
                                         const std::function<void(std::int64_t done, std::int64_t total)>& progress = {});

}  // namespace docket::storage
