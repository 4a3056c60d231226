#pragma once

#include "core/ports/workspace.h"
#include "core/storage/connection.h"

#include <vector>

namespace docket::storage {

/// Rebuilds the agreement studies from their events and compares them with what is stored. Throws SQLite::Exception.
void checkStudies(Connection& connection, std::vector<ports::Problem>& problems);

}  // namespace docket::storage
