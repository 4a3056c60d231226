#pragma once

#include "core/ports/clock.h"
#include "core/ports/files.h"
#include "core/ports/locked_files.h"
#include "core/ports/signatures.h"
#include "core/ports/workspace.h"
#include "core/services/work/job.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace docket::app {

/// Workspaces for one job: verify() and backup() say how far they are, and reading ends with Cancelled on the job's own `stop`.
using WatchedWorkspaces = std::function<std::unique_ptr<ports::WorkspaceFiles>(const std::stop_token& stop, services::ProgressSink progress)>;

/// The outside world as this program uses it: the one place that names concrete adapters.
struct Composition {
    std::unique_ptr<ports::Clock> clock;
    std::unique_ptr<ports::Files> files;
    std::unique_ptr<ports::WorkspaceFiles> workspaces;
    std::unique_ptr<ports::LockedFiles> locked;
    std::unique_ptr<ports::Signatures> signatures;
    WatchedWorkspaces watchedWorkspaces;
};

/// `stop`: standard input and looks into workspaces end with Cancelled when it is requested; decisions and jobs go on.
Composition compose(const std::stop_token& stop);
/// The clock must outlive what is made.
WatchedWorkspaces watchedWorkspaces(const ports::Clock& clock);

}  // namespace docket::app
