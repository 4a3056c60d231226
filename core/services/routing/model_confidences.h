#pragma once

#include "core/metrics/confidence_spread.h"
#include "core/ports/workspace.h"
#include "core/services/work/job.h"

#include <cstdint>
#include <map>
#include <optional>
#include <stop_token>
#include <string>

namespace docket::services {

/// The confidences of one model. Predictions without a usable label have none.
struct ModelConfidences {
    std::int64_t predictions = 0;
    std::int64_t withoutConfidence = 0;
    std::map<ConfidenceSource, metrics::ConfidenceSpread> bySource;
};

using ConfidencesByModel = std::map<std::string, ModelConfidences, std::less<>>;

/// How the confidences of the stored predictions of a period are spread, by model. Predictions that others replaced do not
/// count. Keeps 8 bytes of each. The workspace may be a read-only connection. Errors: Cancelled.
Result<ConfidencesByModel> readModelConfidences(ports::Workspace& workspace, std::optional<Timestamp> since = {}, const std::stop_token& stop = {},
                                                const ProgressSink& progress = {});

}  // namespace docket::services
