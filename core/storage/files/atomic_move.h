#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string_view>

namespace docket::storage {

/// What an errno of the last system call means for `path`; `kept` says what became of the data.
Error systemError(int code, const std::filesystem::path& path, std::string_view kept);

/// A hidden name beside `target` that nobody else uses, in the same folder and so on the same disk. What processes that
/// were killed left there is removed first.
std::filesystem::path temporaryBeside(const std::filesystem::path& target);

/// Refuses a target that exists, and one whose folder is missing or may not be written.
Result<> checkTarget(const std::filesystem::path& target);

/// Flushes a file's or folder's content to disk.
Result<> flushToDisk(const std::filesystem::path& path);

/// Gives a finished file or folder its name, durably; refuses a target that came to exist meanwhile.
Result<> moveIntoPlace(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace docket::storage
