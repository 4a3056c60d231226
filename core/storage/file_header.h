#pragma once

#include "core/base/error.h"

#include <filesystem>

namespace docket::storage {

/// Looks at a file without SQLite and says why it is no workspace that this Docket can open: missing, a folder,
/// empty, something else, made by a newer Docket, or cut off. Changes nothing.
Result<> checkHeader(const std::filesystem::path& file, int newestSchema);

/// Whether the user may write the file and its folder. A file or folder that is write-protected counts as such
/// for the superuser too.
bool isWritable(const std::filesystem::path& file);
bool isWritableFolder(const std::filesystem::path& folder);

}  // namespace docket::storage
