#pragma once

#include "core/domain/draft.h"
#include "core/ports/clock.h"
#include "core/ports/workspace.h"

#include <filesystem>
#include <string>
#include <vector>

namespace docket::services {

/// A copy of a workspace together with what could not be written into it.
struct CopyRequest {
    std::filesystem::path workspace;
    std::filesystem::path target;  ///< must not exist
    std::string reviewer;
    std::vector<Draft> inHand;     ///< become drafts of the reviewer in the copy
};

/// Backs the workspace up and keeps the drafts in the copy. The workspace itself is only read. Not for the window's
/// thread: it takes as long as copying the file.
Result<> saveCopy(ports::WorkspaceFiles& files, const ports::Clock& clock, const CopyRequest& request);

}  // namespace docket::services
