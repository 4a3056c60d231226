#pragma once

#include "core/ports/intake.h"
#include "core/storage/sqlite/row_digest.h"
#include "core/storage/tables/routed_entries.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace docket::storage {

/// What a record becomes in the table items; an item without a time of its own came with the import. Views into the record.
ItemRow itemRowOf(const ports::IncomingRecord& record, Timestamp startedAt);
/// What it becomes in the table predictions. Views into the record and the labels, which are as label_set_text.h writes them.
PredictionRow predictionRowOf(const ports::IncomingRecord& record, std::int64_t item, std::optional<std::string_view> labels);
/// In which order entries of one moment are given out: by chance, and always the same.
std::int64_t tiebreakOf(std::string_view externalId);
/// What the queue gets of an item that came at `receivedAt`, when routing is over with `outcome`.
RoutedEntry entryOf(ItemId item, std::optional<PredictionId> prediction, std::string_view externalId, Timestamp receivedAt, Timestamp startedAt,
                    const routing::Outcome& outcome);

/// Records that all bring new items, in the order in which these get their ids.
struct NewRecords {
    std::span<const ports::IncomingRecord* const> records;
    RunId run;
    Timestamp startedAt;
    bool isRanked = false;
    std::int64_t firstItem = 1;
    std::int64_t firstPrediction = 1;
};

/// Goes through new records, and says what each becomes.
class NewRecordCursor {
public:
    explicit NewRecordCursor(const NewRecords& records) : m_records(records), m_prediction(records.firstPrediction) {}

    void rewind() {
        m_at = 0;
        m_prediction = m_records.firstPrediction;
    }
    bool isAtEnd() const { return m_at == m_records.records.size(); }
    void advance() {
        if (record().hasPrediction) ++m_prediction;
        ++m_at;
    }

    const ports::IncomingRecord& record() const { return *m_records.records[m_at]; }
    ItemId item() const { return {m_records.firstItem + static_cast<std::int64_t>(m_at)}; }
    /// nullopt: the record brings none.
    std::optional<PredictionId> prediction() const { return record().hasPrediction ? std::optional(PredictionId{m_prediction}) : std::nullopt; }
    /// What it says, as the tables hold it; nullopt also where it brings none.
    std::optional<std::string> labels() const;
    std::optional<double> confidence() const { return record().hasPrediction ? record().confidence : std::nullopt; }
    RunId run() const { return m_records.run; }
    Timestamp receivedAt() const { return record().createdAt.value_or(m_records.startedAt); }
    Timestamp dueAt() const { return m_records.startedAt + record().outcome.dueIn; }
    /// Whether its prediction is routed at the end of the import, when all are there.
    bool waitsForRank() const { return m_records.isRanked && record().hasPrediction; }
    bool isQueued() const { return record().outcome.isEscalated() && !waitsForRank(); }

    RoutedEntry entry() const { return entryOf(item(), prediction(), record().externalId, receivedAt(), m_records.startedAt, record().outcome); }

private:
    NewRecords m_records;
    std::size_t m_at = 0;
    std::int64_t m_prediction;
};

}  // namespace docket::storage
