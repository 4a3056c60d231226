#include "core/storage/tables/record_tables.h"

#include "core/codec/stored/event_payload.h"
#include "core/storage/sqlite/sealed_rows.h"
#include "core/storage/tables/decision_tables.h"
#include "core/storage/tables/entry_reasons.h"
#include "core/storage/tables/exported_items.h"
#include "core/storage/tables/follow_up_tables.h"
#include "core/storage/tables/item_tables.h"
#include "core/storage/tables/label_set_text.h"
#include "core/storage/tables/review_fold.h"
#include "core/storage/tables/standing_prediction.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>

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

/// With which probability routing sent the entry. Entries from before it was kept have it from the policy of their import: what was
/// drawn by the audit alone came with its rate, what only a person or a study brought in was not sent by routing.
#define DOCKET_ENTRY_PROBABILITY                                                                                       \
    "CASE WHEN q.probability IS NOT NULL OR q.reviews_required = 0 OR (q.reasons & ~1536) = 0 THEN q.probability"      \
    " WHEN (q.reasons & ~1536) <> 256 THEN 1.0 ELSE (SELECT json_extract(v.document, '$.audit_rate') FROM predictions o" \
    "   JOIN import_runs n ON n.id = o.run_id JOIN policy_versions v ON v.version = n.policy_version WHERE o.id = q.prediction_id) END"
static_assert(ReasonSet{Reason::Manual, Reason::AgreementStudy}.bits() == 1536);

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

#define DOCKET_IS_DECIDED "i.id IN (SELECT d.item_id FROM decisions d WHERE d.stands = 1)"

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

/// The items that a scope can have under some earlier version: without a decision there never was an answer.
const char* foldedSqlOf(ports::RecordScope scope) {
    if (scope == ports::RecordScope::All) return sqlOf(scope);
    return DOCKET_RECORD_COLUMNS
        "FROM items i LEFT JOIN resolutions s ON s.item_id = i.id" DOCKET_RECORD_JOINS
        "WHERE i.id IN (SELECT d.item_id FROM decisions d) ORDER BY i.id";
}

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

/// What had been predicted for a decision, as a version reads it.
std::optional<LabelSet> predictedFor(const Decision& decision, const review::Reading& reading) {
    if (!decision.predictedLabels || !reading.lineage) return decision.predictedLabels;
    return reading.lineage->read(*decision.predictedLabels, decision.taxonomyVersion, reading.version);
}

std::string modelOf(Connection& connection, const Decision& decision) {
    auto model = connection.query("SELECT p.model FROM predictions p WHERE p.id = $1");
    model.bind(decision.prediction.value_or(PredictionId{}));
    return model.step() ? std::string(model.text(0)) : std::string();
}

/// The exposure that tells most of the model among those of the standing decisions of an item.
Exposure mostLed(std::span<const Decision* const> standing) {
    const auto has = [&](Exposure exposure) { return std::ranges::any_of(standing, [&](const Decision* d) { return d->exposure == exposure; }); };
    return has(Exposure::Assisted) ? Exposure::Assisted : has(Exposure::Compared) ? Exposure::Compared : Exposure::Blind;
}

/// The decisions of items in ascending order, read along with a pass over the items.
class HistoryReader {
public:
    HistoryReader(Connection& connection, const review::Reading& reading)
        : m_reading(reading),
          m_rows(connection.query("SELECT " DOCKET_DECISION_COLUMNS ", r.name, coalesce(p.model, '') FROM events e CROSS JOIN decisions d ON d.id = e.id"
                                  " JOIN reviewers r ON r.id = d.reviewer_id LEFT JOIN predictions p ON p.id = d.prediction_id"
                                  " WHERE e.item_id IS NOT NULL"
                                  " ORDER BY e.item_id, e.id")),
          m_hasRow(m_rows.step()) {}

    void readFor(ItemId item) {
        decisions.clear();
        answers.clear();
        predicted.clear();
        reviewers.clear();
        models.clear();
        while (m_hasRow && m_rows.id<ItemTag>(1) < item) m_hasRow = m_rows.step();
        while (m_hasRow && m_rows.id<ItemTag>(1) == item) {
            decisions.push_back(decisionFrom(m_rows));
            answers.push_back(m_reading.labelsOf(decisions.back()));
            predicted.push_back(predictedFor(decisions.back(), m_reading));
            reviewers.emplace_back(m_rows.text(decisionColumnCount));
            models.emplace_back(m_rows.text(decisionColumnCount + 1));
            m_hasRow = m_rows.step();
        }
    }

    std::vector<Decision> decisions;
    std::vector<LabelSet> answers;
    std::vector<std::optional<LabelSet>> predicted;
    std::vector<std::string> reviewers;
    std::vector<std::string> models;

private:
    const review::Reading& m_reading;
    Query m_rows;
    bool m_hasRow;
};

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
};

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
}

