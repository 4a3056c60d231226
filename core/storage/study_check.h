#pragma once

#include "core/storage/connection.h"
#include "core/storage/problem_list.h"

namespace docket::storage {

/// Rebuilds the agreement studies from their events and compares them whole with what is stored. Throws SQLite::Exception.
void checkStudies(Connection& connection, ProblemList& problems);

}  // namespace docket::storage
