#include "core/services/routing/dry_run_desk.h"

#include <utility>

namespace docket::services {

void DryRunDesk::run(DryRunRequest request, ProgressSink progress, Done<DryRun> done) {
    m_thread.replace();
    m_thread.ask<DryRun>(
        Question::Replaceable,
        [request = std::move(request), progress = std::move(progress)](ports::Workspace& workspace, const std::stop_token& stop) {
            return DryRunService(workspace).run(request, stop, progress);
        },
        std::move(done));
}

void DryRunDesk::foresee(PolicyPublication publication, Timestamp now, Done<ReroutingForecast> done) {
    m_thread.ask<ReroutingForecast>(
        Question::Lasting,
        [publication = std::move(publication), now](ports::Workspace& workspace, const std::stop_token& stop) {
            return PolicyPublishing::foresee(workspace, publication, now, stop);
        },
        std::move(done));
}

void DryRunDesk::filling(Done<WorkspaceFilling> done) {
    m_thread.ask<WorkspaceFilling>(
        Question::Lasting, [](ports::Workspace& workspace, const std::stop_token&) { return fillingOf(workspace); }, std::move(done));
}

}  // namespace docket::services