bool isWithin(ports::RecordScope scope, const ports::Record& record) {
    switch (scope) {
        case ports::RecordScope::Resolved: return record.resolution.has_value();
        case ports::RecordScope::Decided: return std::ranges::any_of(record.decisions, &Decision::stands);
        case ports::RecordScope::All: return true;
    }
    return false;
}

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

Result<review::Reading> RecordTables::readingUnder(std::optional<int> version) {
    const auto lineage = m_rules.lineage();
    if (!lineage) return std::unexpected(lineage.error());
    const int latest = (*lineage)->latest();
    if (version && (*version < 1 || *version > latest)) {
        return failure(ErrorKind::NotFound, fmt::format("There is no taxonomy version {}; there are 1 to {}.", *version, latest));
    }
    return review::Reading{*lineage, version.value_or(latest)};
}

/// Whether the tables of derived state do not have it all: they are those of the version in force, once all that follows
/// from it is written.
bool RecordTables::mustFold(const review::Reading& under) {
    return under.version < under.lineage->latest() || !itemsBehind(m_connection).empty();
}

Result<> RecordTables::visit(const Pass& pass, const std::function<Result<>(const ports::Record&)>& visit) {
    return guarded(m_connection, [&]() -> Result<> {
        const ReadScope reading(m_connection);
        const auto under = readingUnder(pass.under);
        if (!under) return std::unexpected(under.error());
        const bool isFolded = mustFold(*under);
        if (pass.detail == Detail::AnswerOnly && !isFolded) return visitAnswers(m_connection, pass.scope, visit);
        std::optional<ReviewFold> fold;
        std::optional<HistoryReader> history;
        if (isFolded) fold.emplace(m_connection, *under);
        else if (pass.detail == Detail::WithHistory) history.emplace(m_connection, *under);
        auto rows = m_connection.query(isFolded ? foldedSqlOf(pass.scope) : sqlOf(pass.scope));
        Prediction prediction;
        FoldedAnswers folded;
        while (rows.step()) {
            ports::Record record;
            readItem(rows, record);
            if (!rows.isNull(firstPredictionColumn)) {
                readPrediction(rows, firstPredictionColumn, prediction);
                prediction.taxonomyVersion = rows.natural(predictedUnderColumn);
                if (readUnder(*under, prediction)) record.prediction = &prediction;
            }
            record.predictionCount = rows.natural(predictionCountColumn);
            record.waitsForRanking = rows.integer(waitsColumn) != 0;
            record.entry = entryFrom(rows, record.item);
            record.resolution = resolutionFrom(rows, firstResolutionColumn, record.item);
            if (history) {
                history->readFor(record.item);
                record.decisions = history->decisions;
                record.answers = history->answers;
                record.predicted = history->predicted;
                record.reviewers = history->reviewers;
                record.models = history->models;
            }
            if (fold) {
                const auto review = fold->reviewOf(record.item);
                if (!review) return std::unexpected(review.error());
                foldInto(record, *review, *under, m_connection, folded);
                if (!isWithin(pass.scope, record)) continue;
            }
            if (const auto visited = visit(record); !visited) return visited;
        }
        return {};
    });
}

Result<> RecordTables::visitDecisions(std::optional<int> version, const std::function<Result<>(const ports::DecisionRow&)>& visit) {
    return guarded(m_connection, [&]() -> Result<> {
        const ReadScope reading(m_connection);
        const auto under = readingUnder(version);
        if (!under) return std::unexpected(under.error());
        if (mustFold(*under)) return visitFolded(*under, visit);
        auto rows = m_connection.query(
            "SELECT d.id, d.item_id, d.reviewer_id, d.at, d.exposure, d.labels, d.predicted_labels, d.confidence,"
            " coalesce(p.model, ''), d.taxonomy_version, s.labels, " DOCKET_ENTRY_REASONS_COLUMN("q") ","
            " iif(s.item_id IS NULL OR q.answers < 2, d.exposure, (SELECT o.exposure FROM events e JOIN decisions o ON o.id = e.id"
            "   WHERE e.item_id = d.item_id AND o.stands = 1 ORDER BY o.exposure = 1 DESC, o.exposure DESC LIMIT 1))"
            " FROM decisions d LEFT JOIN predictions p ON p.id = d.prediction_id"
            " LEFT JOIN resolutions s ON s.item_id = d.item_id AND s.decided_by = d.id LEFT JOIN queue q ON q.item_id = d.item_id"
            " WHERE d.stands = 1 ORDER BY d.id");
        while (rows.step()) {
            const int given = rows.natural(9);
            ports::DecisionRow row;
            row.decision = rows.id<EventTag>(0);
            row.item = rows.id<ItemTag>(1);
            row.reviewer = rows.id<ReviewerTag>(2);
            row.at = Timestamp{rows.integer(3)};
            row.exposure = rows.oneOf(4, Exposure::Compared);
            row.labels = under->lineage->read(labelSetFrom(rows.text(5)), given, under->version);
            if (!rows.isNull(6)) row.predictedLabels = under->lineage->read(labelSetFrom(rows.text(6)), given, under->version);
            if (!rows.isNull(7)) row.confidence = rows.real(7);
            row.model = rows.text(8);
            if (!rows.isNull(10)) row.completes.emplace(labelSetFrom(rows.text(10)), rows.oneOf(12, Exposure::Compared), rows.reasons(11));
            if (const auto visited = visit(row); !visited) return visited;
        }
        return {};
    });
}

