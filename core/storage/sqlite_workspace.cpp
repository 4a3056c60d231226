#include "core/storage/sqlite_workspace.h"

#include "core/base/stable_hash.h"

#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>

namespace docket::storage {

namespace {

/// stable_hash(text) for ORDER BY, so that ties are broken in SQL as they are in C++.
void stableHashFunction(sqlite3_context* context, int, sqlite3_value** arguments) {
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(arguments[0]));
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(arguments[0]));
    sqlite3_result_int64(context, static_cast<sqlite3_int64>(stableHash({bytes, size}) >> 1));
}

struct FileState {
    std::uint64_t inode = 0;  ///< 0: there is no file
    std::int64_t size = 0;
};

FileState stateOf(const std::filesystem::path& file) {
    struct stat info {};
    if (::stat(file.c_str(), &info) != 0) return {};
    return {static_cast<std::uint64_t>(info.st_ino), static_cast<std::int64_t>(info.st_size)};
}

}  // namespace

SqliteWorkspace::SqliteWorkspace(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection)),
      m_chain(*m_connection),
      m_items(*m_connection),
      m_rules(*m_connection, m_chain),
      m_queue(*m_connection),
      m_decisions(*m_connection, m_chain),
      m_drafts(*m_connection),
      m_taxonomyDrafts(*m_connection),
      m_sessions(*m_connection),
      m_intake(*m_connection, m_chain),
      m_records(*m_connection, m_chain, m_rules),
      m_list(*m_connection, m_rules),
      m_studies(*m_connection, m_chain, m_rules) {
    m_connection->database().createFunction("stable_hash", 1, true, nullptr, stableHashFunction, nullptr, nullptr, nullptr);
    const FileState state = stateOf(m_connection->file());
    m_inode = state.inode;
    m_size = state.size;
}

Result<> SqliteWorkspace::checkFile() {
    // SQLite would go on writing into a file that has been deleted, and everything saved there would be gone.
    const FileState state = stateOf(m_connection->file());
    if (state.inode != m_inode) {
        return failure(ErrorKind::NotFound,
                       fmt::format("{} was deleted or replaced while it was open. Nothing was saved; put the file back, "
                                   "or open a backup copy.", m_connection->file().string()));
    }
    if (state.size < m_size) {
        return failure(ErrorKind::Damaged,
                       fmt::format("{} was cut off while it was open ({} of {} bytes are left). Nothing was saved; open a "
                                   "backup copy.", m_connection->file().string(), state.size, m_size));
    }
    m_size = state.size;
    return {};
}

Result<> SqliteWorkspace::begin() {
    if (const auto checked = checkFile(); !checked) return checked;
    return guarded(*m_connection, [&]() -> Result<> {
        m_connection->query("BEGIN IMMEDIATE").run();
        return {};
    });
}

Result<> SqliteWorkspace::commit() {
    return guarded(*m_connection, [&]() -> Result<> {
        m_connection->query("COMMIT").run();
        return checkFile();
    });
}

void SqliteWorkspace::rollback() {
    m_intake.abandonBatch();
    m_rules.forget();
    m_connection->database().tryExec("ROLLBACK");
}

}  // namespace docket::storage
