#include "core/storage/locked_workspaces.h"

#include "core/base/caught.h"
#include "core/storage/files/atomic_move.h"
#include "core/storage/files/local_files.h"
#include "core/storage/files/locked_bytes.h"
#include "core/storage/files/unfinished.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/sqlite/file_header.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <array>
#include <cerrno>
#include <memory>

namespace docket::storage {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostBytes = std::size_t{1} << 30U;

Result<> checkPassphrase(std::string_view passphrase) {
    if (passphrase.size() >= ports::LockedFiles::shortestPassphrase) return {};
    return failure(ErrorKind::InvalidInput, fmt::format("A passphrase has {} bytes or more. Nothing was changed.", ports::LockedFiles::shortestPassphrase));
}

struct FreeSerialized {
    void operator()(unsigned char* bytes) const { sqlite3_free(bytes); }
};

/// The database as one file, with what its log has.
Result<std::string> contentOf(const fs::path& file) try {
    if (const auto checked = checkFile(file); !checked) return std::unexpected(checked.error());
    Connection connection(file, Connection::Mode::ReadOnly);
    if (const auto checked = checkHeader(connection, std::numeric_limits<int>::max()); !checked) return std::unexpected(checked.error());
    connection.start();
    std::error_code error;
    if (fs::file_size(file, error) > mostBytes) {
        return failure(ErrorKind::InvalidInput, fmt::format("{} is over 1 GiB, which is more than can be locked. Nothing was changed.", file.string()));
    }
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, FreeSerialized> bytes(sqlite3_serialize(connection.database().getHandle(), "main", &size, 0));
    if (bytes == nullptr) return failure(ErrorKind::Io, fmt::format("{} could not be read as a whole. Nothing was changed.", file.string()));
    return std::string(reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size));
} catch (...) {
    return std::unexpected(errorInFlight(file));
}

Result<> write(const fs::path& target, std::string_view content) {
    auto file = LocalFiles().createFile(target);
    if (!file) return std::unexpected(file.error());
    if (const auto written = (*file)->write(content); !written) return written;
    return (*file)->close();
}

Result<std::string> unlocked(const fs::path& file, std::string_view passphrase) {
    const auto locked = LocalFiles().readSmall(file, mostBytes + 4096);
    if (!locked) return std::unexpected(locked.error());
    return unlockBytes(*locked, passphrase, file.string());
}

}  // namespace

bool LockedWorkspaces::isLocked(const fs::path& file) {
    const auto source = LocalFiles().openSource(file);
    if (!source) return false;
    std::array<char, lockedMagic.size()> begin{};
    const auto count = (*source)->read(begin.data(), begin.size());
    return count && std::string_view(begin.data(), *count) == lockedMagic;
}

Result<> LockedWorkspaces::lock(const fs::path& file, const fs::path& target, std::string_view passphrase) {
    if (const auto checked = checkPassphrase(passphrase); !checked) return checked;
    if (const auto free = checkTarget(target); !free) return free;
    const auto content = contentOf(file);
    if (!content) return std::unexpected(content.error());
    const auto locked = lockBytes(*content, passphrase);
    return locked ? write(target, *locked) : std::unexpected(locked.error());
}

Result<> LockedWorkspaces::lockAway(const fs::path& file, const fs::path& target, std::string_view passphrase) {
    auto locked = lock(file, target, passphrase);
    if (!locked) return locked;
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm"}) fs::remove(file.string() + suffix, ignored);
    return locked;
}

Result<> LockedWorkspaces::unlock(const fs::path& file, const fs::path& target, std::string_view passphrase) {
    if (const auto free = checkTarget(target); !free) return free;
    const auto content = unlocked(file, passphrase);
    return content ? write(target, *content) : std::unexpected(content.error());
}

Result<> LockedWorkspaces::withUnlocked(const fs::path& file, std::string_view passphrase, const std::function<Result<>(const fs::path&)>& work) {
    const auto content = unlocked(file, passphrase);
    if (!content) return std::unexpected(content.error());
    std::error_code error;
    const fs::path temporary = fs::temp_directory_path(error);
    if (error) return failure(ErrorKind::Io, "There is no folder for temporary files. Nothing was changed; set TMPDIR.", error.message());
    removeAbandoned(temporary);
    const fs::path folder = unfinishedIn(temporary);
    if (::mkdir(folder.c_str(), 0700) != 0) return std::unexpected(systemError(errno, temporary, "Nothing was changed."));
    const auto worked = [&]() -> Result<> {
        const fs::path opened = folder / file.filename();
        if (const auto written = write(opened, *content); !written) return written;
        return caught([&] { return work(opened); });
    }();
    fs::remove_all(folder, error);
    return worked;
}

}  // namespace docket::storage
