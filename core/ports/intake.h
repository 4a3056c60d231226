#pragma once

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/base/time.h"
#include "core/domain/prediction.h"
#include "core/domain/queue_entry.h"
#include "core/ports/calibrations.h"
#include "core/ports/import_readings.h"
#include "core/routing/router.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::ports {

/// One checked record on its way in. Views into the batch that holds it.
struct IncomingRecord {
    std::string_view externalId;
    std::string_view text;      ///< empty only with hasText == false
    bool hasText = true;        ///< false: a further prediction of an item that is there already
    std::string_view metadata;  ///< JSON object
    std::optional<Timestamp> createdAt;
    bool hasPrediction = false; ///< false: an item without any prediction
    std::string_view model;
    std::string_view promptVersion;
    std::string_view rationale;
    std::string_view scores;    ///< JSON object, verbatim
    std::string_view rawOutput;
    std::string_view signals;
    std::optional<LabelSet> labels;
    std::optional<double> confidence;
    ConfidenceSource confidenceSource = ConfidenceSource::None;
    std::optional<double> calibrated{};  ///< what the mapping that is applied to its model makes of the confidence
    routing::Outcome outcome;   ///< of a ranked run: counts only where there is no prediction to rank
};

/// What an import does with a record that is in conflict: it says something else than the prediction that is there for the
/// same item, model, prompt version and time. What a prediction says is its labels or raw output, a stated confidence,
/// scores, rationale and signals; a record that leaves one of them out does not say something else.
enum class ConflictRule {
    Replace,  ///< the record's prediction takes the place of the one that is there, as long as the item is undecided
    Keep,     ///< the one that is there stays; the record is counted
    Reject,   ///< the one that is there stays; the record is rejected
};

/// What became of a record.
enum class RecordFate {
    NewItem,
    NewPrediction,     ///< of an item that was there
    Replaced,          ///< a prediction that took the place of the one that was there
    Duplicate,         ///< nothing new in it
    OtherMetadata,     ///< nothing new in it but metadata, and an item keeps what it came with
    ConflictKept,
    ConflictRejected,
    ConflictInImport,  ///< with another record of the same import: rejected
    ConflictDecided,   ///< with what reviewers have answered or are at: rejected
    ConflictHeld,      ///< with what a reviewer has in hand: rejected
    TextDiffers,       ///< same id, other text: rejected
    UnknownItem,       ///< no text, and no item of that id: rejected
};

constexpr bool isConflict(RecordFate fate) {
    return fate == RecordFate::Replaced || (fate >= RecordFate::ConflictKept && fate <= RecordFate::ConflictHeld);
}

/// What becomes under a rule of a record whose fate it is when predictions are replaced.
constexpr RecordFate under(ConflictRule rule, RecordFate fate) {
    if (!isConflict(fate) || rule == ConflictRule::Replace) return fate;
    if (rule == ConflictRule::Keep) return RecordFate::ConflictKept;
    return fate == RecordFate::ConflictInImport ? fate : RecordFate::ConflictRejected;
}

/// The counts of an import run, kept with it.
struct ImportCounts {
    std::int64_t read = 0;
    std::int64_t itemsAdded = 0;
    std::int64_t predictionsAdded = 0;
    std::int64_t duplicates = 0;
    std::int64_t rejected = 0;

    bool operator==(const ImportCounts&) const = default;
};

struct ImportRun {
    std::string source;   ///< file name without its folder
    std::string format;
    int taxonomyVersion = 1;
    int policyVersion = 1;
    Timestamp startedAt;
    bool isRanked = false;  ///< predictions wait for routeWaiting() instead of being routed one by one
    ConflictRule conflicts = ConflictRule::Replace;
    std::vector<UsedCalibration> calibrations{};  ///< that are applied, for what its files may hold; kept from the start on
    std::vector<KeptReading> readings{};  ///< of the shapes of its files, each shape once; kept from the start on
};

/// A prediction that waits for its ranked run to end. Views; valid during the call.
struct WaitingPrediction {
    routing::PredictionFacts facts;  ///< without scores
    std::string_view scores;         ///< JSON object, as imported
    bool isAmongMostDoubtful = false;
};

/// The way of many records into a workspace. Every call belongs into a transaction of the caller.
class Intake {
public:
    virtual ~Intake() = default;

    /// Starts a run. Into an empty workspace the search indexes are left for finishRun() to build, at once.
    virtual Result<RunId> startRun(const ImportRun& run) = 0;
    /// A prediction that takes the place of another is routed as if its item had come with it; the other one stays
    /// stored, and an event tells of it. An item that is accepted now leaves the queue.
    virtual Result<RecordFate> add(RunId run, const IncomingRecord& record) = 0;
    /// Adds the first of the records at once, as many as are surely new items of a first import, and returns how many these
    /// were; 0 where each has to be added for itself. What a record in a list becomes does not depend on how it is added.
    virtual Result<std::size_t> load(RunId run, std::span<const IncomingRecord* const> records) = 0;
    /// What add() would make of the record as things stand, as the first of an import that replaces; adds nothing.
    virtual Result<RecordFate> foresee(const IncomingRecord& record) = 0;
    /// Closes the current transaction's batch: appends the event that carries the digest of its rows.
    virtual Result<> sealBatch(RunId run, Timestamp now) = 0;

    /// Routes what a ranked run left waiting: asks `route` for each waiting prediction and says whether the share chooses it.
    /// Returns how many were routed.
    using RouteWaiting = std::function<routing::Outcome(const WaitingPrediction&)>;
    virtual Result<std::int64_t> routeWaiting(const routing::ReviewShare& share, Timestamp now, const RouteWaiting& route) = 0;

    virtual Result<> finishRun(RunId run, const ImportCounts& counts, Timestamp now) = 0;
    /// How files of this shape were read by the last import that began with one and kept how; it may be under way, or have
    /// been killed. One that ended and of which no row was taken does not count. nullopt: there is none.
    virtual Result<std::optional<FormerReading>> readingOf(std::string_view shape) = 0;
    /// Whether reviewers hold leases now, so that an import must go in short steps. From then on `now` is the moment at
    /// which add() and foresee() see what is held.
    virtual Result<bool> isAttended(Timestamp now) = 0;
};

}  // namespace docket::ports
