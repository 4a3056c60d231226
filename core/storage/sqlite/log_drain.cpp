#include "core/storage/sqlite/log_drain.h"

#include <sqlite3.h>

#include <chrono>

namespace docket::storage {

namespace {

constexpr std::int64_t longLogBytes = 64L << 20U;

}  // namespace

void LogDrain::start(std::int64_t bytes) {
    const bool isLong = bytes > longLogBytes;
    if (isUnderWay() && !isLong) return;
    if (m_underWay.valid()) m_underWay.wait();
    m_underWay = std::async(std::launch::async, [this] { run(); });
    if (isLong) m_underWay.wait();
}

bool LogDrain::isUnderWay() const { return m_underWay.valid() && m_underWay.wait_for(std::chrono::seconds(0)) != std::future_status::ready; }

void LogDrain::run() noexcept try {
    if (!m_connection) {
        m_connection = std::make_unique<Connection>(m_file, Connection::Mode::ReadWrite);
        m_connection->start();
    }
    sqlite3_wal_checkpoint_v2(m_connection->database().getHandle(), "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
} catch (...) {
    // The log stays as long as it is until the next one.
}

}  // namespace docket::storage
