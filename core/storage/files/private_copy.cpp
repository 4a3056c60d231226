#include "core/storage/files/private_copy.h"

#include "core/storage/files/atomic_move.h"
#include "core/storage/files/sqlite_files.h"
#include "core/storage/files/unfinished.h"

#include <sys/stat.h>

#include <cerrno>
#include <utility>

namespace docket::storage {

namespace fs = std::filesystem;

Result<PrivateCopy> PrivateCopy::make(const fs::path& database) {
    std::error_code error;
    const fs::path folder = fs::temp_directory_path(error);
    if (error) return failure(ErrorKind::Io, "There is no folder for temporary files. Nothing was changed; set TMPDIR.", error.message());
    removeAbandoned(folder);
    const fs::path name = unfinishedIn(folder);
    if (::mkdir(name.c_str(), 0700) != 0) return std::unexpected(systemError(errno, folder, "Nothing was changed."));
    const fs::path original = fs::canonical(database, error);  // the log stands beside the file, not beside a link to it
    PrivateCopy copy(name / original.filename());
    if (error) return std::unexpected(systemError(error.value(), database, "Nothing was changed."));
    if (const auto copied = copyDatabase(original, name); !copied) return std::unexpected(copied.error());
    return copy;
}

PrivateCopy::PrivateCopy(PrivateCopy&& other) noexcept : m_file(std::exchange(other.m_file, {})) {}

PrivateCopy::~PrivateCopy() {
    std::error_code ignored;
    if (!m_file.empty()) fs::remove_all(m_file.parent_path(), ignored);
}

}  // namespace docket::storage
