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

    /// Begins with what is in the log now, between two transactions, unless it is still at it. A log of `bytes` that has become
    /// long is waited for: with the next transaction it begins anew.
    void start(std::int64_t bytes);

private:
    bool isUnderWay() const;
    void run() noexcept;

    std::filesystem::path m_file;
    std::unique_ptr<Connection> m_connection;
    std::future<void> m_underWay;  // ends before the connection does
};

}  // namespace docket::storage
