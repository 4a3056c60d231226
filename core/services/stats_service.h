#pragma once

#include "core/metrics/overturns.h"
#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/services/job.h"
#include "core/taxonomy/taxonomy.h"

#include <cstdint>
#include <map>
#include <optional>
#include <stop_token>
#include <string>

namespace docket::services {

/// Which decisions are counted. The counts of items and of the queue are always those of the whole workspace, the
/// queue's as the version reads it.
struct StatsRequest {
    std::optional<Timestamp> since;    ///< decisions taken at or after
    std::optional<std::string> model;  ///< decisions on this model's predictions
    std::optional<int> asOf{};         ///< read under this taxonomy version; nullopt: the one in force
};

/// Every number that is shown of a workspace.
struct Stats {
    ports::WorkspaceCounts counts;
    ports::QueueCounts queue;
    std::int64_t decisions = 0;            ///< standing ones that the request asks for
    std::int64_t withoutPrediction = 0;    ///< of them, those on items where no usable label had been predicted
    metrics::OverturnTable overturns;      ///< of the others
    std::map<std::string, metrics::Share, std::less<>> overturnsByModel;
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
