#include "core/storage/record_tables.h"

#include "core/codec/event_payload.h"
#include "core/storage/decision_tables.h"
#include "core/storage/exported_items.h"
#include "core/storage/item_tables.h"
#include "core/storage/label_set_text.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace docket::storage {

namespace {

/// A read transaction, unless the caller has one open already.
class ReadScope {
public:
    explicit ReadScope(Connection& connection) : m_connection(connection) {
        m_isOwn = sqlite3_get_autocommit(connection.database().getHandle()) != 0;
        if (m_isOwn) m_connection.execute("BEGIN");
    }
    ~ReadScope() {
        if (m_isOwn) m_connection.database().tryExec("ROLLBACK");
    }
    ReadScope(const ReadScope&) = delete;
    ReadScope& operator=(const ReadScope&) = delete;

private:
    Connection& m_connection;
    bool m_isOwn = false;
};

#define DOCKET_RECORD_COLUMNS                                                                                          \
    "SELECT i.id, i.external_id, i.text, i.metadata, i.received_at,"                                                  \
    " p.id, p.item_id, p.model, p.prompt_version, p.created_at, p.labels, p.confidence, p.confidence_source,"         \
    " p.scores, p.rationale, p.raw_output, p.signals,"                                                                \
    " q.reasons, q.priority, q.queued_at, q.due_at, q.reviews_required, q.state, q.is_flagged,"                       \
    " s.labels, s.kind, s.decided_by, s.at "
#define DOCKET_RECORD_JOINS                                                                                            \
    " LEFT JOIN queue q ON q.item_id = i.id"                                                                          \
    " LEFT JOIN predictions p ON p.id ="                                                                              \
    "   coalesce(q.prediction_id, (SELECT max(n.id) FROM predictions n WHERE n.item_id = i.id)) "

#define DOCKET_IS_DECIDED                                                                                              \
    "EXISTS (SELECT 1 FROM events e JOIN decisions d ON d.id = e.id WHERE e.item_id = i.id AND d.stands = 1)"

#define DOCKET_ANSWER_COLUMNS                                                                                          \
    "SELECT i.id, i.external_id, i.text, i.metadata, i.received_at, s.labels, s.kind, s.decided_by, s.at "

const char* answerSqlOf(ports::RecordScope scope) {
    switch (scope) {
        case ports::RecordScope::Resolved:
            return DOCKET_ANSWER_COLUMNS "FROM resolutions s CROSS JOIN items i ON i.id = s.item_id ORDER BY s.item_id";
        case ports::RecordScope::Decided:
            return DOCKET_ANSWER_COLUMNS
                "FROM items i LEFT JOIN resolutions s ON s.item_id = i.id"
                " WHERE " DOCKET_IS_DECIDED " ORDER BY i.id";
        case ports::RecordScope::All:
            return DOCKET_ANSWER_COLUMNS "FROM items i LEFT JOIN resolutions s ON s.item_id = i.id ORDER BY i.id";
    }
    return "";
}

const char* sqlOf(ports::RecordScope scope) {
    switch (scope) {
        case ports::RecordScope::Resolved:
            return DOCKET_RECORD_COLUMNS
                "FROM resolutions s CROSS JOIN items i ON i.id = s.item_id" DOCKET_RECORD_JOINS "ORDER BY s.item_id";
        case ports::RecordScope::Decided:
            return DOCKET_RECORD_COLUMNS
                "FROM items i LEFT JOIN resolutions s ON s.item_id = i.id" DOCKET_RECORD_JOINS
                "WHERE " DOCKET_IS_DECIDED " ORDER BY i.id";
        case ports::RecordScope::All:
            return DOCKET_RECORD_COLUMNS
                "FROM items i LEFT JOIN resolutions s ON s.item_id = i.id" DOCKET_RECORD_JOINS "ORDER BY i.id";
    }
    return "";
}

constexpr int itemColumnCount = 5;
constexpr int firstPredictionColumn = itemColumnCount;
constexpr int firstEntryColumn = firstPredictionColumn + predictionColumnCount;
constexpr int firstResolutionColumn = firstEntryColumn + 7;

void readItem(const Query& row, ports::Record& record) {
    record.item = row.id<ItemTag>(0);
    record.externalId = row.text(1);
    record.text = row.text(2);
    record.metadata = row.text(3);
    record.receivedAt = Timestamp{row.integer(4)};
}

std::optional<QueueEntry> entryFrom(const Query& row, ItemId item) {
    const int first = firstEntryColumn;
    if (row.isNull(first)) return std::nullopt;
    QueueEntry entry;
    entry.item = item;
    entry.reasons = ReasonSet::fromBits(static_cast<std::uint32_t>(row.integer(first)));
    entry.priority = row.real(first + 1);
    entry.queuedAt = Timestamp{row.integer(first + 2)};
    entry.dueAt = Timestamp{row.integer(first + 3)};
    entry.reviewsRequired = row.smallInteger(first + 4);
    entry.state = static_cast<QueueState>(row.smallInteger(first + 5));
    entry.isFlagged = row.integer(first + 6) != 0;
    return entry;
}

std::optional<Resolution> resolutionFrom(const Query& row, int first, ItemId item) {
    if (row.isNull(first)) return std::nullopt;
    return Resolution{item, labelSetFrom(row.text(first)), static_cast<ResolutionKind>(row.smallInteger(first + 1)),
                      row.id<EventTag>(first + 2), Timestamp{row.integer(first + 3)}};
}

/// The decisions of items in ascending order, read along with a pass over the items.
class HistoryReader {
public:
    explicit HistoryReader(Connection& connection)
        : m_rows(connection.query("SELECT " DOCKET_DECISION_COLUMNS ", r.name FROM events e CROSS JOIN decisions d ON d.id = e.id"
                                  " JOIN reviewers r ON r.id = d.reviewer_id WHERE e.item_id IS NOT NULL"
                                  " ORDER BY e.item_id, e.id")),
          m_hasRow(m_rows.step()) {}

