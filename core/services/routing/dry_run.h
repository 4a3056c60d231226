#pragma once

#include "core/ports/workspace.h"
#include "core/routing/policy_effect.h"
#include "core/services/work/job.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace docket::services {

/// A number under the policy in force, and under the one that is tried.
template <class Value>
struct NowAndThen {
    Value now{};
    Value then{};

    NowAndThen& operator+=(const NowAndThen& other) {
        now += other.now;
        then += other.then;
        return *this;
    }
    bool operator==(const NowAndThen&) const = default;
};

/// How one item is routed. Views; valid during the call.
struct RoutedItem {
    ItemId item;
    std::string_view externalId;
    NowAndThen<const routing::ItemRouting*> routing;
};

struct DryRunRequest {
    routing::Policy then;              ///< the policy that is tried against the one in force
    std::optional<Timestamp> since{};  ///< of predictions made, or where they have no time, items arrived, at or after it
    std::size_t shown = 20;            ///< items that change sides, with their text
    /// Gets every item in the order of ids, on the caller's thread; an error ends the run. May be empty.
    std::function<Result<>(const RoutedItem&)> eachItem{};
};

/// An item that one of the two policies accepts and the other sends to people.
struct ChangedItem {
    ItemId item;
    std::string externalId;
    std::string text;                  ///< its beginning
    std::optional<double> confidence;  ///< of the prediction that its queue entry has, or would have
    bool goesToPeople = false;         ///< under the policy that is tried
    ReasonSet reasons;                 ///< of the policy that sends it to people
};

/// What becomes of one model's predictions, whatever others say of the same items.
struct ModelEffect {
    std::int64_t predictions = 0;
    std::int64_t withoutConfidence = 0;
    std::int64_t notCalibrated = 0;        ///< have a confidence, but not the calibrated one that the tried policy goes by
    NowAndThen<std::int64_t> toPeople;
    NowAndThen<std::int64_t> onThreshold;  ///< accepted by their thresholds, of which they sit on one exactly

    ModelEffect& operator+=(const ModelEffect& other);
    bool operator==(const ModelEffect&) const = default;
};

/// What becomes of the predictions that name one label.
struct LabelEffect {
    NowAndThen<std::optional<double>> threshold;  ///< its own, of the policy or else of the taxonomy; nullopt: it has none
    std::int64_t predictions = 0;
    NowAndThen<std::int64_t> toPeople;
    NowAndThen<std::int64_t> lowConfidence;
};

/// What becomes of the items that have a prediction with a confidence which some thresholds are for.
struct ThresholdEffect {
    NowAndThen<std::int64_t> items;
    NowAndThen<std::int64_t> lowConfidence;

    ThresholdEffect& operator+=(const ThresholdEffect& other);
    bool operator==(const ThresholdEffect&) const = default;
};

/// How far a workspace is filled: every import moves it on. 0: nothing is there.
struct WorkspaceFilling {
    ItemId lastItem;
    PredictionId lastPrediction;

    bool operator==(const WorkspaceFilling&) const = default;
};

Result<WorkspaceFilling> fillingOf(ports::Workspace& workspace);

/// What two policies make of the same items.
struct DryRun {
    ports::RuleVersions inForce;
    std::shared_ptr<const taxonomy::Taxonomy> taxonomy;
    NowAndThen<routing::PolicyEffect> effect;
    ThresholdEffect usualThreshold;                ///< the policy's for all labels, or its review share
    ThresholdEffect ownThresholds;                 ///< those of single labels, of the policy or else of the taxonomy
    WorkspaceFilling filling;                      ///< of which all this is
    std::int64_t predictions = 0;
    std::int64_t withoutPrediction = 0;            ///< items that came without one: they go to people under any policy
    std::vector<ItemId> toPeople;                  ///< accepted now and not then; ascending
    std::vector<ItemId> toAccepted;                ///< the other way
    std::vector<ChangedItem> shown;                ///< the first of both, in the order of ids
    std::map<std::string, ModelEffect, std::less<>> byModel;
    std::map<LabelId, LabelEffect> byLabel;        ///< of the taxonomy's labels, those that were predicted or have a threshold of their own
    ports::ReviewTime reviewTime;

    std::int64_t changed() const { return static_cast<std::int64_t>(toPeople.size() + toAccepted.size()); }
    NowAndThen<std::int64_t> onThreshold() const;
    bool isTimeMeasured() const { return reviewTime.measured >= fewestMeasured; }
    /// Of one review: the measured mean, or `defaultTime` as long as there is too little to measure.
    Duration timeOfReview() const { return isTimeMeasured() ? reviewTime.mean : defaultTime; }
    /// For the reviews that a policy requires; what disputes take comes on top.
    double hours(const routing::PolicyEffect& policy) const;

    static constexpr std::int64_t fewestMeasured = 30;
    static constexpr Duration defaultTime{60'000};
};

/// Says what a policy would make of the stored predictions of a period, beside what the one in force makes of them. Both
/// are applied as if all of the period were imported afresh under the taxonomy in force: item by item what such an import
/// would do. Predictions that others replaced do not count; labels are read under the version in force, and one that can no
/// longer be chosen is invalid output; a review share chooses among the predictions of each model in each import that belong
/// to the period. An output that was invalid when it came stays so.
///
/// Nothing is written. Reads with up to two threads, the second over a connection of its own; keeps 8 bytes of each item that changes
/// sides, and with a review share of either policy 24 bytes of each prediction.
class DryRunService {
public:
    /// The workspace may be a read-only connection; it must outlive the service.
    explicit DryRunService(ports::Workspace& workspace) : m_workspace(workspace) {}

    /// Errors: Cancelled; InvalidInput for a policy with numbers out of range.
    Result<DryRun> run(const DryRunRequest& request, const std::stop_token& stop = {}, const ProgressSink& progress = {});

private:
    ports::Workspace& m_workspace;
};

}  // namespace docket::services
