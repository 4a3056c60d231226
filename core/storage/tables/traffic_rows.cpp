#include "core/storage/tables/traffic_rows.h"

#include "core/storage/tables/entry_reasons.h"
#include "core/storage/tables/label_set_text.h"
#include "core/storage/tables/most_led.h"

#include <algorithm>

namespace docket::storage {

namespace {

/// Everything but what only resolved items have is behind conditions, which SQLite reads no page for where they do not hold.
#define DOCKET_TRAFFIC_SQL(scores)                                                                                     \
    "SELECT p.item_id, p.id, p.model, p.prompt_version, r.taxonomy_version,"                                           \
    " coalesce(p.created_at, (SELECT i.received_at FROM items i WHERE i.id = p.item_id)), p.labels, p.confidence,"     \
    " iif(p.labels IS NULL, p.raw_output, ''), " scores ","                                                            \
    " q.item_id, " DOCKET_ENTRY_REASONS_COLUMN("q") ", " DOCKET_ENTRY_PROBABILITY ", q.state IN (0, 1),"              \
    " EXISTS (SELECT 1 FROM waiting_predictions w WHERE w.prediction_id = p.id),"                                      \
    " s.labels, s.kind, s.at,"                                                                                         \
    " iif(s.item_id IS NULL, '', (SELECT i.external_id FROM items i WHERE i.id = p.item_id)),"                         \
    " CASE WHEN s.item_id IS NULL THEN 0 WHEN s.kind = 2 THEN (SELECT u.exposure FROM rulings u WHERE u.id = s.decided_by)" \
    "   WHEN q.answers < 2 THEN (SELECT d.exposure FROM decisions d WHERE d.id = s.decided_by)"                        \
    "   ELSE coalesce(" DOCKET_MOST_LED("p.item_id") ", 0) END,"                                                       \
    " iif(s.item_id IS NULL, '', coalesce((SELECT d.overturn_reason FROM decisions d WHERE d.id = s.decided_by), ''))" \
    " FROM predictions p JOIN import_runs r ON r.id = p.run_id"                                                        \
    " LEFT JOIN queue q ON q.item_id = p.item_id LEFT JOIN resolutions s ON s.item_id = p.item_id"                     \
    " ORDER BY p.item_id, p.id"

static_assert(static_cast<int>(QueueState::Queued) == 0 && static_cast<int>(QueueState::InReview) == 1 && static_cast<int>(ResolutionKind::Adjudicated) == 2);

constexpr int firstTrafficEntryColumn = 10;
constexpr int firstTrafficReferenceColumn = 15;

}  // namespace

TrafficRows::TrafficRows(Connection& connection, review::Reading reading)
    : m_connection(connection), m_reading(std::move(reading)), m_otherwise(itemsReadOtherwise(connection, m_reading)), m_fold(connection, m_reading) {}

Result<> TrafficRows::visit(bool withScores, const ports::TrafficVisit& visit) {
    auto rows = m_connection.query(withScores ? DOCKET_TRAFFIC_SQL("iif(s.item_id IS NULL, '', p.scores)") : DOCKET_TRAFFIC_SQL("''"));
    ports::TrafficRow row;
    while (rows.step()) {
        row = {};
        readPrediction(rows, row);
        if (row.madeUnder > m_reading.version) continue;
        readEntry(rows, row);
        if (!isReadOtherwise(row.item)) {
            readReference(rows, row);
        } else if (const auto folded = readFolded(row); !folded) {
            return folded;
        }
        if (const auto visited = visit(row); !visited) return visited;
    }
    return {};
}

void TrafficRows::readPrediction(const Query& row, ports::TrafficRow& out) {
    out.item = row.id<ItemTag>(0);
    out.prediction = row.id<PredictionTag>(1);
    out.model = row.text(2);
    out.promptVersion = row.text(3);
    out.madeUnder = row.natural(4);
    out.at = Timestamp{row.integer(5)};
    out.hasLabels = !row.isNull(6);
    if (out.hasLabels) {
        readLabelSet(row.text(6), m_sets.predicted);
        if (!m_reading.lineage->keepsAll(out.madeUnder, m_reading.version)) {
            m_sets.predicted = m_reading.lineage->read(m_sets.predicted, out.madeUnder, m_reading.version);
        }
        out.labels = m_sets.predicted;
    }
    if (!row.isNull(7)) out.confidence = row.real(7);
    out.rawOutput = row.text(8);
    out.scores = row.text(9);
}

void TrafficRows::readEntry(const Query& row, ports::TrafficRow& out) const {
    const int first = firstTrafficEntryColumn;
    out.hasEntry = !row.isNull(first);
    out.isUnrouted = row.integer(first + 4) != 0;
    if (!out.hasEntry) return;
    out.reasons = row.reasons(first + 1);
    if (!row.isNull(first + 2)) out.probability = row.real(first + 2);
    out.isWaiting = row.integer(first + 3) != 0;
}

void TrafficRows::readReference(const Query& row, ports::TrafficRow& out) {
    const int first = firstTrafficReferenceColumn;
    if (row.isNull(first)) return;
    readLabelSet(row.text(first), m_sets.reference);
    out.externalId = row.text(first + 3);
    out.reference = ports::TrafficReference{m_sets.reference, row.oneOf(first + 1, ResolutionKind::Adjudicated), row.oneOf(first + 4, Exposure::Compared),
                                            row.text(first + 5), Timestamp{row.integer(first + 2)}};
}

/// What the version makes of an item that the tables hold otherwise.
Result<> TrafficRows::readFolded(ports::TrafficRow& out) {
    const auto review = m_fold.reviewOf(out.item);
    if (!review) return std::unexpected(review.error());
    const auto resolution = *review == nullptr ? std::nullopt : (*review)->resolution();
    out.isWaiting = out.hasEntry && (*review == nullptr || (*review)->state() == QueueState::Queued || (*review)->state() == QueueState::InReview);
    if (!resolution) return {};
    m_sets.reference = resolution->labels;
    m_folded = externalIdOf(out.item);
    m_overturnReason.clear();
    Exposure exposure = mostLed((*review)->standing());
    if (const Ruling* ruling = (*review)->ruling(); resolution->kind == ResolutionKind::Adjudicated && ruling != nullptr) exposure = ruling->exposure;
    for (const Decision* decision : (*review)->standing()) {
        if (decision->id == resolution->decidedBy) m_overturnReason = decision->answer.overturnReason;
    }
    out.externalId = m_folded;
    out.reference = ports::TrafficReference{m_sets.reference, resolution->kind, exposure, m_overturnReason, resolution->at};
    return {};
}

std::string TrafficRows::externalIdOf(ItemId item) {
    auto row = m_connection.query("SELECT external_id FROM items WHERE id = $1");
    row.bind(item);
    return row.step() ? std::string(row.text(0)) : std::string();
}

/// Asked in the order of items.
bool TrafficRows::isReadOtherwise(ItemId item) {
    while (m_next < m_otherwise.size() && m_otherwise[m_next] < item) ++m_next;
    return m_next < m_otherwise.size() && m_otherwise[m_next] == item;
}

}  // namespace docket::storage
