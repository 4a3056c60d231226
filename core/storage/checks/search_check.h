#pragma once

#include "core/storage/checks/problem_list.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Whether the index of words has as many items as it says, and finds a sample of them by their first words. To build it
/// anew takes longer than all other checks together, and nothing but search reads it. Throws SQLite::Exception.
void checkSearchIndex(Connection& connection, ProblemList& problems);

}  // namespace docket::storage
