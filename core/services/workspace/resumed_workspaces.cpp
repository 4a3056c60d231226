#include "core/services/workspace/resumed_workspaces.h"

#include "core/services/follow_ups/follow_up_steps.h"

namespace docket::services {

Result<std::unique_ptr<ports::Workspace>> ResumedWorkspaces::open(const std::filesystem::path& file, ports::Access access) {
    auto workspace = m_files->open(file, access);
    if (workspace && access == ports::Access::ReadWrite) static_cast<void>(finishFollowUps(**workspace, m_clock));
    return workspace;
}

}  // namespace docket::services
