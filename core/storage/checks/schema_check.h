#pragma once

#include "core/storage/checks/problem_list.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/sqlite/migrations.h"

#include <span>

namespace docket::storage {

/// Compares tables, indexes, triggers and views with those that the migrations make, and the version of the file with
/// the steps that were noted. False: a table is missing or another, so that the rest cannot be looked at.
/// Throws SQLite::Exception.
bool checkSchema(Connection& connection, std::span<const Migration> steps, ProblemList& problems);

}  // namespace docket::storage
