#pragma once

#include "core/storage/sqlite/connection.h"

#include <filesystem>

namespace docket::storage {

/// Says why a file cannot be a workspace without opening it: missing, no ordinary file, empty, or not to be read.
Result<> checkFile(const std::filesystem::path& file);

/// Looks at the header of a file that is not started yet and says why it is no workspace that this Docket can open:
/// something else, made by a newer Docket, or cut off. Changes nothing. Throws SQLite::Exception.
Result<> checkHeader(Connection& connection, int newestSchema);

}  // namespace docket::storage
