#include "core/storage/tables/answer_rows.h"

#include "core/storage/tables/entry_reasons.h"
#include "core/storage/tables/history_reader.h"
#include "core/storage/tables/label_set_text.h"
#include "core/storage/tables/most_led.h"
#include "core/storage/tables/review_fold.h"

#include <algorithm>

namespace docket::storage {

AnswerRows::AnswerRows(Connection& connection, review::Reading reading)
    : m_connection(connection), m_reading(std::move(reading)), m_otherwise(itemsReadOtherwise(connection, m_reading)) {}

bool AnswerRows::isReadOtherwise(ItemId item) const { return std::ranges::binary_search(m_otherwise, item); }

LabelSet AnswerRows::read(std::string_view labels, int given) const { return m_reading.lineage->read(labelSetFrom(labels), given, m_reading.version); }

Result<> AnswerRows::visit(const Visit& visit) {
    auto rows = m_connection.query(
        "SELECT d.id, d.item_id, d.reviewer_id, d.at, d.exposure, d.labels, d.predicted_labels, d.confidence,"
        " coalesce(p.model, ''), d.taxonomy_version, s.labels, " DOCKET_ENTRY_REASONS_COLUMN("q") ","
        " iif(s.item_id IS NULL OR q.answers < 2, d.exposure, " DOCKET_MOST_LED("d.item_id") ")"
        " FROM decisions d LEFT JOIN predictions p ON p.id = d.prediction_id"
        " LEFT JOIN resolutions s ON s.item_id = d.item_id AND s.decided_by = d.id LEFT JOIN queue q ON q.item_id = d.item_id"
        " WHERE d.stands = 1 ORDER BY d.id");
    while (rows.step()) {
        if (isReadOtherwise(rows.id<ItemTag>(1))) continue;
        const int given = rows.natural(9);
        ports::DecisionRow row;
        row.decision = rows.id<EventTag>(0);
        row.item = rows.id<ItemTag>(1);
        row.reviewer = rows.id<ReviewerTag>(2);
        row.at = Timestamp{rows.integer(3)};
        row.exposure = rows.oneOf(4, Exposure::Compared);
        row.labels = read(rows.text(5), given);
        if (!rows.isNull(6)) row.predictedLabels = read(rows.text(6), given);
        if (!rows.isNull(7)) row.confidence = rows.real(7);
        row.model = rows.text(8);
        if (!rows.isNull(10)) row.completes.emplace(labelSetFrom(rows.text(10)), rows.oneOf(12, Exposure::Compared), rows.reasons(11));
        if (const auto visited = visit(row); !visited) return visited;
    }
    if (const auto visited = visitRulings(visit); !visited) return visited;
    return visitFolded(visit);
}

/// Rulings that stand and complete their item.
Result<> AnswerRows::visitRulings(const Visit& visit) {
    auto rows = m_connection.query(
        "SELECT r.id, r.item_id, r.reviewer_id, r.at, r.labels, r.predicted_labels, r.taxonomy_version, p.confidence, coalesce(p.model, ''), s.labels, "
        DOCKET_ENTRY_REASONS_COLUMN("q") ", coalesce(" DOCKET_MOST_LED("r.item_id") ", 0)"
        " FROM rulings r JOIN resolutions s ON s.item_id = r.item_id AND s.decided_by = r.id JOIN queue q ON q.item_id = r.item_id"
        " LEFT JOIN predictions p ON p.id = q.prediction_id ORDER BY r.id");
    while (rows.step()) {
        if (isReadOtherwise(rows.id<ItemTag>(1))) continue;
        const int given = rows.natural(6);
        ports::DecisionRow row;
        row.isRuling = true;
        row.decision = rows.id<EventTag>(0);
        row.item = rows.id<ItemTag>(1);
        row.reviewer = rows.id<ReviewerTag>(2);
        row.at = Timestamp{rows.integer(3)};
        row.labels = read(rows.text(4), given);
        if (!rows.isNull(5)) row.predictedLabels = read(rows.text(5), given);
        if (!rows.isNull(7)) row.confidence = rows.real(7);
        row.model = rows.text(8);
        row.completes.emplace(labelSetFrom(rows.text(9)), rows.oneOf(11, Exposure::Compared), rows.reasons(10));
        if (const auto visited = visit(row); !visited) return visited;
    }
    return {};
}

Result<> AnswerRows::visitFolded(const Visit& visit) {
    ReviewFold fold(m_connection, m_reading);
    for (const ItemId item : m_otherwise) {
        const auto review = fold.reviewOf(item);
        if (!review) return std::unexpected(review.error());
        if (*review == nullptr) continue;
        const auto standing = (*review)->standing();
        const auto resolution = (*review)->resolution();
        for (const Decision* decision : standing) {
            const std::string model = modelOf(m_connection, *decision);
            ports::DecisionRow row{decision->id,         decision->item, decision->reviewer, decision->at, decision->exposure, m_reading.labelsOf(*decision),
                                   predictedFor(*decision, m_reading), decision->confidence, model, false, std::nullopt};
            if (resolution && resolution->decidedBy == decision->id) row.completes.emplace(resolution->labels, mostLed(standing), reasonsOf(decision->item));
            if (const auto visited = visit(row); !visited) return visited;
        }
        if (const auto visited = visitFoldedRuling(**review, visit); !visited) return visited;
    }
    return {};
}

Result<> AnswerRows::visitFoldedRuling(const review::ItemReview& review, const Visit& visit) {
    const Ruling* ruling = review.ruling();
    const auto resolution = review.resolution();
    if (ruling == nullptr || !resolution || resolution->decidedBy != ruling->id) return {};
    auto suggested = m_connection.query("SELECT p.confidence, p.model FROM queue q JOIN predictions p ON p.id = q.prediction_id WHERE q.item_id = $1");
    suggested.bind(ruling->item);
    ports::DecisionRow row;
    std::string model;
    if (suggested.step()) {
        if (!suggested.isNull(0)) row.confidence = suggested.real(0);
        model = suggested.text(1);
    }
    row.model = model;
    row.isRuling = true;
    row.decision = ruling->id;
    row.item = ruling->item;
    row.reviewer = ruling->adjudicator;
    row.at = ruling->at;
    row.labels = m_reading.labelsOf(*ruling);
    if (ruling->predictedLabels) row.predictedLabels = m_reading.lineage->read(*ruling->predictedLabels, ruling->taxonomyVersion, m_reading.version);
    row.completes.emplace(resolution->labels, mostLed(review.standing()), reasonsOf(ruling->item));
    return visit(row);
}

Result<> AnswerRows::visitOrigins(const std::function<Result<>(const ports::DecisionOrigin&)>& visit) {
    auto rows = m_connection.query("SELECT d.item_id, d.exposure, coalesce(p.model, ''), d.reviewer_id FROM decisions d LEFT JOIN predictions p ON p.id = d.prediction_id"
                                   " WHERE d.stands = 1 ORDER BY d.id");
    while (rows.step()) {
        const ports::DecisionOrigin origin{rows.id<ItemTag>(0), rows.oneOf(1, Exposure::Compared), rows.text(2), rows.id<ReviewerTag>(3)};
        if (isReadOtherwise(origin.item)) continue;
        if (const auto visited = visit(origin); !visited) return visited;
    }
    return visitFolded([&](const ports::DecisionRow& row) { return row.isRuling ? Result<>() : visit({row.item, row.exposure, row.model, row.reviewer}); });
}

ReasonSet AnswerRows::reasonsOf(ItemId item) {
    auto row = m_connection.query("SELECT " DOCKET_ENTRY_REASONS_COLUMN("q") " FROM queue q WHERE q.item_id = $1");
    row.bind(item);
    return row.step() ? row.reasons(0) : ReasonSet();
}

}  // namespace docket::storage
