#include "core/storage/tables/record_tables.h"

#include "core/codec/stored/event_payload.h"
#include "core/storage/sqlite/sealed_rows.h"
#include "core/storage/tables/answer_rows.h"
#include "core/storage/tables/entry_reasons.h"
#include "core/storage/tables/exported_items.h"
#include "core/storage/tables/history_reader.h"
#include "core/storage/tables/item_tables.h"
#include "core/storage/tables/label_set_text.h"
#include "core/storage/tables/review_fold.h"
#include "core/storage/tables/standing_prediction.h"
#include "core/storage/tables/traffic_rows.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <map>

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
    " " DOCKET_ENTRY_REASONS_COLUMN("q") ", q.priority, q.queued_at, q.due_at, q.reviews_required, q.state, q.is_flagged," \
    " " DOCKET_ENTRY_PROBABILITY ","                                                                                  \
    " s.labels, s.kind, s.decided_by, s.at,"                                                                          \
    " (SELECT n.taxonomy_version FROM import_runs n WHERE n.id = p.run_id),"                                          \
    " (SELECT count(*) FROM predictions n WHERE n.item_id = i.id) - (SELECT count(*) FROM events e"                   \
    "   WHERE e.item_id = i.id AND e.kind = 'replaced' AND e.payload LIKE '%\"before\"%'),"                           \
    " EXISTS (SELECT 1 FROM waiting_predictions w JOIN predictions n ON n.id = w.prediction_id WHERE n.item_id = i.id) "
#define DOCKET_RECORD_JOINS                                                                                            \
    " LEFT JOIN queue q ON q.item_id = i.id"                                                                          \
    " LEFT JOIN predictions p ON p.id ="                                                                              \
    "   coalesce(q.prediction_id, (SELECT max(n.id) FROM predictions n WHERE n.item_id = i.id)) "

#define DOCKET_IS_DECIDED "i.id IN (SELECT d.item_id FROM decisions d WHERE d.stands = 1 UNION ALL SELECT r.item_id FROM rulings r WHERE r.stands = 1)"

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

constexpr const char* itemSql = DOCKET_RECORD_COLUMNS "FROM items i LEFT JOIN resolutions s ON s.item_id = i.id" DOCKET_RECORD_JOINS "WHERE i.id = $1";

constexpr int itemColumnCount = 5;
constexpr int firstPredictionColumn = itemColumnCount;
constexpr int firstEntryColumn = firstPredictionColumn + predictionColumnCount;
constexpr int firstResolutionColumn = firstEntryColumn + 8;
constexpr int predictedUnderColumn = firstResolutionColumn + 4;
constexpr int predictionCountColumn = predictedUnderColumn + 1;
constexpr int waitsColumn = predictionCountColumn + 1;

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
    entry.reasons = row.reasons(first);
    entry.priority = row.real(first + 1);
    entry.queuedAt = Timestamp{row.integer(first + 2)};
    entry.dueAt = Timestamp{row.integer(first + 3)};
    entry.reviewsRequired = row.natural(first + 4);
    entry.state = row.oneOf(first + 5, QueueState::Dismissed);
    entry.isFlagged = row.integer(first + 6) != 0;
    if (!row.isNull(first + 7)) entry.probability = row.real(first + 7);
    return entry;
}

std::optional<Resolution> resolutionFrom(const Query& row, int first, ItemId item) {
    if (row.isNull(first)) return std::nullopt;
    return Resolution{item, labelSetFrom(row.text(first)), row.oneOf(first + 1, ResolutionKind::Adjudicated),
                      row.id<EventTag>(first + 2), Timestamp{row.integer(first + 3)}};
}

/// Makes the prediction one of the version that it is read under; false: it was made under a later one.
bool readUnder(const review::Reading& reading, Prediction& prediction) {
    if (prediction.taxonomyVersion > reading.version) return false;
    if (prediction.labels) prediction.labels = reading.lineage->read(*prediction.labels, prediction.taxonomyVersion, reading.version);
    return true;
}

/// What a record views of a folded review.
struct FoldedAnswers {
    std::vector<LabelSet> answers;
    std::vector<std::optional<LabelSet>> predicted;
    std::vector<std::string> models;
    std::vector<LabelSet> ruled;
    std::vector<std::string> adjudicators;
};

