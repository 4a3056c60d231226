#pragma once

#include "core/metrics/median.h"
#include "core/metrics/sizing.h"
#include "core/ports/workspace.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string_view>

namespace docket::services {

/// Where a starting value comes from.
enum class ValueSource {
    Measured,  ///< in this workspace
    Assumed,   ///< too little was measured
    Given,     ///< in the request
};

std::string_view toString(ValueSource source);  ///< "measured"

struct StartingValue {
    double value = 0;
    ValueSource source = ValueSource::Assumed;
    std::int64_t n = 0;  ///< what was measured: days, decisions or entries; 0 of what was not

    bool operator==(const StartingValue&) const = default;
};

/// Values to be taken instead of the workspace's own. Each within the limits of metrics::Workload.
struct SizingRequest {
    std::optional<double> itemsPerDay{};
    std::optional<double> reviewsPerItem{};
    std::optional<double> goldRate{};
    std::optional<double> repeatRate{};
    std::optional<double> minutesPerReview{};
    std::optional<double> hoursPerDay{};
    std::optional<double> dueHours{};
};

/// How many days back arrivals are counted, from the last arrival.
inline constexpr int arrivalDays = 28;
/// Fewer measured times than this say nothing of how long a review takes.
inline constexpr std::int64_t fewestTimes = 30;

/// How many reviewers a workspace needs, and what that rests on.
struct SizingReport {
    StartingValue itemsPerDay;       ///< n: days counted, at most arrivalDays; assumed 0 where nothing ever came into the queue
    StartingValue itemsDeviation;    ///< n: days counted; of a single day assumed to be the root of what came (Poisson)
    StartingValue reviewsPerItem;    ///< mean of what routing asked for; n: entries; assumed 1
    StartingValue goldRate;          ///< assumed 0
    StartingValue repeatRate;        ///< assumed 0
    StartingValue minutesPerReview;  ///< median, none counted for more than 10 minutes; n: decisions; assumed 2
    std::optional<metrics::Interval> minutesInterval;  ///< 95 %, of a measured median
    StartingValue hoursPerDay;       ///< assumed 6
    StartingValue dueHours;          ///< median from coming into the queue to being due; n: entries; assumed 24
    double waitingReviews = 0;       ///< that are asked for now
    metrics::Share escalated;        ///< items that routing sends to people, of all
    metrics::Sizing sizing;
};

/// Reads the starting values and works out the rest. Memory: 16 bytes for each entry and measured decision. The workspace may be a
/// read-only connection. Errors: InvalidInput (a value outside its limits), Cancelled.
Result<SizingReport> readSizing(ports::Workspace& workspace, const SizingRequest& request, const std::stop_token& stop = {});

}  // namespace docket::services
