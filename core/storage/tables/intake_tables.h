#pragma once

#include "core/ports/intake.h"
#include "core/storage/sqlite/chain.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/tables/first_load.h"
#include "core/storage/tables/standing_prediction.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace docket::storage {

/// Which 64-bit hashes were seen: open addressing with linear probing, 16 bytes for each hash at most.
class IdFilter {
public:
    /// Adds a hash; false when it was there already (or another one collided with it).
    bool add(std::uint64_t hash) {
        if (2 * (m_count + 1) > m_slots.size()) grow();
        hash |= 1;  // 0 marks an empty slot
        std::uint64_t& slot = slotOf(hash);
        if (slot == hash) return false;
        slot = hash;
        ++m_count;
        return true;
    }
    bool contains(std::uint64_t hash) {
        if (m_slots.empty()) return false;
        hash |= 1;
        return slotOf(hash) == hash;
    }
    std::size_t size() const { return m_count; }

private:
    std::uint64_t& slotOf(std::uint64_t hash) {
        std::size_t at = (hash >> 1) & (m_slots.size() - 1);
        while (m_slots[at] != 0 && m_slots[at] != hash) at = (at + 1) & (m_slots.size() - 1);
        return m_slots[at];
    }
    void grow() {
        std::vector<std::uint64_t> old(m_slots.empty() ? 1024 : 2 * m_slots.size());
        old.swap(m_slots);
        for (const std::uint64_t hash : old) {
            if (hash != 0) slotOf(hash) = hash;
        }
    }

    std::vector<std::uint64_t> m_slots;  // size is a power of two
    std::size_t m_count = 0;
};

/// Imports into the tables items, predictions and queue.
///
/// Into an empty workspace rows are only appended, without search indexes; a filter over the ids tells which
/// are new. The first id that may be a repeat, too many ids for the filter, or another process that built the
/// indexes meanwhile end that, and from then on each record is looked up.
class IntakeTables : public ports::Intake {
public:
    IntakeTables(Connection& connection, Chain& chain) : m_connection(connection), m_chain(chain), m_standing(connection, chain), m_firstLoad(connection) {}

    Result<RunId> startRun(const ports::ImportRun& run) override;
    Result<ports::RecordFate> add(RunId run, const ports::IncomingRecord& record) override;
    Result<std::size_t> load(RunId run, std::span<const ports::IncomingRecord* const> records) override;
    Result<ports::RecordFate> foresee(const ports::IncomingRecord& record) override;
    Result<> sealBatch(RunId run, Timestamp now) override;
    Result<std::int64_t> routeWaiting(const routing::ReviewShare& share, Timestamp now, const RouteWaiting& route) override;
    Result<> finishRun(RunId run, const ports::ImportCounts& counts, Timestamp now) override;
    Result<std::optional<ports::FormerReading>> readingOf(std::string_view shape) override;
    Result<bool> isAttended(Timestamp now) override;

    /// Forgets a batch whose transaction was rolled back.
    void abandonBatch() { m_batch.reset(); }

private:
    /// What the current transaction has added so far.
    struct Batch {
        std::int64_t firstItem = 0;
        std::int64_t nextItem = 0;
        std::int64_t firstPrediction = 0;
        std::int64_t nextPrediction = 0;
        RowSeals seals;
    };
    struct KnownItem {
        ItemId id;
        bool textDiffers = false;
        bool metadataDiffers = false;
    };
    struct Judgement {
        ports::RecordFate fate = ports::RecordFate::NewItem;
        std::optional<PredictionId> standing{};  ///< the prediction that the record repeats or is in conflict with
    };
    /// A queue entry as a further prediction of its item finds it.
    struct EntryNow {
        QueueState state = QueueState::Queued;
        bool isFlagged = false;
        bool isHeld = false;          ///< in somebody's hand
        bool isTouched = false;       ///< held, answered or under review
        bool hasPrediction = false;
        bool isOfPrediction = false;  ///< what it tells of the model is nothing, or what the further prediction replaces
        bool isOfOthersToo = false;   ///< its reasons may come from predictions that still stand
        bool isPrioritised = false;
        bool isReopened = false;
        ReasonSet reasons;
        double priority = 0;
        Timestamp dueAt;
        int reviewsRequired = 0;
        int reviewsOfStudy = 0;
        std::optional<double> probability;
    };

    /// What a queue entry keeps of its prediction.
    struct Predicted {
        std::optional<PredictionId> id;
        std::optional<std::string> labels;
        std::optional<double> confidence;
    };

    void openBatch();
    std::size_t countSurelyNew(std::span<const ports::IncomingRecord* const> records);
    bool isSurelyNew(const ports::IncomingRecord& record);
    /// `run`: the import that the record belongs to; nullopt where it is only foreseen.
    Judgement judge(const ports::IncomingRecord& record, const std::optional<KnownItem>& known, std::optional<RunId> run);
    ports::RecordFate conflictFate(ItemId item);
    bool isRepeated(PredictionId prediction) const;
    void noteRepeated(PredictionId prediction);
    std::optional<KnownItem> findItem(const ports::IncomingRecord& record);
    ItemId insertItem(const ports::IncomingRecord& record);
    Predicted insertPrediction(RunId run, ItemId item, const ports::IncomingRecord& record);
    void putInQueue(ItemId item, const Predicted& predicted, std::string_view externalId, Timestamp receivedAt,
                    const routing::Outcome& outcome);
    bool updateEntry(ItemId item, const Predicted& predicted, const routing::Outcome& outcome);
    std::optional<EntryNow> findEntry(ItemId item, const Predicted& predicted);
    EntryNow withPrediction(EntryNow entry, const routing::Outcome& outcome) const;
    void noteReplaced(ItemId item, PredictionId prediction, std::optional<PredictionId> before);
    void appendEvent(review::EventKind kind, Timestamp now, std::string payload);
    routing::MostDoubtful mostDoubtful(const routing::ReviewShare& share);
    const std::string& kept(std::size_t slot, std::string_view text);

    Connection& m_connection;
    Chain& m_chain;
    std::optional<ports::ImportRun> m_run;
    std::optional<Batch> m_batch;
    bool m_isLoading = false;  ///< append only: no search indexes yet
    IdFilter m_seen;
    StandingPredictions m_standing;
    FirstLoad m_firstLoad;
    RunId m_runId;
    Timestamp m_now;  ///< holds that end later are holds
    std::vector<bool> m_repeated;  ///< by id: predictions that records of this run have said again
    std::array<std::string, 12> m_kept;  ///< text bound without a copy; reused from row to row
};

}  // namespace docket::storage
