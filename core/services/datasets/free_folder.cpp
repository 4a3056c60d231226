#include "core/services/datasets/free_folder.h"

#include <fmt/format.h>

namespace docket::services {

namespace {

constexpr int mostNumberedFolders = 100'000;

/// What cannot be asked for is as good as free: who makes the folder says what is wrong.
bool isTaken(const std::filesystem::path& path) {
    std::error_code error;
    return std::filesystem::symlink_status(path, error).type() != std::filesystem::file_type::not_found && !error;
}

/// "sets/" is the folder "sets".
std::filesystem::path withoutSlash(const std::filesystem::path& path) { return path.has_filename() ? path : path.parent_path(); }

}  // namespace

std::filesystem::path freeFolder(const std::filesystem::path& wanted) {
    const std::filesystem::path first = withoutSlash(wanted);
    for (int number = 1; number < mostNumberedFolders; ++number) {
        std::filesystem::path next = first;
        if (number > 1) next += fmt::format("-{}", number);
        if (!isTaken(next)) return next;
    }
    return first;
}

}  // namespace docket::services
