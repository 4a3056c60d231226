#pragma once

#include "core/base/error.h"
#include "core/domain/decision.h"
#include "core/domain/queue_entry.h"

#include <functional>
#include <optional>
#include <span>
#include <string_view>

namespace docket::ports {

/// What a pass over the predictions of a workspace reads.
struct TrafficPass {
    std::optional<int> under{};  ///< taxonomy version; nullopt: the one in force
    bool withScores = false;     ///< of predictions whose item is resolved
};

/// The final label of an item, as a figure about a model needs it.
struct TrafficReference {
    std::span<const LabelId> labels;
    ResolutionKind kind = ResolutionKind::Single;
    Exposure exposure = Exposure::Blind;    ///< of the ruling; else of the standing decisions, the one that tells most of the model
    std::string_view overturnReason;        ///< of the decision that completed it; empty: none was given, or a ruling did
    Timestamp at;

    /// Whether nobody was led to it: answered blind, or ruled on before the model's label was shown.
    bool isUnled() const { return exposure == Exposure::Blind; }
};

/// What a model said of an item, and what became of the item. Labels are read under the version of the pass. No text. Views; valid
/// during the visit.
struct TrafficRow {
    ItemId item;
    PredictionId prediction;
    std::string_view model;
    std::string_view promptVersion;
    int madeUnder = 0;                        ///< taxonomy version
    Timestamp at;                             ///< when it was predicted, else when the item arrived
    bool hasLabels = false;                   ///< false: invalid output, or nothing was said
    std::span<const LabelId> labels;
    std::optional<double> confidence;
    std::string_view rawOutput;               ///< JSON of what was said instead of labels; empty where there are labels
    std::string_view scores;                  ///< JSON object label key → score; empty: none, or not asked for
    // Of the item's entry, whichever prediction brought it there.
    bool hasEntry = false;
    ReasonSet reasons;
    std::optional<double> probability;        ///< with which routing sends such a prediction to people; nullopt: routing did not send it
    bool isWaiting = false;                   ///< the entry waits or is in review
    bool isUnrouted = false;                  ///< its import has yet to say whether it is escalated
    std::string_view externalId;              ///< of a resolved item; else empty
    std::optional<TrafficReference> reference;
};

/// Visits until it returns a failure, which is the pass's own.
using TrafficVisit = std::function<Result<>(const TrafficRow&)>;

}  // namespace docket::ports
