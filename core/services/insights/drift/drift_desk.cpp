#include "core/services/insights/drift/drift_desk.h"

#include "core/services/insights/traffic/figures_age.h"

#include <utility>

namespace docket::services {

namespace {

Result<DriftDesk::Answer> driftAnswer(ports::Workspace& workspace, const DriftQuestion& question, Timestamp now, const std::stop_token& stop, const ProgressSink& progress) {
    auto reading = readDrift(workspace, question, now, stop, progress);
    if (!reading) return std::unexpected(reading.error());
    CheckReport report = checkDrift(*reading, drift::CheckRules{});
    return std::make_shared<const DriftAnswer>(DriftAnswer{std::move(*reading), std::move(report)});
}

}  // namespace

void DriftDesk::check(DriftQuestion question, Timestamp now, ProgressSink progress, Done<Answer> done) {
    m_thread.replace();
    m_thread.ask<Answer>(
        Question::Replaceable,
        [question = std::move(question), now, progress = std::move(progress)](ports::Workspace& workspace, const std::stop_token& stop) {
            return driftAnswer(workspace, question, now, stop, progress);
        },
        std::move(done));
}

void DriftDesk::changedSince(EventId event, Done<std::int64_t> done) {
    m_thread.ask<std::int64_t>(
        Question::Lasting, [event](ports::Workspace& workspace, const std::stop_token&) { return itemsTouchedAfter(workspace, event); }, std::move(done));
}

}  // namespace docket::services
