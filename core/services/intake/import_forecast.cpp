#include "core/services/intake/import_forecast.h"

#include "core/services/intake/import_tally.h"

namespace docket::services {

using ports::RecordFate;

Result<std::vector<RecordFate>> ImportForecast::foresee(codec::RecordBatch& batch) {
    if (m_writer != nullptr) return foreseeInWorkspace(batch);
    std::vector<RecordFate> fates;
    for (const codec::ReadRecord& read : batch.records()) fates.push_back(read.record.hasText ? RecordFate::NewItem : RecordFate::UnknownItem);
    return fates;
}

Result<std::vector<RecordFate>> ImportForecast::foreseeInWorkspace(codec::RecordBatch& batch) {
    using Fates = std::vector<RecordFate>;
    auto foreseen = m_writer->run(Priority::Bulk, [&](ports::Workspace& workspace) {
        return ports::inTransaction(workspace, [&]() -> Result<Fates> {
            if (const auto attended = workspace.intake().isAttended(m_clock.now()); !attended) return std::unexpected(attended.error());
            Fates fates;
            fates.reserve(batch.records().size());
            for (const codec::ReadRecord& read : batch.records()) {
                const auto fate = workspace.intake().foresee(read.record);
                if (!fate) return std::unexpected(fate.error());
                fates.push_back(*fate);
            }
            return fates;
        });
    });
    return foreseen.get();
}

Result<RefusedRecords> ImportForecast::take(codec::RecordBatch& batch, ImportReport& report) {
    const auto fates = foresee(batch);
    if (!fates) return std::unexpected(fates.error());
    RefusedRecords refused;
    for (std::size_t i = 0; i < fates->size(); ++i) {
        const codec::ReadRecord& read = batch.records()[i];
        const RecordFate fate = m_seen.add(read.record, (*fates)[i]);
        count(fate, read.record, report);
        if (isRefused(fate)) refused.emplace_back(i, fate);
        if (!addsSomething(fate)) continue;
        if (!m_router.needsRanking() || !read.record.hasPrediction) {
            countReasons(read.record.outcome.reasons, report);
            continue;
        }
        const auto facts = factsOf(read);
        m_ranking.add({}, read.record.model, std::ssize(m_candidates), facts);
        m_candidates.push_back({m_router.route(facts, true).reasons, read.record.outcome.reasons});
    }
    return refused;
}

void ImportForecast::rank(ImportReport& report) {
    const routing::MostDoubtful chosen = m_ranking.choose();
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        countReasons(chosen.has(static_cast<std::int64_t>(i)) ? m_candidates[i].chosen : m_candidates[i].notChosen, report);
    }
    m_candidates.clear();
}

}  // namespace docket::services