std::string nameOf(Connection& connection, ReviewerId reviewer) {
    auto row = connection.query("SELECT name FROM reviewers WHERE id = $1");
    row.bind(reviewer);
    return row.step() ? std::string(row.text(0)) : std::string();
}

/// What a version makes of the item. `review`: null where nothing has happened to it. `folded` keeps what the record views.
void foldInto(ports::Record& record, const review::ItemReview* review, const review::Reading& reading, Connection& connection, FoldedAnswers& folded) {
    folded = {};
    record.resolution = review != nullptr ? review->resolution() : std::nullopt;
    if (record.entry) {
        record.entry->state = review != nullptr ? review->state() : QueueState::Queued;
        record.entry->isFlagged = review != nullptr && review->isFlagged();
    }
    if (review == nullptr) return;
    for (const Decision& decision : review->decisions()) {
        folded.answers.push_back(reading.labelsOf(decision));
        folded.predicted.push_back(predictedFor(decision, reading));
        folded.models.push_back(modelOf(connection, decision));
    }
    record.decisions = review->decisions();
    record.answers = folded.answers;
    record.predicted = folded.predicted;
    record.reviewers = review->reviewersOf();
    record.models = folded.models;
    for (const Ruling& ruling : review->rulings()) {
        folded.ruled.push_back(reading.labelsOf(ruling));
        folded.adjudicators.push_back(nameOf(connection, ruling.adjudicator));
    }
    record.rulings = review->rulings();
    record.ruled = folded.ruled;
    record.adjudicators = folded.adjudicators;
}

bool isWithin(ports::RecordScope scope, const ports::Record& record) {
    switch (scope) {
        case ports::RecordScope::Resolved: return record.resolution.has_value();
        case ports::RecordScope::Decided:
            return std::ranges::any_of(record.decisions, &Decision::stands) || std::ranges::any_of(record.rulings, &Ruling::stands);
        case ports::RecordScope::All: return true;
    }
    return false;
}

/// Reads all but the history. `prediction` keeps what the record views.
void readRecord(const Query& row, const review::Reading& under, Prediction& prediction, ports::Record& record) {
    readItem(row, record);
    if (!row.isNull(firstPredictionColumn)) {
        readPrediction(row, firstPredictionColumn, prediction);
        prediction.taxonomyVersion = row.natural(predictedUnderColumn);
        if (readUnder(under, prediction)) record.prediction = &prediction;
    }
    record.predictionCount = row.natural(predictionCountColumn);
    record.waitsForRanking = row.integer(waitsColumn) != 0;
    record.entry = entryFrom(row, record.item);
    record.resolution = resolutionFrom(row, firstResolutionColumn, record.item);
}

/// Items in ascending order that a version reads otherwise than the tables, visited in their turn.
class FoldedRecords {
public:
    FoldedRecords(Connection& connection, const review::Reading& under, ports::RecordScope scope, std::span<const ItemId> items)
        : m_connection(connection), m_under(under), m_scope(scope), m_items(items), m_fold(connection, under) {}

    bool isNext(ItemId item) const { return !m_items.empty() && m_items.front() == item; }

    /// Those before an item.
    Result<> visitBefore(ItemId item, const std::function<Result<>(const ports::Record&)>& visit) {
        for (; !m_items.empty() && m_items.front() < item; m_items = m_items.subspan(1)) {
            if (const auto visited = visitNext(visit); !visited) return visited;
        }
        return {};
    }

private:
    Result<> visitNext(const std::function<Result<>(const ports::Record&)>& visit) {
        auto row = m_connection.query(itemSql);
        row.bind(m_items.front());
        if (!row.step()) return {};
        const auto review = m_fold.reviewOf(m_items.front());
        if (!review) return std::unexpected(review.error());
        ports::Record record;
        readRecord(row, m_under, m_prediction, record);
        foldInto(record, *review, m_under, m_connection, m_folded);
        return isWithin(m_scope, record) ? visit(record) : Result<>();
    }

    Connection& m_connection;
    const review::Reading& m_under;
    ports::RecordScope m_scope;
    std::span<const ItemId> m_items;
    ReviewFold m_fold;
    Prediction m_prediction;
    FoldedAnswers m_folded;
};

}  // namespace

