#pragma once

#include "core/storage/checks/problem_list.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Whether the draft of the next policy, and each thing that it said before, can be read. Throws SQLite::Exception.
void checkPolicyDraft(Connection& connection, ProblemList& problems);

}  // namespace docket::storage
