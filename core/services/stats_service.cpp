#include "core/services/stats_service.h"

#include <unordered_set>
#include <vector>

namespace docket::services {

namespace {

constexpr std::size_t chunkSize = 4096;

/// Counts the decisions that a request asks for, a chunk at a time.
class DecisionCounter {
public:
    DecisionCounter(const StatsRequest& request, Stats& stats) : m_request(request), m_stats(stats) { m_chunk.reserve(chunkSize); }

    void add(const ports::DecisionRow& row) {
        ++m_stats.counts.decisions;
        m_reviewers.insert(row.reviewer);
        m_stats.counts.reviewers = static_cast<std::int64_t>(m_reviewers.size());
        if (m_request.since && row.at < *m_request.since) return;
        if (m_request.model && row.model != *m_request.model) return;
        ++m_stats.decisions;
        if (!row.predictedLabels) {
            ++m_stats.withoutPrediction;
            return;
        }
        m_chunk.push_back({*row.predictedLabels, row.labels, row.confidence, row.exposure});
        addToModel(row.model, metrics::isOverturn(m_chunk.back()));
        if (m_chunk.size() == chunkSize) flush();
    }

    void flush() {
        m_stats.overturns += metrics::countOverturns(m_chunk, m_stats.bands);
        m_chunk.clear();
    }

private:
    void addToModel(std::string_view model, bool overturned) {
        auto found = m_stats.overturnsByModel.find(model);
        if (found == m_stats.overturnsByModel.end()) found = m_stats.overturnsByModel.emplace(model, metrics::Share()).first;
        found->second.add(overturned);
    }

    const StatsRequest& m_request;
    Stats& m_stats;
    std::unordered_set<ReviewerId> m_reviewers;
    std::vector<metrics::Verdict> m_chunk;
};

}  // namespace

Result<Stats> StatsService::read(const StatsRequest& request, const std::stop_token& stop, const ProgressSink& progress) {
    const auto versions = m_workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    auto taxonomy = m_workspace.rules().taxonomy(request.asOf.value_or(versions->taxonomy));
    if (!taxonomy) return std::unexpected(taxonomy.error());
    auto counts = m_workspace.records().counts();
    if (!counts) return std::unexpected(counts.error());
    const auto queue = request.asOf ? m_workspace.records().queueCounts(*request.asOf) : m_workspace.queue().counts(m_clock.now());
    if (!queue) return std::unexpected(queue.error());

    Stats stats{std::move(*counts), *queue, 0, 0, {}, {}, {}, std::move(*taxonomy)};
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
    counter.flush();
    return stats;
}

}  // namespace docket::services
