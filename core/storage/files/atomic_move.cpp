#include "core/storage/files/atomic_move.h"

#include "core/storage/files/unfinished.h"
#include "core/storage/files/write_access.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <linux/fs.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace docket::storage {

namespace fs = std::filesystem;

Error systemError(int code, const fs::path& path, std::string_view kept) {
    const std::string name = path.string();
    const std::string detail = std::strerror(code);
    switch (code) {
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return {ErrorKind::DiskFull, fmt::format("The disk with {} is full. {} Free some space and try again.", name, kept), detail};
        case EACCES:
        case EPERM:
        case EROFS:
            return {ErrorKind::ReadOnly, fmt::format("{} may not be written or read. {} Check the permissions.", name, kept), detail};
        case ENOENT:
        case ENOTDIR: return {ErrorKind::NotFound, fmt::format("There is no {}. {}", name, kept), detail};
        case EEXIST: return {ErrorKind::AlreadyExists, fmt::format("{} exists already and was not changed. Choose another name.", name), detail};
        default: return {ErrorKind::Io, fmt::format("{} could not be used: {}. {}", name, detail, kept), detail};
    }
}

namespace {

/// Also of a target that ends with a slash.
fs::path folderOf(const fs::path& target) {
    const fs::path whole = fs::absolute(target).lexically_normal();
    return whole.has_filename() ? whole.parent_path() : whole.parent_path().parent_path();
}

}  // namespace

fs::path temporaryBeside(const fs::path& target) {
    const fs::path folder = folderOf(target);
    removeAbandoned(folder);
    return unfinishedIn(folder);
}

Result<> checkTarget(const fs::path& target) {
    std::error_code error;
    if (fs::exists(fs::symlink_status(target, error))) return std::unexpected(systemError(EEXIST, target, ""));
    const fs::path folder = folderOf(target);
    if (!fs::is_directory(folder, error)) return std::unexpected(systemError(ENOENT, folder, "Nothing was written."));
    if (!isWritableFolder(folder)) return std::unexpected(systemError(EACCES, folder, "Nothing was written."));
    return {};
}

namespace {

/// Renames to a name that nothing has; 0 or an errno.
int renameToFree(const fs::path& from, const fs::path& to) {
    if (::syscall(SYS_renameat2, AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return errno;
    // A network file system that cannot refuse by itself: look, then rename.
    std::error_code error;
    if (fs::exists(fs::symlink_status(to, error))) return EEXIST;
    return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

}  // namespace

Result<> flushToDisk(const fs::path& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return std::unexpected(systemError(errno, path, "Nothing was written."));
    const int flushed = ::fsync(file);
    const int code = errno;
    ::close(file);
    // Some file systems have nothing to flush for a folder, and say EINVAL.
    if (flushed != 0 && code != EINVAL) return std::unexpected(systemError(code, path, "Nothing was written."));
    return {};
}

Result<> moveIntoPlace(const fs::path& from, const fs::path& to) {
    if (const auto flushed = flushToDisk(from); !flushed) return flushed;
    if (const int code = renameToFree(from, to); code != 0) return std::unexpected(systemError(code, to, "Nothing was written."));
    return flushToDisk(fs::absolute(to).parent_path());
}

}  // namespace docket::storage
