#include "core/storage/files/local_folder.h"

#include "core/storage/files/atomic_move.h"
#include "core/storage/files/local_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <iterator>

namespace docket::storage {

namespace {

namespace fs = std::filesystem;

constexpr const char* nothingLeft = "Nothing was written.";

fs::path withoutTrailingSlash(const fs::path& path) {
    const fs::path normal = fs::absolute(path).lexically_normal();
    return normal.has_filename() ? normal : normal.parent_path();
}

/// A name, or a folder and a name; none hidden, none that leads elsewhere.
bool isNameInDataset(const fs::path& name) {
    if (name.empty() || !name.is_relative() || std::distance(name.begin(), name.end()) > 2) return false;
    return std::ranges::none_of(name, [](const fs::path& part) { return part.empty() || part.native().front() == '.'; });
}

}  // namespace

Result<std::unique_ptr<ports::DatasetFolder>> LocalFolder::make(const fs::path& target) {
    const fs::path place = withoutTrailingSlash(target);
    if (const auto free = checkTarget(place); !free) return std::unexpected(free.error());
    return std::unique_ptr<ports::DatasetFolder>(new LocalFolder(place, temporaryBeside(place)));
}

Result<> LocalFolder::makeHidden() {
    if (m_isMade) return {};
    if (::mkdir(m_hidden.c_str(), 0700) != 0) return std::unexpected(systemError(errno, m_target, nothingLeft));
    m_isMade = true;
    return {};
}

/// The folder that a file is to be in, if it is not the dataset's own.
Result<> LocalFolder::makeInner(const fs::path& name) {
    const fs::path inner = name.parent_path();
    if (inner.empty() || m_inner.contains(inner)) return {};
    if (::mkdir((m_hidden / inner).c_str(), 0700) != 0) return std::unexpected(systemError(errno, m_target / inner, nothingLeft));
    m_inner.insert(inner);
    return {};
}

LocalFolder::~LocalFolder() {
    if (!m_isMade || m_isPublished) return;
    std::error_code ignored;
    fs::remove_all(m_hidden, ignored);
}

Result<std::unique_ptr<ports::DatasetFolder::File>> LocalFolder::create(std::string_view fileName) {
    const fs::path name(fileName);
    if (!isNameInDataset(name)) {
        return failure(ErrorKind::Internal, fmt::format("\"{}\" is no name for a file of a dataset. {}", fileName, nothingLeft));
    }
    if (const auto made = makeHidden(); !made) return std::unexpected(made.error());
    if (const auto made = makeInner(name); !made) return std::unexpected(made.error());
    const fs::path path = m_hidden / name;
    Descriptor created(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!created.isOpen()) return std::unexpected(systemError(errno, m_target / name, nothingLeft));
    auto file = std::make_unique<LocalFile>(std::move(created), path, m_target / name, nothingLeft);
    m_files.push_back({std::string(fileName), file->completion()});
    return file;
}

Result<> LocalFolder::checkFiles() const {
    std::error_code error;
    for (const Written& file : m_files) {
        if (*file.isComplete && fs::is_regular_file(fs::symlink_status(m_hidden / file.name, error))) continue;
        return failure(ErrorKind::Conflict, fmt::format("{} was not finished or was removed, so the folder is not complete. {}",
                                                        (m_target / file.name).string(), nothingLeft));
    }
    return {};
}

Result<> LocalFolder::publish() {
    if (const auto made = makeHidden(); !made) return made;
    if (const auto whole = checkFiles(); !whole) return whole;
    for (const fs::path& inner : m_inner) {
        if (const auto flushed = flushToDisk(m_hidden / inner); !flushed) return flushed;
    }
    const auto moved = moveIntoPlace(m_hidden, m_target);
    std::error_code error;
    m_isPublished = moved || !fs::exists(fs::symlink_status(m_hidden, error));
    return moved;
}

}  // namespace docket::storage
