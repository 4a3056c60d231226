#include "core/storage/files/sqlite_files.h"

#include "core/storage/files/atomic_move.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <mutex>
#include <optional>
#include <set>

namespace docket::storage {

namespace {

namespace fs = std::filesystem;

constexpr const char* nothingChanged = "Nothing was changed.";

/// Locks belong to the process, and so does what is known of the files that have them.
struct Register {
    std::mutex mutex;
    std::multiset<FileId> inUse;
};

Register& filesOfProcess() {
    static Register files;
    return files;
}

std::optional<struct stat> statusOf(const fs::path& file) {
    struct stat status {};
    return ::stat(file.c_str(), &status) == 0 ? std::optional(status) : std::nullopt;
}

FileId idOf(const struct stat& status) { return {status.st_dev, status.st_ino}; }

bool isDatabase(int file) {
    std::array<char, sqliteMagic.size()> bytes{};
    return ::pread(file, bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size()) && std::string_view(bytes.data(), bytes.size()) == sqliteMagic;
}

Error noText(const fs::path& file) {
    return {ErrorKind::InvalidInput, fmt::format("{} is a database, such as a Docket workspace; it cannot be read as a file of data. {}",
                                                 file.string(), nothingChanged), {}};
}

/// What a copy must find unchanged when it is finished.
struct State {
    FileId id;
    off_t size = 0;
    struct timespec changed {};

    bool operator==(const State& other) const {
        return id == other.id && size == other.size && changed.tv_sec == other.changed.tv_sec && changed.tv_nsec == other.changed.tv_nsec;
    }
};

State stateOf(const fs::path& file) {
    const auto status = statusOf(file);
    return status ? State{idOf(*status), status->st_size, status->st_ctim} : State{};
}

}  // namespace

FileId idOf(const fs::path& file) {
    const auto status = statusOf(file);
    return status ? idOf(*status) : FileId{};
}

void SqliteFileUse::add(const fs::path& file) {
    Register& files = filesOfProcess();
    const std::lock_guard lock(files.mutex);
    const FileId id = idOf(file);
    if (id == FileId{}) return;
    files.inUse.insert(id);
    m_files.push_back(id);
}

SqliteFileUse::~SqliteFileUse() {
    Register& files = filesOfProcess();
    const std::lock_guard lock(files.mutex);
    for (const FileId id : m_files) files.inUse.erase(files.inUse.find(id));
}

Result<Descriptor> openForReading(const fs::path& file) {
    const auto status = statusOf(file);
    if (!status) return std::unexpected(systemError(errno, file, nothingChanged));
    if (S_ISDIR(status->st_mode)) {
        return failure(ErrorKind::InvalidInput, fmt::format("{} is a folder; a file is needed. {}", file.string(), nothingChanged));
    }
    Register& files = filesOfProcess();
    // Held until it is known to be no database, so that SQLite does not open it in between. A pipe may let us wait.
    std::unique_lock lock(files.mutex, std::defer_lock);
    if (S_ISREG(status->st_mode)) lock.lock();
    if (files.inUse.contains(idOf(*status))) return std::unexpected(noText(file));
    Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!opened.isOpen()) return std::unexpected(systemError(errno, file, nothingChanged));
    if (S_ISREG(status->st_mode) && isDatabase(opened.number())) return std::unexpected(noText(file));
    return opened;
}

Result<Descriptor> openForReading(int folder, const std::string& name, const fs::path& shownAs) {
    Register& files = filesOfProcess();
    const std::lock_guard lock(files.mutex);
    struct stat status {};
    if (::fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) return std::unexpected(systemError(errno, shownAs, nothingChanged));
    if (!S_ISREG(status.st_mode)) return failure(ErrorKind::InvalidInput, fmt::format("{} is a link or no file, so it was not read. {}", shownAs.string(), nothingChanged));
    if (files.inUse.contains(idOf(status))) return std::unexpected(noText(shownAs));
    Descriptor opened(::openat(folder, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!opened.isOpen()) return std::unexpected(systemError(errno, shownAs, nothingChanged));
    struct stat now {};
    const bool isSame = ::fstat(opened.number(), &now) == 0 && idOf(now) == idOf(status);
    if (!isSame) return failure(ErrorKind::Conflict, fmt::format("{} was replaced while it was opened. {}", shownAs.string(), nothingChanged));
    if (isDatabase(opened.number())) return std::unexpected(noText(shownAs));
    return opened;
}

Result<> makeDatabaseFile(const fs::path& file) {
    const Descriptor made(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!made.isOpen()) return std::unexpected(systemError(errno, file, "Nothing was written."));
    return {};
}

Result<> copyDatabase(const fs::path& file, const fs::path& folder) {
    const auto inUse = [&] {
        return failure(ErrorKind::Busy, fmt::format("{} was opened or changed by another program while it was read. Nothing was changed; "
                                                    "try again.", file.string()));
    };
    const fs::path log = file.string() + "-wal";
    const fs::path index = file.string() + "-shm";
    Register& files = filesOfProcess();
    const std::lock_guard lock(files.mutex);
    const State before = stateOf(file);
    const State logBefore = stateOf(log);
    if (files.inUse.contains(before.id)) return inUse();
    for (const fs::path& part : {file, log}) {
        std::error_code error;
        if (part == log && logBefore == State{}) continue;
        const fs::path copy = folder / part.filename();
        fs::copy_file(part, copy, error);
        if (!error) fs::permissions(copy, fs::perms::owner_read | fs::perms::owner_write, error);
        if (error) {
            return failure(ErrorKind::Io, fmt::format("{} may not be written, so a copy of it is read, and that could not be made in {}: {}. "
                                                      "Nothing was changed.", file.string(), folder.parent_path().string(), error.message()));
        }
    }
    const bool isUnchanged = before == stateOf(file) && logBefore == stateOf(log) && !statusOf(index);
    return isUnchanged ? Result<>() : inUse();
}

}  // namespace docket::storage
