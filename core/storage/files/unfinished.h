#pragma once

#include <filesystem>

namespace docket::storage {

// What is made appears whole or not at all: it is made under a hidden name in its folder, which says which process of
// which computer makes it, and renamed at the end. A process that is killed leaves it.

/// A hidden name in `folder` that nobody else uses.
std::filesystem::path unfinishedIn(const std::filesystem::path& folder);

/// Whether the name is one of unfinishedIn(), given out on this computer by a process that has ended. False where that
/// cannot be told.
bool isOfEndedProcess(const std::filesystem::path& path);

/// The same, and there stands an ordinary file or folder of this user.
bool isAbandoned(const std::filesystem::path& path);

/// Removes what is abandoned in the folder, and nothing else. What cannot be removed stays.
void removeAbandoned(const std::filesystem::path& folder);

}  // namespace docket::storage