Result<review::Reading> RecordTables::readingUnder(std::optional<int> version) {
    const auto lineage = m_rules.lineage();
    if (!lineage) return std::unexpected(lineage.error());
    const int latest = (*lineage)->latest();
    if (version && (*version < 1 || *version > latest)) {
        return failure(ErrorKind::NotFound, fmt::format("There is no taxonomy version {}; there are 1 to {}.", *version, latest));
    }
    return review::Reading{*lineage, version.value_or(latest)};
}

Result<> RecordTables::visit(const Pass& pass, const std::function<Result<>(const ports::Record&)>& visit) {
    return guarded(m_connection, [&]() -> Result<> {
        const ReadScope reading(m_connection);
        const auto under = readingUnder(pass.under);
        if (!under) return std::unexpected(under.error());
        const auto otherwise = itemsReadOtherwise(m_connection, *under);
        FoldedRecords folded(m_connection, *under, pass.scope, otherwise);
        std::optional<HistoryReader> history;
        if (pass.detail == Detail::WithHistory || pass.detail == Detail::AnswerAndHistory) history.emplace(m_connection, *under);
        const bool isAnswerOnly = pass.detail == Detail::AnswerOnly || pass.detail == Detail::AnswerAndHistory;
        auto rows = m_connection.query(isAnswerOnly ? answerSqlOf(pass.scope) : sqlOf(pass.scope));
        Prediction prediction;
        while (rows.step()) {
            const auto item = rows.id<ItemTag>(0);
            if (const auto visited = folded.visitBefore(item, visit); !visited) return visited;
            if (folded.isNext(item)) continue;
            ports::Record record;
            if (isAnswerOnly) {
                readItem(rows, record);
                record.resolution = resolutionFrom(rows, itemColumnCount, item);
            } else {
                readRecord(rows, *under, prediction, record);
            }
            if (history) history->readFor(record);
            if (const auto visited = visit(record); !visited) return visited;
        }
        return folded.visitBefore(ItemId{std::numeric_limits<std::int64_t>::max()}, visit);
    });
}

Result<> RecordTables::visitDecisions(std::optional<int> version, const std::function<Result<>(const ports::DecisionRow&)>& visit) {
    return guarded(m_connection, [&]() -> Result<> {
        const ReadScope reading(m_connection);
        const auto under = readingUnder(version);
        if (!under) return std::unexpected(under.error());
        return AnswerRows(m_connection, *under).visit(visit);
    });
}

Result<> RecordTables::visitOrigins(std::optional<int> version, const std::function<Result<>(const ports::DecisionOrigin&)>& visit) {
    return guarded(m_connection, [&]() -> Result<> {
        const ReadScope reading(m_connection);
        const auto under = readingUnder(version);
        if (!under) return std::unexpected(under.error());
        return AnswerRows(m_connection, *under).visitOrigins(visit);
    });
}

Result<ports::QueueCounts> RecordTables::queueCounts(int version) {
    return guarded(m_connection, [&]() -> Result<ports::QueueCounts> {
        const ReadScope scope(m_connection);
        const auto under = readingUnder(version);
        if (!under) return std::unexpected(under.error());
        ports::QueueCounts counts;
        auto stored = m_connection.query("SELECT state, is_flagged, entries FROM queue_counts");
        while (stored.step()) counts.add(stored.oneOf(0, QueueState::Dismissed), stored.integer(1) != 0, stored.integer(2));
        ReviewFold fold(m_connection, *under);
        for (const ItemId item : itemsReadOtherwise(m_connection, *under)) {
            auto entry = m_connection.query("SELECT state, is_flagged FROM queue WHERE item_id = $1");
            entry.bind(item);
            if (!entry.step()) continue;
            const auto review = fold.reviewOf(item);
            if (!review) return std::unexpected(review.error());
            counts.add(entry.oneOf(0, QueueState::Dismissed), entry.integer(1) != 0, -1);
            if (*review == nullptr) counts.add(QueueState::Queued, false, 1);
            else counts.add((*review)->state(), (*review)->isFlagged(), 1);
        }
        return counts;
    });
}

