#pragma once

#include "core/ports/workspace.h"
#include "core/services/insights/drift/drift_figures.h"
#include "core/services/work/job.h"

#include <stop_token>

namespace docket::services {

/// What was read of a workspace, from one state of it.
struct DriftReading {
    taxonomy::Taxonomy taxonomy;
    DriftQuestion question;
    DriftCounts counts;
    InputCounts inputs;  ///< empty where no text was asked for
    ports::DataState state;
    Timestamp computedAt;
};

/// Reads what drift is about in one pass over the predictions, and then the sampled texts one by one; it may be a read-only connection.
/// `progress` counts predictions, without a total. Errors: InvalidInput (more than mostBuckets buckets), Cancelled.
Result<DriftReading> readDrift(ports::Workspace& workspace, const DriftQuestion& question, Timestamp now, const std::stop_token& stop = {}, const ProgressSink& progress = {});

/// Buckets with predictions that one answer has at most.
inline constexpr std::size_t mostBuckets = 20'000;

}  // namespace docket::services
