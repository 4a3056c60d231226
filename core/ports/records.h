#pragma once

#include "core/base/error.h"
#include "core/domain/decision.h"
#include "core/domain/item.h"
#include "core/domain/prediction.h"
#include "core/domain/queue_entry.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::ports {

/// Which items a pass over the workspace visits.
enum class RecordScope {
    Resolved,  ///< items with a resolution
    Decided,   ///< items with at least one standing decision
    All,
};

/// One item with all that is known of it. Views; valid during the visit.
struct Record {
    ItemId item;
    std::string_view externalId;
    std::string_view text;
    std::string_view metadata;
    Timestamp receivedAt;
    const Prediction* prediction = nullptr;      ///< the latest; null when there is none
    std::optional<QueueEntry> entry;
    std::span<const Decision> decisions;         ///< all, oldest first; empty unless asked for
    std::span<const std::string> reviewers;      ///< names, parallel to decisions
    std::optional<Resolution> resolution;
};

/// A standing decision with what the model had said, for statistics. No text.
struct DecisionRow {
    EventId decision;
    ItemId item;
    ReviewerId reviewer;
    Timestamp at;
    Exposure exposure = Exposure::Blind;
    LabelSet labels;
    std::optional<LabelSet> predictedLabels;
    std::optional<double> confidence;
    std::string_view model;
};

/// What a finished export leaves behind in the workspace.
struct ExportRun {
    std::string directory;
    std::string format;
    std::string recipe;         ///< JSON
    std::string manifestSha256;
    std::int64_t records = 0;
    Timestamp at;
};

/// Counts of a whole workspace.
struct WorkspaceCounts {
    std::int64_t items = 0;
    std::int64_t predictions = 0;
    std::int64_t autoAccepted = 0;
    std::int64_t escalated = 0;
    std::vector<std::int64_t> byReason;  ///< indexed by Reason
    std::int64_t decisions = 0;          ///< that stand
    std::int64_t reviewers = 0;
};

/// Passes over everything, for export and statistics. A pass sees one consistent state of the workspace and
/// holds a bounded number of rows. Reading passes need no transaction of the caller.
class Records {
public:
    virtual ~Records() = default;

    enum class Detail {
        AnswerOnly,      ///< text, metadata and resolution: no prediction, no queue entry, no decisions
        WithoutHistory,  ///< no decisions
        WithHistory,
    };
    /// Visits items in the order of their ids until `visit` fails; its error is returned.
    virtual Result<> visit(RecordScope scope, Detail detail, const std::function<Result<>(const Record&)>& visit) = 0;
    virtual Result<> visitDecisions(const std::function<Result<>(const DecisionRow&)>& visit) = 0;
    virtual Result<WorkspaceCounts> counts() = 0;

    /// Notes an export with the items it included; their decisions can no longer be undone.
    /// Belongs into a transaction of the caller.
    virtual Result<RunId> addExportRun(const ExportRun& run, std::span<const ItemId> items) = 0;
};

}  // namespace docket::ports