Result<> RecordTables::visitTraffic(const ports::TrafficPass& pass, const ports::TrafficVisit& visit) {
    return guarded(m_connection, [&]() -> Result<> {
        const ReadScope reading(m_connection);
        const auto under = readingUnder(pass.under);
        if (!under) return std::unexpected(under.error());
        return TrafficRows(m_connection, *under).visit(pass.withScores, visit);
    });
}

Result<> RecordTables::visitPredictions(const std::function<Result<>(const ports::PredictionRow&)>& visit) {
    return guarded(m_connection, [&]() -> Result<> {
        const ReadScope reading(m_connection);
        const auto under = readingUnder(std::nullopt);
        if (!under) return std::unexpected(under.error());
        auto rows = m_connection.query(
            "SELECT p.labels, r.taxonomy_version, coalesce(q.prediction_id = p.id AND q.state IN (0, 1), 0)"
            " FROM predictions p JOIN import_runs r ON r.id = p.run_id LEFT JOIN queue q ON q.item_id = p.item_id"
            " WHERE p.labels IS NOT NULL AND NOT EXISTS (SELECT 1 FROM predictions n WHERE n.id > p.id AND " DOCKET_SAME_PREDICTION ")");
        ports::PredictionRow row;
        while (rows.step()) {
            row.labels = under->lineage->read(labelSetFrom(rows.text(0)), rows.natural(1), under->version);
            row.isWaiting = rows.integer(2) != 0;
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
            "SELECT (SELECT count(*) FROM items),"
            " (SELECT count(*) FROM predictions) - (SELECT count(*) FROM events WHERE kind = 'replaced' AND payload LIKE '%\"before\"%'),"
            " (SELECT count(DISTINCT p.item_id) FROM waiting_predictions w JOIN predictions p ON p.id = w.prediction_id"
            "   WHERE NOT EXISTS (SELECT 1 FROM queue q WHERE q.item_id = p.item_id AND q.reviews_required > 0)),"
            " count(*), count(DISTINCT reviewer_id) FROM decisions WHERE stands = 1");
        totals.step();
        counts.items = totals.integer(0);
        counts.predictions = totals.integer(1);
        const std::int64_t waiting = totals.integer(2);
        counts.decisions = totals.integer(3);
        counts.reviewers = totals.integer(4);
        counts.byReason.assign(reasonCount, 0);
        auto entries = m_connection.query("SELECT " DOCKET_ENTRY_REASONS_COLUMN("q") ", q.reviews_required > 0 FROM queue q");
        std::map<std::uint32_t, std::int64_t> combinations;  // of reasons: a handful
        while (entries.step()) {
            counts.escalated += entries.integer(1);
            ++combinations[entries.reasons(0).bits()];
        }
        for (const auto& [reasons, times] : combinations) {
            for (const Reason reason : ReasonSet::fromBits(reasons).toVector()) counts.byReason[static_cast<std::size_t>(reason)] += times;
        }
        counts.autoAccepted = counts.items - counts.escalated - waiting;
        return counts;
    });
}

Result<ports::DataState> RecordTables::dataState() {
    return guarded(m_connection, [&]() -> Result<ports::DataState> {
        auto last = m_connection.query("SELECT " DOCKET_EVENT_COLUMNS " FROM events WHERE kind NOT IN ('exported', 'recipe_saved', 'recipe_deleted', 'regression_set_made',"
                                       " 'calibration_fitted', 'calibration_confirmed', 'alert_noted') ORDER BY id DESC LIMIT 1");
        if (!last.step()) return ports::DataState{};
        const auto event = eventFrom(last);
        if (!event) return failure(ErrorKind::Damaged, fmt::format("Event {} cannot be read. Check the workspace with docket verify.", last.integer(0)));
        return ports::DataState{event->id, toHex(event->hash)};
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
        m_connection.query("INSERT INTO export_manifests (run_id, document) VALUES ($1, $2)").bind(id, run.manifest).run();
        review::Event event;
        event.at = run.at;
        event.kind = review::EventKind::Exported;
        event.payload = codec::writePayload(codec::SavedDocument{id.value, run.manifestSha256, digestOfRows(m_connection, SealedRows::ExportRuns, id.value)});
        m_chain.append(std::move(event));
        return id;
    });
}

}  // namespace docket::storage
