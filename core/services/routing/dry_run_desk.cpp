#include "core/services/routing/dry_run_desk.h"

#include <utility>

namespace docket::services {

template <class T, class Work>
void DryRunDesk::ask(Question kind, Work work, Done<T> done) {
    m_thread.post(kind, [work = std::move(work), done = std::move(done)](Result<ports::Workspace*> workspace, const std::stop_token& stop) {
        if (!workspace) return done(std::unexpected(workspace.error()));
        done(caught([&] { return Result<T>(work(**workspace, stop)); }));
    });
}

void DryRunDesk::run(DryRunRequest request, ProgressSink progress, Done<DryRun> done) {
    m_thread.replace();
    ask<DryRun>(
        Question::Replaceable,
        [request = std::move(request), progress = std::move(progress)](ports::Workspace& workspace, const std::stop_token& stop) {
            return DryRunService(workspace).run(request, stop, progress);
        },
        std::move(done));
}

void DryRunDesk::foresee(PolicyPublication publication, Timestamp now, Done<ReroutingForecast> done) {
    ask<ReroutingForecast>(
        Question::Lasting,
        [publication = std::move(publication), now](ports::Workspace& workspace, const std::stop_token& stop) {
            return PolicyPublishing::foresee(workspace, publication, now, stop);
        },
        std::move(done));
}

void DryRunDesk::filling(Done<WorkspaceFilling> done) {
    ask<WorkspaceFilling>(
        Question::Lasting, [](ports::Workspace& workspace, const std::stop_token&) { return fillingOf(workspace); }, std::move(done));
}

}  // namespace docket::services
