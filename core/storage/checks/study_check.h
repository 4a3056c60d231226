#pragma once

#include "core/storage/checks/problem_list.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Rebuilds the agreement studies from their events and compares them whole with what is stored. Throws SQLite::Exception.
void checkStudies(Connection& connection, ProblemList& problems);

}  // namespace docket::storage