    void readFor(ItemId item) {
        decisions.clear();
        reviewers.clear();
        while (m_hasRow && m_rows.id<ItemTag>(1) < item) m_hasRow = m_rows.step();
        while (m_hasRow && m_rows.id<ItemTag>(1) == item) {
            decisions.push_back(decisionFrom(m_rows));
            reviewers.emplace_back(m_rows.text(decisionColumnCount));
            m_hasRow = m_rows.step();
        }
    }

    std::vector<Decision> decisions;
    std::vector<std::string> reviewers;

private:
    Query m_rows;
    bool m_hasRow;
};

Result<> visitAnswers(Connection& connection, ports::RecordScope scope,
                      const std::function<Result<>(const ports::Record&)>& visit) {
    auto rows = connection.query(answerSqlOf(scope));
    while (rows.step()) {
        ports::Record record;
        readItem(rows, record);
        record.resolution = resolutionFrom(rows, itemColumnCount, record.item);
        if (const auto visited = visit(record); !visited) return visited;
    }
    return {};
}

}  // namespace

Result<> RecordTables::visit(ports::RecordScope scope, Detail detail,
                             const std::function<Result<>(const ports::Record&)>& visit) {
    return guarded(m_connection, [&]() -> Result<> {
        const ReadScope reading(m_connection);
        if (detail == Detail::AnswerOnly) return visitAnswers(m_connection, scope, visit);
        std::optional<HistoryReader> history;
        if (detail == Detail::WithHistory) history.emplace(m_connection);
        auto rows = m_connection.query(sqlOf(scope));
        Prediction prediction;
        while (rows.step()) {
            ports::Record record;
            readItem(rows, record);
            if (!rows.isNull(firstPredictionColumn)) {
                readPrediction(rows, firstPredictionColumn, prediction);
                record.prediction = &prediction;
            }
            record.entry = entryFrom(rows, record.item);
            record.resolution = resolutionFrom(rows, firstResolutionColumn, record.item);
            if (history) {
                history->readFor(record.item);
                record.decisions = history->decisions;
                record.reviewers = history->reviewers;
            }
            if (const auto visited = visit(record); !visited) return visited;
        }
        return {};
    });
}

