#pragma once

#include "core/ports/clock.h"
#include "core/ports/files.h"
#include "core/ports/workspace.h"
#include "core/routing/policy.h"
#include "core/services/intake/import_service.h"
#include "core/services/work/job.h"
#include "core/taxonomy/taxonomy.h"

#include <filesystem>
#include <optional>
#include <stop_token>

namespace docket::services {

/// A workspace that is to be made.
struct WorkspaceRequest {
    std::filesystem::path file;           ///< must not exist
    taxonomy::Taxonomy taxonomy;
    routing::Policy policy;
    std::optional<ImportRequest> import;  ///< nullopt: it begins without items
};

/// Makes the workspace with what is imported into it. It appears whole, with all rows that are not rejected, or not at all:
/// where the import fails, is stopped, or brings nothing in, there is no file, and the error says so. Returns what the import
/// did. Not for the window's thread.
Result<ImportReport> makeWorkspace(ports::WorkspaceFiles& workspaces, ports::Files& files, const ports::Clock& clock, const WorkspaceRequest& request,
                                   const std::stop_token& stop = {}, const ProgressSink& progress = {});

}  // namespace docket::services
