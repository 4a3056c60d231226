#pragma once

#include "core/storage/checks/problem_list.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// What is wrong with the draft of a workspace: a row that cannot be read, labels that do not hang together, edits that
/// do not lead back to the version it is based on. Nothing where there is no draft. Throws SQLite::Exception.
void checkTaxonomyDraft(Connection& connection, ProblemList& problems);

}  // namespace docket::storage
