#pragma once

#include "core/metrics/overturns.h"
#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/services/work/job.h"
#include "core/taxonomy/taxonomy.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace docket::services {

/// What is counted. The counts of items and of the queue are always those of the whole workspace, the queue's as the
/// version reads it.
struct StatsRequest {
    std::optional<Timestamp> since;    ///< decided at or after; an item, when its final label came to stand
    std::optional<std::string> model;  ///< decided on this model's predictions
    std::optional<int> asOf{};         ///< read under this taxonomy version; nullopt: the one in force
};

/// How an item came before people, which says what it stands for: figures of one must not be taken for those of another.
enum class Origin {
    Escalated,       ///< routing thought it doubtful
    AuditSample,     ///< accepted, and drawn by the audit alone: stands for all that was accepted
    AgreementStudy,  ///< accepted, and drawn by a study alone, rare labels more often
};
inline constexpr std::size_t originCount = 3;

std::string_view toString(Origin origin);  ///< "audit_sample"
Origin originOf(ReasonSet reasons);

/// How often people said something else than the model, in one population.
struct OverturnFigures {
    std::int64_t counted = 0;            ///< items or decisions of the population
    std::int64_t withoutPrediction = 0;  ///< of them, those where no usable label had been predicted; in none of the rates
    metrics::OverturnTable overturns;    ///< of the others
    std::map<std::string, metrics::Share, std::less<>> byModel;
};

/// Every number that is shown of a workspace.
struct Stats {
    ports::WorkspaceCounts counts;
    ports::QueueCounts queue;
    OverturnFigures items;       ///< with a final label, each once. A verdict: the final label against what the decision that completed it was about
    std::array<metrics::Share, originCount> byOrigin{};  ///< of those items; indexed by Origin
    std::array<metrics::Share, reasonCount> byReason{};  ///< likewise, by each reason of their entry; an item can have several. Indexed by Reason
    OverturnFigures decisions;   ///< that stand; an item counts as often as people answered it
    metrics::ConfidenceBands bands;
    taxonomy::Taxonomy taxonomy;           ///< that it was read under, for the labels' keys
};

/// Reads the numbers of a workspace in one pass over its decisions, with a bounded number of them in memory.
class StatsService {
public:
    /// The workspace may be a read-only connection; it and the clock must outlive the service.
    StatsService(ports::Workspace& workspace, const ports::Clock& clock) : m_workspace(workspace), m_clock(clock) {}

    Result<Stats> read(const StatsRequest& request, const std::stop_token& stop = {}, const ProgressSink& progress = {});

private:
    ports::Workspace& m_workspace;
    const ports::Clock& m_clock;
};

}  // namespace docket::services
