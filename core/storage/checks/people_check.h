#pragma once

#include "core/storage/checks/problem_list.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Whether everybody has the role and the skills that they were given last, and drafts and notices of rulings are of somebody
/// and something that is there. Throws SQLite::Exception.
void checkPeople(Connection& connection, ProblemList& problems);

}  // namespace docket::storage
