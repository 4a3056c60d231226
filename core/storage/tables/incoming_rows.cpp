#include "core/storage/tables/incoming_rows.h"

#include <sqlite3.h>

#include <new>

namespace docket::storage {

namespace {

/// The columns in the order of the declaration.
enum class Column {
    ItemId,
    ExternalId,
    Text,
    Metadata,
    ReceivedAt,
    PredictionId,
    RunId,
    Model,
    PromptVersion,
    CreatedAt,
    Labels,
    Confidence,
    ConfidenceSource,
    Scores,
    Rationale,
    RawOutput,
    Signals,
    Calibrated,
    WaitsForRank,
    IsQueued,
    Reasons,
    Priority,
    Tiebreak,
    DueAt,
    ReviewsRequired,
    Probability,
};

constexpr const char* declaration =
    "CREATE TABLE incoming (item_id, external_id, text, metadata, received_at, prediction_id, run_id, model, prompt_version, created_at, labels,"
    " confidence, confidence_source, scores, rationale, raw_output, signals, calibrated, waits_for_rank, is_queued, reasons, priority, tiebreak, due_at,"
    " reviews_required, probability)";

struct Table : sqlite3_vtab {
    const IncomingRows* rows;
};

struct Cursor : sqlite3_vtab_cursor {
    explicit Cursor(const IncomingRows& rows) : sqlite3_vtab_cursor{}, at(rows.records()) {}

    NewRecordCursor at;
};

NewRecordCursor& recordAt(sqlite3_vtab_cursor* cursor) { return static_cast<Cursor*>(cursor)->at; }

/// Text of the record, which stays where it is until the statement has ended.
void give(sqlite3_context* context, std::string_view text) {
    sqlite3_result_text(context, text.empty() ? "" : text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

void give(sqlite3_context* context, std::int64_t number) { sqlite3_result_int64(context, number); }

void giveLabels(sqlite3_context* context, const NewRecordCursor& record) {
    if (const auto labels = record.labels()) sqlite3_result_text(context, labels->data(), static_cast<int>(labels->size()), SQLITE_TRANSIENT);
}

/// A column that is given nothing is NULL. Throws std::bad_alloc.
void give(sqlite3_context* context, const NewRecordCursor& at, Column column) {
    const ports::IncomingRecord& record = at.record();
    switch (column) {
        case Column::ItemId: return give(context, at.item().value);
        case Column::ExternalId: return give(context, record.externalId);
        case Column::Text: return give(context, record.text);
        case Column::Metadata: return give(context, record.metadata);
        case Column::ReceivedAt: return give(context, at.receivedAt().ms);
        case Column::PredictionId:
            if (const auto prediction = at.prediction()) give(context, prediction->value);
            return;
        case Column::RunId: return give(context, at.run().value);
        case Column::Model: return give(context, record.model);
        case Column::PromptVersion: return give(context, record.promptVersion);
        case Column::CreatedAt:
            if (record.createdAt) give(context, record.createdAt->ms);
            return;
        case Column::Labels: return giveLabels(context, at);
        case Column::Confidence:
            if (const auto confidence = at.confidence()) sqlite3_result_double(context, *confidence);
            return;
        case Column::ConfidenceSource: return give(context, static_cast<std::int64_t>(record.confidenceSource));
        case Column::Scores: return give(context, record.scores);
        case Column::Rationale: return give(context, record.rationale);
        case Column::RawOutput: return give(context, record.rawOutput);
        case Column::Signals: return give(context, record.signals);
        case Column::Calibrated:
            if (record.calibrated) sqlite3_result_double(context, *record.calibrated);
            return;
        case Column::WaitsForRank: return give(context, std::int64_t{at.waitsForRank()});
        case Column::IsQueued: return give(context, std::int64_t{at.isQueued()});
        case Column::Reasons: return give(context, static_cast<std::int64_t>(record.outcome.reasons.bits()));
        case Column::Priority: return sqlite3_result_double(context, record.outcome.priority);
        case Column::Tiebreak: return give(context, tiebreakOf(record.externalId));
        case Column::DueAt: return give(context, at.dueAt().ms);
        case Column::ReviewsRequired: return give(context, std::int64_t{record.outcome.reviewsRequired});
        case Column::Probability: return sqlite3_result_double(context, record.outcome.probability);
    }
}

int connect(sqlite3* database, void* rows, int, const char* const*, sqlite3_vtab** made, char**) {
    if (const int code = sqlite3_declare_vtab(database, declaration); code != SQLITE_OK) return code;
    auto* table = new (std::nothrow) Table{{}, static_cast<const IncomingRows*>(rows)};
    *made = table;
    return table == nullptr ? SQLITE_NOMEM : SQLITE_OK;
}

int disconnect(sqlite3_vtab* table) {
    delete static_cast<Table*>(table);
    return SQLITE_OK;
}

/// There is one way through the rows.
int plan(sqlite3_vtab*, sqlite3_index_info*) { return SQLITE_OK; }

int open(sqlite3_vtab* table, sqlite3_vtab_cursor** opened) {
    auto* cursor = new (std::nothrow) Cursor(*static_cast<Table*>(table)->rows);
    *opened = cursor;
    return cursor == nullptr ? SQLITE_NOMEM : SQLITE_OK;
}

int close(sqlite3_vtab_cursor* cursor) {
    delete static_cast<Cursor*>(cursor);
    return SQLITE_OK;
}

int rewind(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**) {
    recordAt(cursor).rewind();
    return SQLITE_OK;
}

int advance(sqlite3_vtab_cursor* cursor) {
    recordAt(cursor).advance();
    return SQLITE_OK;
}

int isAtEnd(sqlite3_vtab_cursor* cursor) { return recordAt(cursor).isAtEnd() ? 1 : 0; }

int giveColumn(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int column) try {
    give(context, recordAt(cursor), static_cast<Column>(column));
    return SQLITE_OK;
} catch (...) {
    return SQLITE_NOMEM;
}

int giveRowId(sqlite3_vtab_cursor* cursor, sqlite3_int64* id) {
    *id = recordAt(cursor).item().value;
    return SQLITE_OK;
}

sqlite3_module makeModule() {
    sqlite3_module module{};
    module.xConnect = connect;
    module.xDisconnect = disconnect;
    module.xBestIndex = plan;
    module.xOpen = open;
    module.xClose = close;
    module.xFilter = rewind;
    module.xNext = advance;
    module.xEof = isAtEnd;
    module.xColumn = giveColumn;
    module.xRowid = giveRowId;
    return module;
}

}  // namespace

IncomingRows::IncomingRows(Connection& connection) {
    static const sqlite3_module module = makeModule();
    sqlite3* database = connection.database().getHandle();
    const int code = sqlite3_create_module_v2(database, "incoming", &module, this, nullptr);
    if (code != SQLITE_OK) throw SQLite::Exception(database, code);
}

}  // namespace docket::storage
