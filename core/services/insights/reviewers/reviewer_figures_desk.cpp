#include "core/services/insights/reviewers/reviewer_figures_desk.h"

#include "core/services/insights/traffic/figures_age.h"

#include <utility>

namespace docket::services {

void ReviewerFiguresDesk::read(ReviewerFiguresRequest request, Timestamp now, ProgressSink progress, Done<ReviewerFigures> done) {
    m_thread.replace();
    request.asker = m_asker;
    m_thread.ask<ReviewerFigures>(
        Question::Replaceable,
        [request = std::move(request), now, progress = std::move(progress)](ports::Workspace& workspace, const std::stop_token& stop) {
            return readReviewerFigures(workspace, request, now, stop, progress);
        },
        std::move(done));
}

void ReviewerFiguresDesk::changedSince(EventId event, Done<std::int64_t> done) {
    m_thread.ask<std::int64_t>(
        Question::Lasting, [event](ports::Workspace& workspace, const std::stop_token&) { return itemsTouchedAfter(workspace, event); }, std::move(done));
}

}  // namespace docket::services
