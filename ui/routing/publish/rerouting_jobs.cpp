#include "ui/routing/publish/rerouting_jobs.h"

#include "core/services/follow_ups/follow_up_steps.h"

namespace docket::ui {

void ReroutingJobs::finish(services::Writer& writer) {
    m_jobs.start(
        tr("Routing what is here anew"),
        [&writer, &clock = m_clock](const std::stop_token& stop, const services::ProgressSink& progress) {
            return services::finishFollowUps(writer, clock, -1, progress, stop);
        },
        [this](Result<> finished) {
            if (finished) Q_EMIT done(tr("What is here is routed by the version in use."));
            else if (finished.error().kind == ErrorKind::Cancelled) Q_EMIT done(tr("Routing anew was stopped; it goes on when the workspace is opened the next time."));
            else Q_EMIT failed(finished.error());
        });
}

}  // namespace docket::ui
