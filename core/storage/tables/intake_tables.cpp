#include "core/storage/tables/intake_tables.h"

#include "core/base/stable_hash.h"
#include "core/codec/stored/event_payload.h"
#include "core/codec/text/json_text.h"
#include "core/routing/review_share.h"
#include "core/storage/sqlite/sealed_rows.h"
#include "core/storage/tables/entry_reasons.h"
#include "core/storage/tables/import_calibrations.h"
#include "core/storage/tables/import_mapping_tables.h"
#include "core/storage/tables/intake_indexes.h"
#include "core/storage/tables/label_set_text.h"
#include "core/storage/tables/prediction_facts.h"
#include "core/storage/tables/queue_tables.h"

#include <algorithm>

namespace docket::storage {

using ports::RecordFate;

namespace {

/// Ids that the filter of a first import holds at the most: 64 MiB.
constexpr std::size_t maxFilteredIds = 4'000'000;

/// Fewer than these are added one by one: three statements for each handful would be no less work.
constexpr std::size_t fewestLoaded = 100;

/// That a study drew the item stays true whatever is predicted of it.
ReasonSet withStudyOf(ReasonSet before, ReasonSet reasons) {
    if (before.has(Reason::AgreementStudy)) reasons.add(Reason::AgreementStudy);
    return reasons;
}

std::int64_t nextId(Connection& connection, const char* sql) {
    auto query = connection.query(sql);
    return query.step() ? query.integer(0) + 1 : 1;
}

}  // namespace

Result<RunId> IntakeTables::startRun(const ports::ImportRun& run) {
    return guarded(m_connection, [&]() -> Result<RunId> {
        m_run = run;
        m_now = run.startedAt;
        m_batch.reset();
        m_seen = IdFilter();
        m_repeated.clear();
        m_standing.refresh();
        m_connection.query(
            "INSERT INTO import_runs (source, format, taxonomy_version, policy_version, is_ranked, started_at)"
            " VALUES ($1, $2, $3, $4, $5, $6)")
            .bind(run.source, run.format, run.taxonomyVersion, run.policyVersion, run.isRanked, run.startedAt)
            .run();
        const RunId id{m_connection.database().getLastInsertRowid()};
        m_runId = id;
        keepUsedCalibrations(m_connection, m_chain, id, run);
        const std::string readings = keepReadings(m_connection, id, run.readings);
        appendEvent(review::EventKind::ImportStarted, run.startedAt,
                    codec::writePayload(codec::SavedDocument{id.value, readings, digestOfRows(m_connection, SealedRows::StartedRuns, id.value)}));

        auto any = m_connection.query("SELECT 1 FROM items LIMIT 1");
        m_isLoading = !any.step();
        if (m_isLoading) {
            startLoading(m_connection);
        } else {
            finishLoading(m_connection);  // a first import was killed, or is under way in another process
        }
        return id;
    });
}

void IntakeTables::openBatch() {
    if (m_isLoading && !isLoading(m_connection)) m_isLoading = false;
    Batch& batch = m_batch.emplace(Batch{});
    batch.firstItem = batch.nextItem = nextId(m_connection, "SELECT id FROM items ORDER BY id DESC LIMIT 1");
    batch.firstPrediction = batch.nextPrediction =
        nextId(m_connection, "SELECT id FROM predictions ORDER BY id DESC LIMIT 1");
}

bool IntakeTables::isSurelyNew(const ports::IncomingRecord& record) {
    if (!m_isLoading) return false;
    const auto hash = stableHash(record.externalId);
    const bool isNew = record.hasText ? m_seen.add(hash) : !m_seen.contains(hash);
    if (isNew && m_seen.size() < maxFilteredIds) return true;
    finishLoading(m_connection);
    m_isLoading = false;
    m_seen = IdFilter();
    return isNew;
}

/// How many of the first records are surely new items; they are taken for seen from then on.
std::size_t IntakeTables::countSurelyNew(std::span<const ports::IncomingRecord* const> records) {
    const auto hasText = [](const ports::IncomingRecord* record) { return record->hasText; };
    if (!m_isLoading || records.size() < fewestLoaded || !std::ranges::all_of(records.first(fewestLoaded), hasText)) return 0;
    const auto other = std::ranges::find_if_not(records, [&](const ports::IncomingRecord* record) {
        return hasText(record) && m_seen.size() < maxFilteredIds && m_seen.add(stableHash(record->externalId));
    });
    return static_cast<std::size_t>(other - records.begin());
}

Result<std::size_t> IntakeTables::load(RunId run, std::span<const ports::IncomingRecord* const> records) {
    return guarded(m_connection, [&]() -> Result<std::size_t> {
        if (!m_batch) openBatch();
        const auto fresh = records.first(countSurelyNew(records));
        if (fresh.empty()) return 0;
        m_firstLoad.load({fresh, run, m_run->startedAt, m_run->isRanked, m_batch->nextItem, m_batch->nextPrediction}, m_batch->seals);
        m_batch->nextItem += std::ssize(fresh);
        m_batch->nextPrediction += std::ranges::count_if(fresh, &ports::IncomingRecord::hasPrediction);
        return fresh.size();
    });
}

Result<RecordFate> IntakeTables::add(RunId run, const ports::IncomingRecord& record) {
    return guarded(m_connection, [&]() -> Result<RecordFate> {
        if (!m_batch) openBatch();
        std::optional<KnownItem> known;
        if (!isSurelyNew(record)) known = findItem(record);
        const Judgement judged = judge(record, known, run);
        const RecordFate fate = ports::under(m_run->conflicts, judged.fate);
        const bool isRepeat = fate == RecordFate::Duplicate || fate == RecordFate::OtherMetadata;
        if (isRepeat && judged.standing) noteRepeated(*judged.standing);
        if (fate != RecordFate::NewItem && fate != RecordFate::NewPrediction && fate != RecordFate::Replaced) return fate;

        const ItemId item = known ? known->id : insertItem(record);
        Predicted predicted;
        if (record.hasPrediction) predicted = insertPrediction(run, item, record);
        if (fate == RecordFate::Replaced) noteReplaced(item, *predicted.id, judged.standing);
        if (m_run->isRanked && predicted.id) {
            m_connection.query("INSERT INTO waiting_predictions (prediction_id) VALUES ($1)").bind(predicted.id).run();
        } else if (!(known && updateEntry(item, predicted, record.outcome)) && record.outcome.isEscalated()) {
            putInQueue(item, predicted, record.externalId, record.createdAt.value_or(m_run->startedAt), record.outcome);
        }
        return fate;
    });
}

IntakeTables::Judgement IntakeTables::judge(const ports::IncomingRecord& record, const std::optional<KnownItem>& known,
                                            std::optional<RunId> run) {
    if (!known) return {record.hasText ? RecordFate::NewItem : RecordFate::UnknownItem};
    if (known->textDiffers) return {RecordFate::TextDiffers};
    const RecordFate repeat = known->metadataDiffers ? RecordFate::OtherMetadata : RecordFate::Duplicate;
    if (!record.hasPrediction) return {repeat};
    const auto standing = m_standing.find(known->id, record);
    if (!standing) return {RecordFate::NewPrediction};
    if (standing->saysTheSame) return {repeat, standing->id};
    const bool isOfThisImport = run && (standing->run == *run || isRepeated(standing->id));
    return {isOfThisImport ? RecordFate::ConflictInImport : conflictFate(known->id), standing->id};
}

/// Whether a prediction of the item can take the place of one that is there. What is in front of somebody's eyes stays what
/// it is, so that their answer tells what they have seen.
RecordFate IntakeTables::conflictFate(ItemId item) {
    const auto entry = findEntry(item, {});
    if (!entry || !entry->isTouched) return entry && entry->isReopened ? RecordFate::ConflictDecided : RecordFate::Replaced;
    return entry->isHeld ? RecordFate::ConflictHeld : RecordFate::ConflictDecided;
}

bool IntakeTables::isRepeated(PredictionId prediction) const {
    const auto at = static_cast<std::size_t>(prediction.value);
    return at < m_repeated.size() && m_repeated[at];
}

void IntakeTables::noteRepeated(PredictionId prediction) {
    const auto at = static_cast<std::size_t>(prediction.value);
    if (at >= m_repeated.size()) m_repeated.resize(std::max(at + 1, 2 * m_repeated.size()));
    m_repeated[at] = true;
}

Result<RecordFate> IntakeTables::foresee(const ports::IncomingRecord& record) {
    return guarded(m_connection, [&]() -> Result<RecordFate> {
        finishLoading(m_connection);  // without its search indexes each look-up would go through all rows
        return judge(record, findItem(record), std::nullopt).fate;
    });
}

std::optional<IntakeTables::KnownItem> IntakeTables::findItem(const ports::IncomingRecord& record) {
    auto query = m_connection.query("SELECT id, text, metadata FROM items WHERE external_id = $1");
    query.bindKept(kept(0, record.externalId));
    if (!query.step()) return std::nullopt;
    const bool isOther = query.text(2) != record.metadata && record.metadata != "{}" && !codec::isSameJson(query.text(2), record.metadata);
    return KnownItem{query.id<ItemTag>(0), record.hasText && query.text(1) != record.text, isOther};
}

const std::string& IntakeTables::kept(std::size_t slot, std::string_view text) { return m_kept[slot].assign(text); }

ItemId IntakeTables::insertItem(const ports::IncomingRecord& record) {
    const ItemId id{m_batch->nextItem++};
    const ItemRow row = itemRowOf(record, m_run->startedAt);
    auto query = m_connection.query("INSERT INTO items (id, external_id, text, metadata, received_at) VALUES ($1, $2, $3, $4, $5)");
    query.bind(id);
    query.bindKept(kept(0, row.externalId)).bindKept(kept(1, row.text)).bindKept(kept(2, row.metadata));
    query.bind(row.receivedAt).run();
    m_batch->seals.add(row);
    return id;
}

IntakeTables::Predicted IntakeTables::insertPrediction(RunId run, ItemId item, const ports::IncomingRecord& record) {
    const PredictionId id{m_batch->nextPrediction++};
    std::optional<std::string_view> labels;
    if (record.labels) labels = kept(3, toText(*record.labels));
    const PredictionRow row = predictionRowOf(record, item.value, labels);
    auto query = m_connection.query(
        "INSERT INTO predictions (id, item_id, run_id, model, prompt_version, created_at, labels, confidence,"
        " confidence_source, scores, rationale, raw_output, signals, calibrated)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)");
    query.bind(id, item, run).bindKept(kept(4, row.model)).bindKept(kept(5, row.promptVersion)).bind(row.createdAt);
    if (row.labels) {
        query.bindKept(m_kept[3]);
    } else {
        query.bind(std::nullopt);
    }
    query.bind(row.confidence, row.confidenceSource).bindKept(kept(6, row.scores)).bindKept(kept(7, row.rationale));
    query.bindKept(kept(8, row.rawOutput)).bindKept(kept(9, row.signals)).bind(row.calibrated).run();
    m_batch->seals.add(row);
    return {id, row.labels ? std::optional(m_kept[3]) : std::nullopt, record.confidence};
}

void IntakeTables::putInQueue(ItemId item, const Predicted& predicted, std::string_view externalId, Timestamp receivedAt,
                              const routing::Outcome& outcome) {
    const RoutedEntry entry = entryOf(item, predicted.id, externalId, receivedAt, m_run->startedAt, outcome);
    m_connection.query(
        "INSERT INTO queue (item_id, prediction_id, reasons, priority, queued_at, tiebreak, due_at, reviews_required,"
        " state, is_flagged, answers, open_seats, predicted, confidence, probability)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, 0, 0, $8, $9, $10, $11)")
        .bind(entry.item, entry.prediction, entry.reasons, entry.priority, entry.queuedAt, entry.tiebreak, entry.dueAt,
              entry.reviewsRequired, predicted.labels, predicted.confidence, entry.probability)
        .run();
    m_batch->seals.add(entry);
}

std::optional<IntakeTables::EntryNow> IntakeTables::findEntry(ItemId item, const Predicted& predicted) {
    auto query = m_connection.query(
        "SELECT q.state, q.is_flagged, q.answers, " DOCKET_ENTRY_REASONS_COLUMN("q") ", q.priority, q.due_at, q.reviews_required,"
        " EXISTS (SELECT 1 FROM leases l WHERE l.item_id = q.item_id AND l.expires_at > $1),"
        " EXISTS (SELECT 1 FROM events e WHERE e.item_id = q.item_id AND e.kind IN ('prioritised', 'sampled')),"
        " EXISTS (SELECT 1 FROM events e WHERE e.item_id = q.item_id AND e.kind = 'reopened'),"
        " coalesce((SELECT s.reviewers FROM studies s JOIN study_items t ON t.study = s.number"
        "   WHERE s.ended_at IS NULL AND t.item_id = q.item_id AND (SELECT e.kind FROM events e WHERE e.item_id = q.item_id"
        "     AND e.kind IN ('sampled', 'discharged') ORDER BY e.id DESC LIMIT 1) = 'sampled'), 0),"
        " q.prediction_id IS NULL OR EXISTS (SELECT 1 FROM predictions n JOIN predictions p ON " DOCKET_SAME_PREDICTION
        "   WHERE n.id = $2 AND p.id = q.prediction_id),"
        " q.prediction_id IS NOT NULL,"
        " EXISTS (SELECT 1 FROM predictions n JOIN predictions p ON p.item_id = n.item_id"
        "   WHERE n.id = $2 AND p.id < n.id AND NOT (" DOCKET_SAME_PREDICTION ")), q.probability"
        " FROM queue q WHERE q.item_id = $3");
    query.bind(m_now, predicted.id, item);
    if (!query.step()) return std::nullopt;
    EntryNow entry;
    entry.state = query.oneOf(0, QueueState::Dismissed);
    entry.isFlagged = query.integer(1) != 0;
    entry.isHeld = query.integer(7) != 0;
    entry.isTouched = entry.isHeld || query.integer(2) != 0 || (entry.state != QueueState::Queued && entry.state != QueueState::Dismissed);
    entry.reasons = query.reasons(3);
    entry.priority = query.real(4);
    entry.dueAt = Timestamp{query.integer(5)};
    entry.reviewsRequired = query.natural(6);
    entry.isPrioritised = query.integer(8) != 0;
    entry.isReopened = query.integer(9) != 0;
    entry.reviewsOfStudy = query.natural(10);
    entry.isOfPrediction = query.integer(11) != 0;
    entry.hasPrediction = query.integer(12) != 0;
    entry.isOfOthersToo = query.integer(13) != 0;
    if (!query.isNull(14)) entry.probability = query.real(14);
    return entry;
}

/// What the entry of an item asks for after a further prediction of it: where that takes the place of the only one that was
/// there, or is the first, what it alone asks for; else what was asked for before, and more.
IntakeTables::EntryNow IntakeTables::withPrediction(EntryNow entry, const routing::Outcome& outcome) const {
    const Timestamp dueAt = m_run->startedAt + outcome.dueIn;
    const bool isAlone = entry.isOfPrediction && !entry.isOfOthersToo && !entry.isReopened;
    if (!isAlone) entry.reasons = ReasonSet::fromBits(entry.reasons.bits() | outcome.reasons.bits());
    else entry.reasons = withStudyOf(entry.reasons, outcome.reasons);
    if (outcome.isEscalated()) {
        // What came once keeps the probability with which it came, whatever other predictions ask for it too.
        if (isAlone || entry.reviewsRequired == 0) entry.probability = outcome.probability;
        const bool isBack = isAlone && entry.state == QueueState::Dismissed;
        entry.dueAt = isBack ? dueAt : std::min(entry.dueAt, dueAt);
        if (!entry.isPrioritised) entry.priority = isAlone ? outcome.priority : std::max(entry.priority, outcome.priority);
    }
    const int required = outcome.isEscalated() ? outcome.reviewsRequired : 0;
    if (!entry.isReopened) entry.reviewsRequired = isAlone ? required : std::max(entry.reviewsRequired, required);
    entry.state = std::max(entry.reviewsRequired, entry.reviewsOfStudy) > 0 ? QueueState::Queued : QueueState::Dismissed;
    return entry;
}

/// Puts what a further prediction asks for into the entry of its item, and the prediction itself, unless it is accepted and
/// is none that the entry is about. An entry that was answered, is under review or in somebody's hand stays as it is. False:
/// there is no entry.
bool IntakeTables::updateEntry(ItemId item, const Predicted& predicted, const routing::Outcome& outcome) {
    const auto before = findEntry(item, predicted);
    if (!before) return false;
    if (before->isTouched || (!outcome.isEscalated() && !before->isOfPrediction)) return true;
    const EntryNow after = withPrediction(*before, outcome);
    const auto routedBefore = routedEntryOf(m_connection, item);
    const auto seats = [](const EntryNow& entry) { return entry.isFlagged ? 0 : std::max(entry.reviewsRequired, entry.reviewsOfStudy); };
    if (after.state != before->state) {
        QueueTables::countEntries(m_connection, before->state, before->isFlagged, -1);
        QueueTables::countEntries(m_connection, after.state, after.isFlagged, 1);
    }
    m_connection.query(
        "UPDATE queue SET prediction_id = $1, reasons = $2, priority = $3, due_at = $4, state = $5, open_seats = open_seats + $6,"
        " reviews_required = $7, predicted = $8, confidence = $9, probability = $10 WHERE item_id = $11")
        .bind(predicted.id, static_cast<std::int64_t>(after.reasons.bits()), after.priority, after.dueAt, static_cast<int>(after.state),
              seats(after) - seats(*before), after.reviewsRequired, predicted.labels, predicted.confidence, after.probability, item)
        .run();
    if (routedBefore) m_batch->seals.routed.remove(*routedBefore);
    if (const auto routed = routedEntryOf(m_connection, item)) m_batch->seals.routed.add(*routed);
    if (after.state == QueueState::Dismissed && !before->hasPrediction) noteReplaced(item, *predicted.id, std::nullopt);
    return true;
}

/// Tells the chain that an import changed what was predicted of an item.
void IntakeTables::noteReplaced(ItemId item, PredictionId prediction, std::optional<PredictionId> before) {
    const review::Fact fact = review::Replaced{m_runId, prediction, before};
    review::Event event;
    event.at = m_now;
    event.kind = codec::kindOf(fact);
    event.item = item;
    event.payload = codec::writePayload(fact);
    m_chain.append(std::move(event));
}

Result<> IntakeTables::sealBatch(RunId run, Timestamp now) {
    return guarded(m_connection, [&]() -> Result<> {
        if (!m_batch) return {};
        Batch& batch = *m_batch;
        if (batch.seals.entries > 0) QueueTables::countEntries(m_connection, QueueState::Queued, false, batch.seals.entries);
        if (batch.nextItem > batch.firstItem || batch.nextPrediction > batch.firstPrediction) {
            appendEvent(review::EventKind::Imported, now,
                        codec::writePayload(codec::ImportedBatch{run.value,
                                                                 {batch.firstItem, batch.nextItem - 1},
                                                                 {batch.firstPrediction, batch.nextPrediction - 1},
                                                                 batch.seals.items.finish(),
                                                                 batch.seals.predictions.finish(),
                                                                 batch.seals.routed.blocks()}));
        }
        m_batch.reset();
        return {};
    });
}

void IntakeTables::appendEvent(review::EventKind kind, Timestamp now, std::string payload) {
    review::Event event;
    event.at = now;
    event.kind = kind;
    event.payload = std::move(payload);
    m_chain.append(std::move(event));
}

routing::MostDoubtful IntakeTables::mostDoubtful(const routing::ReviewShare& share) {
    routing::DoubtRanking ranking(share);
    auto rows = m_connection.query(
        "SELECT p.id, p.model, i.external_id, p.calibrated, " DOCKET_FACTS_COLUMNS " FROM waiting_predictions w JOIN predictions p ON p.id = w.prediction_id"
        " JOIN items i ON i.id = p.item_id");
    PredictionFactsRow said;
    while (rows.step()) {
        said.read(rows, 4);
        if (!rows.isNull(3)) said.facts.calibrated = rows.real(3);
        said.facts.externalId = rows.text(2);
        ranking.add({}, rows.text(1), rows.integer(0), said.facts);
    }
    return ranking.choose();
}

Result<std::int64_t> IntakeTables::routeWaiting(const routing::ReviewShare& share, Timestamp now, const RouteWaiting& route) {
    return guarded(m_connection, [&]() -> Result<std::int64_t> {
        if (!m_batch) openBatch();
        const routing::MostDoubtful chosen = mostDoubtful(share);
        auto rows = m_connection.query(
            "SELECT p.id, p.item_id, i.external_id, i.received_at, p.scores, p.calibrated, " DOCKET_FACTS_COLUMNS " FROM waiting_predictions w JOIN predictions p ON p.id = w.prediction_id"
            " JOIN items i ON i.id = p.item_id ORDER BY p.id");
        std::int64_t routed = 0;
        PredictionFactsRow said;
        while (rows.step()) {
            said.read(rows, 6);
            if (!rows.isNull(5)) said.facts.calibrated = rows.real(5);
            ports::WaitingPrediction waiting{said.facts, rows.text(4), chosen.has(rows.integer(0))};
            waiting.facts.externalId = rows.text(2);
            const routing::Outcome outcome = route(waiting);
            ++routed;
            const auto item = rows.id<ItemTag>(1);
            Predicted predicted{rows.id<PredictionTag>(0), std::nullopt, waiting.facts.confidence};
            if (said.facts.labels) predicted.labels = toText(said.labels);
            if (updateEntry(item, predicted, outcome) || !outcome.isEscalated()) continue;
            putInQueue(item, predicted, rows.text(2), Timestamp{rows.integer(3)}, outcome);
        }
        m_connection.execute("DELETE FROM waiting_predictions");
        appendEvent(review::EventKind::Routed, now, codec::writePayload(codec::Routing{m_batch->seals.routed.blocks(), routed}));
        m_batch->seals.routed = RoutedEntries();
        if (const auto sealed = sealBatch({}, now); !sealed) return std::unexpected(sealed.error());
        return routed;
    });
}

Result<> IntakeTables::finishRun(RunId run, const ports::ImportCounts& counts, Timestamp now) {
    return guarded(m_connection, [&]() -> Result<> {
        if (m_isLoading) finishLoading(m_connection);
        m_isLoading = false;
        m_seen = IdFilter();
        m_connection.query(
            "UPDATE import_runs SET finished_at = $1, rows_read = $2, items_added = $3, predictions_added = $4,"
            " duplicates = $5, rejected = $6 WHERE id = $7")
            .bind(now, counts.read, counts.itemsAdded, counts.predictionsAdded, counts.duplicates, counts.rejected, run)
            .run();
        appendEvent(review::EventKind::ImportFinished, now,
                    codec::writePayload(codec::SavedDocument{run.value, {}, digestOfRows(m_connection, SealedRows::ImportRuns, run.value)}));
        return {};
    });
}

Result<std::optional<ports::FormerReading>> IntakeTables::readingOf(std::string_view shape) {
    return guarded(m_connection, [&]() -> Result<std::optional<ports::FormerReading>> { return formerReadingOf(m_connection, shape); });
}

Result<bool> IntakeTables::isAttended(Timestamp now) {
    return guarded(m_connection, [&]() -> Result<bool> {
        m_now = now;
        auto query = m_connection.query("SELECT 1 FROM leases WHERE expires_at > $1 AND session NOT LIKE 'packet %' LIMIT 1");
        query.bind(now);
        return query.step();
    });
}

}  // namespace docket::storage
