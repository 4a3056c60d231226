#include "core/storage/files/local_stored_folder.h"

#include "core/base/caught.h"
#include "core/base/shortened.h"
#include "core/storage/files/atomic_move.h"
#include "core/storage/files/sqlite_files.h"

#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace docket::storage {

namespace {

namespace fs = std::filesystem;

constexpr const char* onlyRead = "Nothing was changed.";

struct CloseFolder {
    void operator()(DIR* folder) const { ::closedir(folder); }
};

class StoredFile : public ByteSource {
public:
    StoredFile(Descriptor file, std::string name, std::int64_t size) : m_file(std::move(file)), m_name(std::move(name)), m_size(size) {}

    Result<std::size_t> read(char* buffer, std::size_t capacity) override {
        while (true) {
            const ssize_t count = ::read(m_file.number(), buffer, capacity);
            if (count >= 0) return static_cast<std::size_t>(count);
            if (errno != EINTR) return std::unexpected(systemError(errno, m_name, onlyRead));
        }
    }
    std::string name() const override { return m_name; }
    std::int64_t size() const override { return m_size; }

private:
    Descriptor m_file;
    std::string m_name;
    std::int64_t m_size;
};

std::unexpected<Error> refused(const fs::path& path, std::string_view why) {
    return failure(ErrorKind::InvalidInput, fmt::format("{} {}, so it was not read. {}", shortened(path.string(), longestQuote), why, onlyRead));
}

bool isFolderAt(int folder, const char* name) {
    struct stat status {};
    return ::fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(status.st_mode);
}

bool isPlainPart(std::string_view part) { return !part.empty() && part != "." && part != ".." && !part.contains('\0') && !part.contains('/'); }

}  // namespace

Result<std::unique_ptr<ports::StoredFolder>> LocalStoredFolder::open(const fs::path& folder) {
    Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.isOpen() && errno == ENOTDIR) return failure(ErrorKind::InvalidInput, fmt::format("{} is no folder. {}", folder.string(), onlyRead));
    if (!opened.isOpen()) return std::unexpected(systemError(errno, folder, onlyRead));
    return std::unique_ptr<ports::StoredFolder>(new LocalStoredFolder(std::move(opened), folder));
}

Result<> LocalStoredFolder::list(int folder, const std::string& prefix, std::vector<std::string>& names) const {
    Descriptor again(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const std::unique_ptr<DIR, CloseFolder> entries(again.isOpen() ? ::fdopendir(again.number()) : nullptr);
    if (!entries) return std::unexpected(systemError(errno, m_shownAs / prefix, onlyRead));
    again.release();
    while (const dirent* entry = ::readdir(entries.get())) {
        const std::string name = entry->d_name;
        if (name == "." || name == "..") continue;
        if (names.size() >= mostNames) return refused(m_shownAs, fmt::format("has more than {} files", mostNames));
        Descriptor inner(prefix.empty() && isFolderAt(folder, name.c_str()) ? ::openat(folder, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) : -1);
        if (!inner.isOpen()) names.push_back(prefix + name);
        else if (const auto listed = list(inner.number(), name + "/", names); !listed) return listed;
    }
    return {};
}

Result<std::vector<std::string>> LocalStoredFolder::names() try {
    std::vector<std::string> names;
    if (const auto listed = list(m_folder.number(), {}, names); !listed) return std::unexpected(listed.error());
    std::ranges::sort(names);
    return names;
} catch (...) {
    return std::unexpected(docket::errorInFlight());
}

/// The folder in which a file is, by its name.
Result<Descriptor> LocalStoredFolder::openInner(std::string_view name) const {
    const std::string inner(name);
    Descriptor folder(::openat(m_folder.number(), inner.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (folder.isOpen()) return folder;
    if (errno == ELOOP || errno == ENOTDIR) return refused(m_shownAs / inner, "is a link or no folder");
    return std::unexpected(systemError(errno, m_shownAs / inner, onlyRead));
}

Result<std::unique_ptr<ByteSource>> LocalStoredFolder::open(std::string_view name) try {
    const std::size_t slash = name.find('/');
    const std::string file(slash == std::string_view::npos ? name : name.substr(slash + 1));
    const fs::path shown = m_shownAs / name;
    Descriptor inner;
    if (!isPlainPart(file)) return refused(shown, "does not name a file of the folder");
    if (slash != std::string_view::npos) {
        if (!isPlainPart(name.substr(0, slash))) return refused(shown, "does not name a file of the folder");
        auto opened = openInner(name.substr(0, slash));
        if (!opened) return std::unexpected(opened.error());
        inner = std::move(*opened);
    }
    const int folder = inner.isOpen() ? inner.number() : m_folder.number();
    auto opened = openForReading(folder, file, shown);
    if (!opened) return std::unexpected(opened.error());
    struct stat status {};
    if (::fstat(opened->number(), &status) != 0) return std::unexpected(systemError(errno, shown, onlyRead));
    return std::make_unique<StoredFile>(std::move(*opened), std::string(name), status.st_size);
} catch (...) {
    return std::unexpected(docket::errorInFlight());
}

}  // namespace docket::storage
