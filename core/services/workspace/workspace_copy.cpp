#include "core/services/workspace/workspace_copy.h"

namespace docket::services {

Result<> saveCopy(ports::WorkspaceFiles& files, const ports::Clock& clock, const CopyRequest& request) {
    if (const auto copied = files.backup(request.workspace, request.target); !copied) return std::unexpected(copied.error());
    if (request.inHand.empty()) return {};
    const auto copy = files.open(request.target, ports::Access::ReadWrite);
    if (!copy) return std::unexpected(copy.error());
    ports::Workspace& workspace = **copy;
    return ports::inTransaction(workspace, [&]() -> Result<> {
        const auto reviewer = workspace.decisions().reviewer(request.reviewer, clock.now());
        if (!reviewer) return std::unexpected(reviewer.error());
        for (Draft draft : request.inHand) {
            draft.savedAt = clock.now();
            if (const auto kept = workspace.drafts().keep(*reviewer, draft); !kept) return kept;
        }
        return {};
    });
}

}  // namespace docket::services
