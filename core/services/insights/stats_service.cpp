#include "core/services/insights/stats_service.h"

#include <unordered_set>
#include <vector>

namespace docket::services {

namespace {

constexpr std::size_t chunkSize = 4096;

/// Counts the verdicts of one population, a chunk at a time.
class VerdictCounter {
public:
    VerdictCounter(OverturnFigures& figures, const metrics::ConfidenceBands& bands) : m_figures(figures), m_bands(bands) { m_chunk.reserve(chunkSize); }

    /// `predicted`: nullopt where no usable label had been.
    void add(const std::optional<LabelSet>& predicted, const LabelSet& decided, Exposure exposure, const ports::DecisionRow& row) {
        ++m_figures.counted;
        if (!predicted) {
            ++m_figures.withoutPrediction;
            return;
        }
        m_chunk.push_back({*predicted, decided, row.confidence, exposure});
        addToModel(row.model, metrics::isOverturn(m_chunk.back()));
        if (m_chunk.size() == chunkSize) flush();
    }

    void flush() {
        m_figures.overturns += metrics::countOverturns(m_chunk, m_bands);
        m_chunk.clear();
    }

private:
    void addToModel(std::string_view model, bool overturned) {
        auto found = m_figures.byModel.find(model);
        if (found == m_figures.byModel.end()) found = m_figures.byModel.emplace(model, metrics::Share()).first;
        found->second.add(overturned);
    }

    OverturnFigures& m_figures;
    const metrics::ConfidenceBands& m_bands;
    std::vector<metrics::Verdict> m_chunk;
};

/// Counts what a request asks for: standing decisions, and of each item with a final label the one that completed it.
class DecisionCounter {
public:
    DecisionCounter(const StatsRequest& request, Stats& stats)
        : m_request(request), m_stats(stats), m_items(stats.items, stats.bands), m_decisions(stats.decisions, stats.bands) {}

    void add(const ports::DecisionRow& row) {
        if (row.isRuling) return addRuling(row);
        ++m_stats.counts.decisions;
        m_reviewers.insert(row.reviewer);
        m_stats.counts.reviewers = static_cast<std::int64_t>(m_reviewers.size());
        if (m_request.since && row.at < *m_request.since) return;
        if (m_request.model && row.model != *m_request.model) return;
        m_decisions.add(row.predictedLabels, row.labels, row.exposure, row);
        if (row.completes) addItem(*row.completes, row);
    }

    /// The final label of an item that no decision completed.
    void addRuling(const ports::DecisionRow& row) {
        if (m_request.since && row.at < *m_request.since) return;
        if (m_request.model && row.model != *m_request.model) return;
        if (row.completes) addItem(*row.completes, row);
    }

    void finish() {
        m_items.flush();
        m_decisions.flush();
    }

private:
    void addItem(const ports::DecisionRow::Completion& resolution, const ports::DecisionRow& row) {
        m_items.add(row.predictedLabels, resolution.labels, resolution.exposure, row);
        if (!row.predictedLabels) return;
        const bool isOverturned = !haveSameLabels(*row.predictedLabels, resolution.labels);
        m_stats.byOrigin[static_cast<std::size_t>(originOf(resolution.reasons))].add(isOverturned);
        for (std::size_t i = 0; i < reasonCount; ++i) {
            if (resolution.reasons.has(static_cast<Reason>(i))) m_stats.byReason[i].add(isOverturned);
        }
    }

    const StatsRequest& m_request;
    Stats& m_stats;
    VerdictCounter m_items;
    VerdictCounter m_decisions;
    std::unordered_set<ReviewerId> m_reviewers;
};

}  // namespace

std::string_view toString(Origin origin) {
    switch (origin) {
        case Origin::Escalated: return "escalated";
        case Origin::AuditSample: return "audit_sample";
        case Origin::AgreementStudy: return "agreement_study";
    }
    return "escalated";
}

Origin originOf(ReasonSet reasons) {
    if (reasons == ReasonSet{Reason::AgreementStudy}) return Origin::AgreementStudy;
    if (reasons == ReasonSet{Reason::AuditSample}) return Origin::AuditSample;
    return Origin::Escalated;
}

Result<Stats> StatsService::read(const StatsRequest& request, const std::stop_token& stop, const ProgressSink& progress) {
    const auto versions = m_workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    auto taxonomy = m_workspace.rules().taxonomy(request.asOf.value_or(versions->taxonomy));
    if (!taxonomy) return std::unexpected(taxonomy.error());
    auto counts = m_workspace.records().counts();
    if (!counts) return std::unexpected(counts.error());
    const auto queue = request.asOf ? m_workspace.records().queueCounts(*request.asOf) : m_workspace.queue().counts(m_clock.now());
    if (!queue) return std::unexpected(queue.error());

    Stats stats{.counts = std::move(*counts), .queue = *queue, .items = {}, .byOrigin = {}, .byReason = {}, .decisions = {}, .bands = {}, .taxonomy = std::move(*taxonomy)};
    DecisionCounter counter(request, stats);
    Progress done{0, stats.counts.decisions};
    stats.counts.decisions = 0;
    stats.counts.reviewers = 0;
    const auto visited = m_workspace.records().visitDecisions(request.asOf, [&](const ports::DecisionRow& row) -> Result<> {
        if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "The statistics were stopped; the workspace was only read.");
        counter.add(row);
        if (++done.done % static_cast<std::int64_t>(chunkSize) == 0 && progress) progress(done);
        return {};
    });
    if (!visited) return std::unexpected(visited.error());
    counter.finish();
    return stats;
}

}  // namespace docket::services