Result<> RecordTables::visitFolded(const review::Reading& reading, const std::function<Result<>(const ports::DecisionRow&)>& visit) {
    ReviewFold fold(m_connection, reading);
    auto items = m_connection.query("SELECT DISTINCT item_id FROM events WHERE item_id IS NOT NULL ORDER BY item_id");
    while (items.step()) {
        const auto review = fold.reviewOf(items.id<ItemTag>(0));
        if (!review) return std::unexpected(review.error());
        const auto standing = (*review)->standing();
        const auto resolution = (*review)->resolution();
        for (const Decision* decision : standing) {
            const std::string model = modelOf(m_connection, *decision);
            ports::DecisionRow row{decision->id,         decision->item, decision->reviewer, decision->at, decision->exposure, reading.labelsOf(*decision),
                                   predictedFor(*decision, reading), decision->confidence, model, std::nullopt};
            if (resolution && resolution->decidedBy == decision->id) row.completes.emplace(resolution->labels, mostLed(standing), reasonsOf(decision->item));
            if (const auto visited = visit(row); !visited) return visited;
        }
    }
    return {};
}

ReasonSet RecordTables::reasonsOf(ItemId item) {
    auto row = m_connection.query("SELECT " DOCKET_ENTRY_REASONS_COLUMN("q") " FROM queue q WHERE q.item_id = $1");
    row.bind(item);
    return row.step() ? row.reasons(0) : ReasonSet();
}

Result<ports::QueueCounts> RecordTables::queueCounts(int version) {
    return guarded(m_connection, [&]() -> Result<ports::QueueCounts> {
        const ReadScope scope(m_connection);
        const auto under = readingUnder(version);
        if (!under) return std::unexpected(under.error());
        ReviewFold fold(m_connection, *under);
        ports::QueueCounts counts;
        auto total = m_connection.query("SELECT count(*) FROM queue");
        total.step();
        std::int64_t untouched = total.integer(0);
        auto touched = m_connection.query(
            "SELECT DISTINCT e.item_id FROM events e CROSS JOIN queue q ON q.item_id = e.item_id WHERE e.item_id IS NOT NULL ORDER BY e.item_id");
        while (touched.step()) {
            const auto review = fold.reviewOf(touched.id<ItemTag>(0));
            if (!review) return std::unexpected(review.error());
            counts.add((*review)->state(), (*review)->isFlagged(), 1);
            --untouched;
        }
        counts.add(QueueState::Queued, false, untouched);
        return counts;
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
            " (SELECT count(*) FROM decisions WHERE stands = 1),"
            " (SELECT count(DISTINCT reviewer_id) FROM decisions WHERE stands = 1)");
        totals.step();
        counts.items = totals.integer(0);
        counts.predictions = totals.integer(1);
        const std::int64_t waiting = totals.integer(2);
        counts.decisions = totals.integer(3);
        counts.reviewers = totals.integer(4);
        counts.byReason.assign(reasonCount, 0);
        auto reasons = m_connection.query("SELECT " DOCKET_ENTRY_REASONS_COLUMN("q") ", q.reviews_required > 0 FROM queue q");
        while (reasons.step()) {
            counts.escalated += reasons.integer(1);
            for (const Reason reason : reasons.reasons(0).toVector()) ++counts.byReason[static_cast<std::size_t>(reason)];
        }
        counts.autoAccepted = counts.items - counts.escalated - waiting;
        return counts;
    });
}

Result<ports::DataState> RecordTables::dataState() {
    return guarded(m_connection, [&]() -> Result<ports::DataState> {
        auto last = m_connection.query("SELECT " DOCKET_EVENT_COLUMNS " FROM events WHERE kind <> 'exported' ORDER BY id DESC LIMIT 1");
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
        review::Event event;
        event.at = run.at;
        event.kind = review::EventKind::Exported;
        event.payload = codec::writePayload(codec::SavedDocument{id.value, run.manifestSha256, digestOfRows(m_connection, SealedRows::ExportRuns, id.value)});
        m_chain.append(std::move(event));
        return id;
    });
}

}  // namespace docket::storage
