#pragma once

#include "core/storage/checks/problem_list.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Gold items and answers to checks against the events that they are derived from, and the checks that are in hand.
void checkGold(Connection& connection, ProblemList& problems);

}  // namespace docket::storage
