#pragma once

#include "core/metrics/proportion.h"
#include "core/ports/workspace.h"
#include "core/services/insights/sizing.h"
#include "core/services/insights/traffic/traffic_table.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace docket::services {

/// Values to be taken instead of the workspace's own. Each >= 0, the error rate in [0, 1].
struct ThresholdRequest {
    std::optional<double> costWrong{};         ///< of a wrong label that is routed, whatever label it is
    std::optional<double> costReview{};        ///< of all reviews of an item, in the currency of the costs
    std::optional<double> minutesPerReview{};
    std::optional<double> reviewsPerItem{};
    std::optional<double> errorRate{};         ///< share of reviewed items that stay wrong
    std::optional<double> predictionsPerDay{};
    std::optional<double> hoursPerDay{};       ///< that all reviewers together have; not measured

    bool operator==(const ThresholdRequest&) const = default;
};

/// What reviewers' own error rate rests on.
enum class ErrorRateSource {
    Given,
    Gold,          ///< answers to gold items; n: answers
    BlindDoubles,  ///< two blind answers on one item; n: pairs
    Unknown,       ///< taken as 0
};

std::string_view toString(ErrorRateSource source);  ///< "blind_doubles"

struct ReviewerErrorRate {
    double value = 0;
    ErrorRateSource source = ErrorRateSource::Unknown;
    metrics::Share share;  ///< wrong of the gold answers, or different of the pairs

    bool operator==(const ReviewerErrorRate&) const = default;
};

/// Fewer answers or pairs than this say nothing of how often reviewers are wrong.
inline constexpr std::int64_t fewestForErrorRate = 30;

/// What the cost of a threshold is computed from, each with its source.
struct ThresholdValues {
    StartingValue costWrong;          ///< mean over the labels that can be chosen; assumed: the taxonomy has 1 everywhere
    std::vector<double> falsePositive;  ///< by label: what it costs where it is said and wrong
    std::vector<double> falseNegative;  ///< and where it is right and not said
    StartingValue minutesPerReview;   ///< as of SizingReport
    StartingValue reviewsPerItem;     ///< likewise
    bool isInMinutes = true;          ///< the currency: a review costs its minutes; false: it costs what was given
    double pricePerItem = 0;          ///< of all reviews of an item
    ReviewerErrorRate errorRate;
    StartingValue predictionsPerDay;  ///< n: days counted, at most arrivalDays back from the last prediction
    std::optional<double> hoursPerDay;  ///< nullopt: no limit was given

    double minutesPerItem() const { return minutesPerReview.value * reviewsPerItem.value; }
};

/// How routing decides now.
struct StandingThresholds {
    int policy = 0;                             ///< its version
    std::optional<double> threshold;            ///< nullopt: a review share decides
    std::vector<std::optional<double>> labels;  ///< by label: its own, of policy or taxonomy
    double auditRate = 0;                       ///< share of what is accepted that is reviewed all the same
    bool hasAuditStrata = false;                ///< some predictions have another rate

    /// What a prediction of the label must reach in a single-label task; nullopt: a review share decides.
    std::optional<double> of(LabelNumber label) const;
};

/// Reads the values from one state of the workspace, which may be a read-only connection. Errors: InvalidInput (a value outside its limits), Cancelled.
Result<ThresholdValues> readThresholdValues(ports::Workspace& workspace, const TrafficTable& table, const ThresholdRequest& request, const std::stop_token& stop = {});

/// By the policy in force, under the taxonomy of the table.
Result<StandingThresholds> readStandingThresholds(ports::Workspace& workspace, const taxonomy::Taxonomy& taxonomy);

}  // namespace docket::services
