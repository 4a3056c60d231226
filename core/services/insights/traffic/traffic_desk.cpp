#include "core/services/insights/traffic/traffic_desk.h"

#include "core/services/insights/traffic/figures_age.h"

namespace docket::services {

TrafficDesk::TrafficDesk(ports::WorkspaceFiles& files, std::filesystem::path path) : m_thread(files, std::move(path)) {}

void TrafficDesk::changedSince(EventId event, Done<std::int64_t> done) {
    m_thread.ask<std::int64_t>(
        services::Question::Lasting, [event](ports::Workspace& workspace, const std::stop_token&) { return itemsTouchedAfter(workspace, event); }, std::move(done));
}

Result<std::shared_ptr<const TrafficTable>> TrafficDesk::Kept::tableFor(ports::Workspace& workspace, const Question& question, const std::stop_token& stop) {
    const bool isKept = m_table && m_table->question() == question.traffic && (m_hasScores || !question.withScores) && !question.isAnew;
    if (isKept) return m_table;
    m_table.reset();
    auto read = readTraffic(workspace, question.traffic, question.now, question.withScores, stop, question.progress);
    if (!read) return std::unexpected(read.error());
    m_table = std::make_shared<const TrafficTable>(std::move(*read));
    m_hasScores = question.withScores;
    return m_table;
}

}  // namespace docket::services
