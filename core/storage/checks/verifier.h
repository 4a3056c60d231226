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
/// at most 100 problems of each kind. Reads one consistent state. `progress`, which may be empty, is told after each of the
/// checks how many are done. Throws SQLite::Exception.
std::vector<ports::Problem> findProblems(Connection& connection, std::span<const Migration> steps,
                                         const std::function<void(std::int64_t done, std::int64_t total)>& progress = {});

}  // namespace docket::storage
