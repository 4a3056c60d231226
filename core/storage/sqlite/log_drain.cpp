#include "core/storage/sqlite/log_drain.h"

#include <sqlite3.h>

namespace docket::storage {

namespace {

constexpr std::int64_t longLogBytes = 32L << 20U;

}  // namespace

void LogDrain::start() {
    const bool isLong = m_underWay.valid() && m_underWay.get() > longLogBytes;
    m_underWay = std::async(std::launch::async, [this] { return run(); });
    if (isLong) m_underWay.wait();
}

std::int64_t LogDrain::run() noexcept try {
    if (!m_connection) {
        m_connection = std::make_unique<Connection>(m_file, Connection::Mode::ReadWrite);
        m_connection->start();
    }
    int pages = 0;
    sqlite3_wal_checkpoint_v2(m_connection->database().getHandle(), "main", SQLITE_CHECKPOINT_PASSIVE, &pages, nullptr);
    return pages * m_connection->database().execAndGet("PRAGMA page_size").getInt64();
} catch (...) {
    return 0;
}

}  // namespace docket::storage
