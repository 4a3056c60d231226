#pragma once

#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/sqlite/migrations.h"

#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <utility>

namespace docket::storage {

/// Workspaces as SQLite files.
class SqliteWorkspaceFiles : public ports::WorkspaceFiles {
public:
    /// How far verify() and backup() are, in parts of equal or unequal length; called by one thread at a time, must be quick.
    using Progress = std::function<void(std::int64_t done, std::int64_t total)>;

    /// The clock must outlive this object, and this object what it opens. When `stop` is requested, reading ends with
    /// Cancelled, and nothing new appears; writing into a workspace goes on.
    explicit SqliteWorkspaceFiles(const ports::Clock& clock, std::span<const Migration> steps = migrations(), std::stop_token stop = {},
                                  Progress progress = {})
        : m_clock(clock), m_steps(steps), m_stop(std::move(stop)), m_progress(std::move(progress)) {}

    Result<> create(const std::filesystem::path& file, const ports::NewWorkspace& content) override;
    Result<std::unique_ptr<ports::Workspace>> open(const std::filesystem::path& file, ports::Access access) override;
    Result<std::vector<ports::Problem>> verify(const std::filesystem::path& file) override;
    Result<std::int64_t> backup(const std::filesystem::path& file, const std::filesystem::path& target) override;

private:
    int newestSchema() const { return m_steps.empty() ? 0 : m_steps.back().number; }
    /// A connection to a file that may be a workspace. Throws SQLite::Exception.
    Result<std::unique_ptr<Connection>> start(const std::filesystem::path& file, Connection::Mode mode);
    Result<std::unique_ptr<Connection>> connect(const std::filesystem::path& file, ports::Access access);
    Result<> upgrade(Connection& connection);

    const ports::Clock& m_clock;
    std::span<const Migration> m_steps;
    std::stop_token m_stop;
    Progress m_progress;  ///< may be empty
};

}  // namespace docket::storage
