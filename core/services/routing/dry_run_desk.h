#pragma once

#include "core/ports/workspace.h"
#include "core/services/routing/dry_run.h"
#include "core/services/routing/policy_publishing.h"
#include "core/services/work/reading_thread.h"

#include <filesystem>
#include <functional>

namespace docket::services {

/// Dry runs for a screen, on a thread of its own that only reads: one at a time, and the last one that was asked for. Every
/// member returns at once; `done` and `progress` are called on that thread or on the caller's, `done` exactly once, and
/// must only hand the value over.
class DryRunDesk {
public:
    template <class T>
    using Done = std::function<void(Result<T>)>;

    /// The files must outlive the desk.
    DryRunDesk(ports::WorkspaceFiles& files, std::filesystem::path path) : m_thread(files, std::move(path)) {}

    /// See DryRunService::run(). Ends the run before with Cancelled.
    void run(DryRunRequest request, ProgressSink progress, Done<DryRun> done);
    /// See PolicyPublishing::foresee(). After what was asked for before; not ended by what is asked for later.
    void foresee(PolicyPublication publication, Timestamp now, Done<ReroutingForecast> done);
    /// How far the workspace is filled by now; answered once no run is under way.
    void filling(Done<WorkspaceFilling> done);
    /// Ends the run that was asked for.
    void stop() { m_thread.replace(); }

private:
    ReadingThread m_thread;
};

}  // namespace docket::services
