#pragma once

#include "core/ports/intake.h"
#include "core/storage/chain.h"
#include "core/storage/connection.h"
#include "core/storage/id_filter.h"
#include "core/storage/row_digest.h"

#include <array>
#include <optional>
#include <string>

namespace docket::storage {

/// Imports into the tables items, predictions and queue.
///
/// Into an empty workspace rows are only appended, without search indexes; a filter over the ids tells which
/// are new. The first id that may be a repeat, too many ids for the filter, or another process that built the
/// indexes meanwhile end that, and from then on each record is looked up.
class IntakeTables : public ports::Intake {
public:
    IntakeTables(Connection& connection, Chain& chain) : m_connection(connection), m_chain(chain) {}

    Result<RunId> startRun(const ports::ImportRun& run) override;
    Result<ports::RecordFate> add(RunId run, const ports::IncomingRecord& record) override;
    Result<ports::RecordFate> foresee(const ports::IncomingRecord& record) override;
    Result<> sealBatch(RunId run, Timestamp now) override;
    Result<std::int64_t> routeWaiting(double share, Timestamp now, const RouteWaiting& route) override;
    Result<> finishRun(RunId run, const ports::ImportCounts& counts, Timestamp now) override;
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
        std::int64_t entriesAdded = 0;
        RowDigest items;
        RowDigest predictions;
    };
    struct KnownItem {
        ItemId id;
        bool textDiffers = false;
    };

    /// What a queue entry keeps of its prediction.
    struct Predicted {
        std::optional<PredictionId> id;
        std::optional<std::string> labels;
        std::optional<double> confidence;
    };

    void openBatch();
    bool isSurelyNew(const ports::IncomingRecord& record);
    ports::RecordFate fateOf(const ports::IncomingRecord& record, const std::optional<KnownItem>& known);
    std::optional<KnownItem> findItem(const ports::IncomingRecord& record);
    bool hasPrediction(ItemId item, const ports::IncomingRecord& record);
    ItemId insertItem(const ports::IncomingRecord& record);
    Predicted insertPrediction(RunId run, ItemId item, const ports::IncomingRecord& record);
    void putInQueue(ItemId item, const Predicted& predicted, std::string_view externalId, Timestamp receivedAt,
                    const routing::Outcome& outcome);
    bool updateEntry(ItemId item, const Predicted& predicted, const routing::Outcome& outcome);
    void markMostDoubtful(double share);
    const std::string& kept(std::size_t slot, std::string_view text);

    Connection& m_connection;
    Chain& m_chain;
    std::optional<ports::ImportRun> m_run;
    std::optional<Batch> m_batch;
    bool m_isLoading = false;  ///< append only: no search indexes yet
    IdFilter m_seen;
    std::array<std::string, 12> m_kept;  ///< text bound without a copy; reused from row to row
};

}  // namespace docket::storage
