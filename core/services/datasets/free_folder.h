#pragma once

#include <filesystem>

namespace docket::services {

/// The folder itself where nothing has its name, else the first with a number behind it that is free: "set-2". Asks the disk; the
/// name may be taken by the time it is used, which createFolder() refuses.
std::filesystem::path freeFolder(const std::filesystem::path& wanted);

}  // namespace docket::services
