#include "core/storage/tables/first_load.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <future>

namespace docket::storage {

namespace {

/// Rows that name each other by ids which were given out here need no look-up of each.
class WithoutReferenceChecks {
public:
    explicit WithoutReferenceChecks(Connection& connection) : m_database(connection.database().getHandle()) { check(0); }
    ~WithoutReferenceChecks() { check(1); }
    WithoutReferenceChecks(const WithoutReferenceChecks&) = delete;
    WithoutReferenceChecks& operator=(const WithoutReferenceChecks&) = delete;

private:
    /// The pragma of the same effect does nothing inside a transaction.
    void check(int on) { sqlite3_db_config(m_database, SQLITE_DBCONFIG_ENABLE_FKEY, on, nullptr); }

    sqlite3* m_database;
};

struct Counts {
    std::int64_t predictions = 0;
    std::int64_t waiting = 0;
    std::int64_t queued = 0;
};

Counts countsOf(const NewRecords& records) {
    Counts counts;
    for (NewRecordCursor at(records); !at.isAtEnd(); at.advance()) {
        counts.predictions += at.record().hasPrediction ? 1 : 0;
        counts.waiting += at.waitsForRank() ? 1 : 0;
        counts.queued += at.isQueued() ? 1 : 0;
    }
    return counts;
}

void seal(const NewRecords& records, RowSeals& seals) {
    for (NewRecordCursor at(records); !at.isAtEnd(); at.advance()) {
        seals.add(itemRowOf(at.record(), records.startedAt));
        if (at.record().hasPrediction) seals.add(predictionRowOf(at.record(), at.item().value, at.labels()));
        if (at.isQueued()) seals.add(at.entry());
    }
}

}  // namespace

void FirstLoad::load(const NewRecords& records, RowSeals& seals) {
    auto sealing = std::async(std::launch::async, [&] { seal(records, seals); });
    const WithoutReferenceChecks unchecked(m_connection);
    const Counts counts = countsOf(records);
    m_rows.show(records);
    insert("INSERT INTO items (id, external_id, text, metadata, received_at) SELECT item_id, external_id, text, metadata, received_at FROM incoming",
           std::ssize(records.records));
    insert("INSERT INTO predictions (id, item_id, run_id, model, prompt_version, created_at, labels, confidence, confidence_source, scores, rationale,"
           " raw_output, signals, calibrated) SELECT prediction_id, item_id, run_id, model, prompt_version, created_at, labels, confidence, confidence_source,"
           " scores, rationale, raw_output, signals, calibrated FROM incoming WHERE prediction_id IS NOT NULL",
           counts.predictions);
    insert("INSERT INTO waiting_predictions (prediction_id) SELECT prediction_id FROM incoming WHERE waits_for_rank", counts.waiting);
    insert("INSERT INTO queue (item_id, prediction_id, reasons, priority, queued_at, tiebreak, due_at, reviews_required, state, is_flagged, answers,"
           " open_seats, predicted, confidence, probability) SELECT item_id, prediction_id, reasons, priority, received_at, tiebreak, due_at, reviews_required, 0, 0, 0,"
           " reviews_required, labels, confidence, probability FROM incoming WHERE is_queued",
           counts.queued);
    sealing.get();
}

/// A table of that name in a file that something else has changed would be read instead.
void FirstLoad::insert(const char* sql, std::int64_t expected) {
    if (expected == 0) return;
    const int inserted = m_connection.query(sql).run();
    if (inserted != expected) throw DamagedValue(fmt::format("a table \"incoming\" of {} rows", inserted));
}

}  // namespace docket::storage
