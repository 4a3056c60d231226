#pragma once

#include <filesystem>

namespace docket::storage {

/// Whether the user may write the file and its folder. A file or folder that is write-protected counts as such
/// for the superuser too.
bool isWritable(const std::filesystem::path& file);
bool isWritableFolder(const std::filesystem::path& folder);

}  // namespace docket::storage
