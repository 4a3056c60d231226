#pragma once

#include "core/ports/clock.h"
#include "core/ports/workspace.h"

#include <memory>

namespace docket::services {

/// Workspaces in which nothing stays half done: opened for writing, what a killed program left to be written of a
/// publication or a study is finished first. Where another program is at it, the two share the work. What cannot be
/// finished does not keep a workspace closed: it is tried again the next time, and `verify` says what is wrong with it.
class ResumedWorkspaces : public ports::WorkspaceFiles {
public:
    /// The clock must outlive this object.
    ResumedWorkspaces(std::unique_ptr<ports::WorkspaceFiles> files, const ports::Clock& clock) : m_files(std::move(files)), m_clock(clock) {}

    Result<> create(const std::filesystem::path& file, const ports::NewWorkspace& content) override { return m_files->create(file, content); }
    Result<std::unique_ptr<ports::Workspace>> open(const std::filesystem::path& file, ports::Access access) override;
    Result<std::vector<ports::Problem>> verify(const std::filesystem::path& file) override { return m_files->verify(file); }
    Result<std::int64_t> backup(const std::filesystem::path& file, const std::filesystem::path& target) override { return m_files->backup(file, target); }

private:
    std::unique_ptr<ports::WorkspaceFiles> m_files;
    const ports::Clock& m_clock;
};

}  // namespace docket::services
