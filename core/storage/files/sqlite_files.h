#pragma once

#include "core/base/error.h"
#include "core/storage/files/local_file.h"

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace docket::storage {

/// What every SQLite database begins with (https://www.sqlite.org/fileformat2.html, section 1.3).
inline constexpr std::string_view sqliteMagic{"SQLite format 3\0", 16};

/// Which file it is, whatever its name.
struct FileId {
    dev_t device = 0;
    ino_t number = 0;  ///< 0: there is no file

    auto operator<=>(const FileId&) const = default;
};

FileId idOf(const std::filesystem::path& file);

/// As long as it lives, SQLite has a file open in this process, and openForReading() keeps away from it: POSIX drops
/// every lock that a process has on a file as soon as it closes any descriptor of that file, and a workspace without
/// its locks loses its log to the next process that ends. Thread-safe.
class SqliteFileUse {
public:
    explicit SqliteFileUse(const std::filesystem::path& file) { add(file); }
    ~SqliteFileUse();
    SqliteFileUse(const SqliteFileUse&) = delete;
    SqliteFileUse& operator=(const SqliteFileUse&) = delete;

    /// A further file of the same use; one that is not there is passed over.
    void add(const std::filesystem::path& file);

private:
    std::vector<FileId> m_files;
};

/// Opens a file for reading, which must be no SQLite database and no companion of one that is open. Standard input,
/// pipes and devices too. Thread-safe.
Result<Descriptor> openForReading(const std::filesystem::path& file);
/// The same of a regular file in a folder that is open, by its own name there: no link is followed. Errors: also InvalidInput (a link, or
/// no file).
Result<Descriptor> openForReading(int folder, const std::string& name, const std::filesystem::path& shownAs);

/// Makes the empty file that SQLite then fills, so that it is private to the user from the start: its companions get the
/// permissions that it has. The mask of the process is shared with other threads and stays as it is.
Result<> makeDatabaseFile(const std::filesystem::path& file);

/// Copies a database that nobody has open, with its log, into `folder`, where the copies can be written. Errors: Busy when
/// somebody opened or changed it meanwhile; Io.
Result<> copyDatabase(const std::filesystem::path& file, const std::filesystem::path& folder);

}  // namespace docket::storage
