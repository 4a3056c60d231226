#include "core/storage/sqlite/file_watch.h"

#include <fmt/format.h>

namespace docket::storage {

namespace {

std::int64_t bytesOf(const std::filesystem::path& file) {
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    return error ? 0 : static_cast<std::int64_t>(size);
}

}  // namespace

FileWatch::FileWatch(const Connection& connection)
    : m_connection(connection), m_file(idOf(connection.file())), m_log(idOf(connection.companion("-wal"))),
      m_index(idOf(connection.companion("-shm"))), m_size(bytesOf(connection.file())) {}

Result<> FileWatch::check() {
    const std::string name = m_connection.file().string();
    if (idOf(m_connection.file()) != m_file) {
        return failure(ErrorKind::NotFound, fmt::format("{} was deleted or replaced while it was open. Nothing was saved; put the file back, "
                                                        "or open a backup copy.", name));
    }
    const std::int64_t size = bytesOf(m_connection.file());
    if (size < m_size) {
        return failure(ErrorKind::Damaged, fmt::format("{} was cut off while it was open ({} of {} bytes are left). Nothing was saved; open a "
                                                       "backup copy.", name, size, m_size));
    }
    m_size = size;
    if (const auto log = checkLog("-wal", m_log); !log) return log;
    return checkLog("-shm", m_index);
}

Result<> FileWatch::checkLog(std::string_view suffix, FileId opened) const {
    const auto file = m_connection.companion(suffix);
    if (idOf(file) == opened) return {};
    return failure(ErrorKind::NotFound, fmt::format("{} was deleted or replaced while {} was open, so nothing can be saved any more. What was "
                                                    "saved before is kept; close the workspace and open it again.",
                                                    file.string(), m_connection.file().string()));
}

}  // namespace docket::storage
