#pragma once

#include "core/storage/files/sqlite_files.h"
#include "core/storage/sqlite/connection.h"

#include <cstdint>

namespace docket::storage {

/// The files of an open workspace as they were when it was opened. SQLite would go on writing into a file whose name is
/// gone, and everything saved there would be lost with the process.
class FileWatch {
public:
    /// `connection` has been started, and outlives this.
    explicit FileWatch(const Connection& connection);

    /// Refuses when a name leads to another file than the one opened, or the workspace is shorter than it was. Whoever
    /// writes asks before and after, so that what it calls saved is in the files that the next program opens.
    Result<> check();

private:
    Result<> checkLog(std::string_view suffix, FileId opened) const;

    const Connection& m_connection;
    FileId m_file;
    FileId m_log;
    FileId m_index;
    std::int64_t m_size = 0;  ///< a workspace file never shrinks
};

}  // namespace docket::storage
