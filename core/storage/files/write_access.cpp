#include "core/storage/files/write_access.h"

#include <unistd.h>

#include <system_error>

namespace docket::storage {

namespace {

namespace fs = std::filesystem;

bool isWriteProtected(const fs::path& path) {
    constexpr auto anyWrite = fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
    std::error_code error;
    const auto status = fs::status(path, error);
    return error || (status.permissions() & anyWrite) == fs::perms::none || ::access(path.c_str(), W_OK) != 0;
}

}  // namespace

bool isWritable(const fs::path& file) {
    std::error_code error;
    const fs::path place = fs::canonical(file, error);  // the log is written beside the file, not beside a link to it
    return !error && !isWriteProtected(place) && isWritableFolder(place.parent_path());
}

bool isWritableFolder(const fs::path& folder) { return !isWriteProtected(folder); }

}  // namespace docket::storage
