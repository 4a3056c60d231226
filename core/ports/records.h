#pragma once

#include "core/base/error.h"
#include "core/domain/decision.h"
#include "core/domain/item.h"
#include "core/domain/prediction.h"
#include "core/domain/queue_entry.h"
#include "core/domain/ruling.h"
#include "core/ports/review_queue.h"
#include "core/ports/traffic.h"

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
    Decided,   ///< items with at least one standing decision or ruling
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
    std::int64_t predictionCount = 0;            ///< without those that an import replaced
    bool waitsForRanking = false;                ///< its import has yet to say whether it is escalated
    std::optional<QueueEntry> entry;
    std::span<const Decision> decisions;         ///< all as they were given, oldest first; empty unless asked for
    std::span<const LabelSet> answers;           ///< their labels as the version of the pass reads them, parallel to decisions
    std::span<const std::optional<LabelSet>> predicted;  ///< what had been predicted for each, read likewise
    std::span<const std::string> reviewers;      ///< names, parallel to decisions
    std::span<const std::string> models;         ///< of the prediction that each was about; empty: of none
    std::span<const Ruling> rulings;             ///< all as they were given, oldest first; empty unless asked for
    std::span<const LabelSet> ruled;             ///< their labels as the version of the pass reads them, parallel to rulings
    std::span<const std::string> adjudicators;   ///< names, parallel to rulings
    std::optional<Resolution> resolution;
};

/// A standing decision with what the model had said, for statistics; both read under the version of the pass. No text.
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
    bool isRuling = false;   ///< no decision: an adjudicator's ruling, which completes the item

    /// The resolution of the item.
    struct Completion {
        LabelSet labels;
        Exposure exposure = Exposure::Blind;  ///< of the standing decisions, the one that tells most
        ReasonSet reasons;                    ///< of the item's entry
    };
    std::optional<Completion> completes;  ///< set on the one decision that completed it
};

/// How a standing decision came about. No label.
struct DecisionOrigin {
    ItemId item;
    Exposure exposure = Exposure::Blind;
    std::string_view model;  ///< of the prediction that it was about; empty: of none
    ReviewerId reviewer;
};

/// A reviewer looked at what a model said of an item.
struct RevealRow {
    EventId event;
    ItemId item;
    ReviewerId reviewer;

    bool operator==(const RevealRow&) const = default;
};

/// When an entry came into the queue and what is asked of it. No item.
struct EntryRow {
    Timestamp queuedAt;
    Timestamp dueAt;
    int reviewsRequired = 1;  ///< by routing; 0: here for a study alone
    QueueState state = QueueState::Queued;
    int answers = 0;          ///< standing decisions

    bool operator==(const EntryRow&) const = default;
};

/// How far the data of a workspace goes: its last event but for notes of exports, recipes, regression sets, calibrations and alerts, which
/// change nothing that is exported.
struct DataState {
    EventId event;     ///< 0: nothing has happened
    std::string hash;  ///< of that event, hexadecimal

    bool operator==(const DataState&) const = default;
};

/// A prediction without its text, for counts. Labels are read under the version in force.
struct PredictionRow {
    LabelSet labels;
    bool isWaiting = false;  ///< it is the suggestion of an entry that waits or is in review
};

/// What a finished export leaves behind in the workspace.
struct ExportRun {
    std::string directory;
    std::string format;
    std::string recipe;         ///< JSON
    std::string manifestSha256;
    std::int64_t records = 0;
    Timestamp at;
    std::string manifest{};     ///< JSON; what manifestSha256 is of
};

/// Counts of a whole workspace.
struct WorkspaceCounts {
    std::int64_t items = 0;
    std::int64_t predictions = 0;  ///< without those that an import replaced
    std::int64_t autoAccepted = 0;
    std::int64_t escalated = 0;
    std::vector<std::int64_t> byReason;  ///< entries, indexed by Reason; those of AgreementStudy alone were not escalated
    std::int64_t decisions = 0;          ///< that stand
    std::int64_t reviewers = 0;
};

/// Passes over everything, for export and statistics. A pass sees one consistent state of the workspace and
/// holds a bounded number of rows. Reading passes need no transaction of the caller.
///
/// A pass reads under one taxonomy version: the one in force, or an earlier one. Then predictions and answers given
/// under versions up to that one read as it reads them, and what was decided or predicted under a later one has not
/// happened. Texts that came later are there all the same. Errors: NotFound (no such version).
class Records {
public:
    virtual ~Records() = default;

    enum class Detail {
        AnswerOnly,        ///< text, metadata and resolution: no prediction, no queue entry, no decisions
        AnswerAndHistory,  ///< that and the decisions
        WithoutHistory,    ///< no decisions
        WithHistory,
    };
    struct Pass {
        RecordScope scope = RecordScope::Resolved;
        Detail detail = Detail::AnswerOnly;
        std::optional<int> under{};  ///< taxonomy version; nullopt: the one in force
    };
    /// Visits items in the order of their ids until `visit` fails; its error is returned.
    virtual Result<> visit(const Pass& pass, const std::function<Result<>(const Record&)>& visit) = 0;
    /// Visits standing decisions until `visit` fails: in the order given, but for those on items that an earlier version reads
    /// otherwise, which come last, item by item. Rulings that stand come after the decisions.
    virtual Result<> visitDecisions(std::optional<int> under, const std::function<Result<>(const DecisionRow&)>& visit) = 0;
    /// Visits where standing decisions come from, in the same order: a fraction of the work of visitDecisions().
    virtual Result<> visitOrigins(std::optional<int> under, const std::function<Result<>(const DecisionOrigin&)>& visit) = 0;
    /// Visits every look at a suggestion, also those of visits that were taken back: by item, oldest first.
    virtual Result<> visitReveals(const std::function<Result<>(const RevealRow&)>& visit) = 0;
    /// Visits every entry of the queue as it is today, in no order.
    virtual Result<> visitEntries(const std::function<Result<>(const EntryRow&)>& visit) = 0;
    /// Visits how long each standing decision took whose time was measured, in no order.
    virtual Result<> visitTimes(const std::function<Result<>(Duration)>& visit) = 0;
    /// Visits every prediction that has a label of the taxonomy, in no order, until `visit` fails.
    virtual Result<> visitPredictions(const std::function<Result<>(const PredictionRow&)>& visit) = 0;
    /// Visits every prediction, also those that an import replaced: by item, those of an item as they came.
    virtual Result<> visitTraffic(const TrafficPass& pass, const TrafficVisit& visit) = 0;
    virtual Result<WorkspaceCounts> counts() = 0;
    virtual Result<DataState> dataState() = 0;
    /// Entries by state as a version reads them; holds are of today and are not counted.
    virtual Result<QueueCounts> queueCounts(int under) = 0;

    /// Notes an export with the items it included; their decisions can no longer be undone.
    /// Belongs into a transaction of the caller.
    virtual Result<RunId> addExportRun(const ExportRun& run, std::span<const ItemId> items) = 0;
};

}  // namespace docket::ports
