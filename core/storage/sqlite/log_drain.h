#pragma once

#include "core/storage/sqlite/connection.h"

#include <cstdint>
#include <filesystem>
#include <future>
#include <memory>

namespace docket::storage {

/// Brings what is in the log of a workspace into its file on a thread of its own, so that somebody who writes much does not
/// stop for it. It is no harm where it fails: the log is longer then. Used by one thread.
class LogDrain {
public:
    explicit LogDrain(std::filesystem::path file) : m_file(std::move(file)) {}

    /// Begins with what is in the log now, between two transactions. Waits for what was begun before, and for all of it when the
    /// log has become long, so that it begins anew with the next transaction.
    void start();

private:
    std::int64_t run() noexcept;

    std::filesystem::path m_file;
    std::unique_ptr<Connection> m_connection;
    std::future<std::int64_t> m_underWay;  ///< how many bytes the log had; ends before the connection does
};

}  // namespace docket::storage