Result<> RecordTables::visitDecisions(const std::function<Result<>(const ports::DecisionRow&)>& visit) {
    return guarded(m_connection, [&]() -> Result<> {
        const ReadScope reading(m_connection);
        auto rows = m_connection.query(
            "SELECT d.id, d.item_id, d.reviewer_id, d.at, d.exposure, d.labels, d.predicted_labels, d.confidence,"
            " coalesce(p.model, '') FROM decisions d LEFT JOIN predictions p ON p.id = d.prediction_id"
            " WHERE d.stands = 1 ORDER BY d.id");
        while (rows.step()) {
            ports::DecisionRow row;
            row.decision = rows.id<EventTag>(0);
            row.item = rows.id<ItemTag>(1);
            row.reviewer = rows.id<ReviewerTag>(2);
            row.at = Timestamp{rows.integer(3)};
            row.exposure = static_cast<Exposure>(rows.smallInteger(4));
            row.labels = labelSetFrom(rows.text(5));
            if (!rows.isNull(6)) row.predictedLabels = labelSetFrom(rows.text(6));
            if (!rows.isNull(7)) row.confidence = rows.real(7);
            row.model = rows.text(8);
            if (const auto visited = visit(row); !visited) return visited;
        }
        return {};
    });
}

Result<ports::WorkspaceCounts> RecordTables::counts() {
    return guarded(m_connection, [&]() -> Result<ports::WorkspaceCounts> {
        const ReadScope reading(m_connection);
        ports::WorkspaceCounts counts;
        auto totals = m_connection.query(
            "SELECT (SELECT count(*) FROM items), (SELECT count(*) FROM predictions),"
            " (SELECT count(*) FROM waiting_predictions), (SELECT count(*) FROM decisions WHERE stands = 1),"
            " (SELECT count(DISTINCT reviewer_id) FROM decisions WHERE stands = 1)");
        totals.step();
        counts.items = totals.integer(0);
        counts.predictions = totals.integer(1);
        const std::int64_t waiting = totals.integer(2);
        counts.decisions = totals.integer(3);
        counts.reviewers = totals.integer(4);
        counts.byReason.assign(reasonCount, 0);
        auto reasons = m_connection.query("SELECT reasons FROM queue");
        while (reasons.step()) {
            ++counts.escalated;
            const auto bits = ReasonSet::fromBits(static_cast<std::uint32_t>(reasons.integer(0)));
            for (const Reason reason : bits.toVector()) ++counts.byReason[static_cast<std::size_t>(reason)];
        }
        counts.autoAccepted = counts.items - counts.escalated - waiting;
        return counts;
    });
}

Result<RunId> RecordTables::addExportRun(const ports::ExportRun& run, std::span<const ItemId> items) {
    return guarded(m_connection, [&]() -> Result<RunId> {
        m_connection.query(
            "INSERT INTO export_runs (directory, format, recipe, manifest_sha256, records, at, last_event)"
            " VALUES ($1, $2, $3, $4, $5, $6, $7)")
            .bind(run.directory, run.format, run.recipe, run.manifestSha256, run.records, run.at, m_chain.head().length)
            .run();
        const RunId id{m_connection.database().getLastInsertRowid()};
        addExportedItems(m_connection, id, items);
        review::Event event;
        event.at = run.at;
        event.kind = review::EventKind::Exported;
        event.payload = codec::writePayload(codec::SavedDocument{id.value, run.manifestSha256});
        m_chain.append(std::move(event));
        return id;
    });
}

}  // namespace docket::storage
