#pragma once

#include "core/ports/workspace.h"
#include "core/storage/connection.h"

#include <vector>

namespace docket::storage {

/// Rebuilds the state of every reviewed item from its events and compares it with the stored decisions,
/// reveals, resolutions and queue entries; checks the seats and counts of the queue. Throws SQLite::Exception.
void checkDerivedState(Connection& connection, std::vector<ports::Problem>& problems);

}  // namespace docket::storage
