#pragma once

#include "core/storage/sqlite/connection.h"
#include "core/taxonomy/taxonomy.h"

#include <vector>

namespace docket::storage {

/// Whether the file has what labels and their versions got with schema 4. A file is checked as it is, also before it
/// was upgraded.
bool hasEvolution(Connection& connection);

/// The labels of a published version, in order; none for a version that is not there. Throws SQLite::Exception.
std::vector<taxonomy::Label> readLabels(Connection& connection, int version);
void insertLabels(Connection& connection, const taxonomy::Taxonomy& taxonomy, int version);

}  // namespace docket::storage
