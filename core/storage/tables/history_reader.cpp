#include "core/storage/tables/history_reader.h"

#include "core/storage/tables/decision_tables.h"
#include "core/storage/tables/ruling_tables.h"

namespace docket::storage {

std::optional<LabelSet> predictedFor(const Decision& decision, const review::Reading& reading) {
    if (!decision.predictedLabels || !reading.lineage) return decision.predictedLabels;
    return reading.lineage->read(*decision.predictedLabels, decision.taxonomyVersion, reading.version);
}

std::string modelOf(Connection& connection, const Decision& decision) {
    auto model = connection.query("SELECT p.model FROM predictions p WHERE p.id = $1");
    model.bind(decision.prediction.value_or(PredictionId{}));
    return model.step() ? std::string(model.text(0)) : std::string();
}

HistoryReader::HistoryReader(Connection& connection, const review::Reading& reading)
    : m_reading(reading),
      m_rows(connection.query("SELECT " DOCKET_DECISION_COLUMNS ", r.name, coalesce(p.model, '') FROM events e CROSS JOIN decisions d ON d.id = e.id"
                              " JOIN reviewers r ON r.id = d.reviewer_id LEFT JOIN predictions p ON p.id = d.prediction_id"
                              " WHERE e.item_id IS NOT NULL"
                              " ORDER BY e.item_id, e.id")),
      m_hasRow(m_rows.step()),
      m_rulingRows(connection.query("SELECT " DOCKET_RULING_COLUMNS ", p.name FROM rulings r JOIN reviewers p ON p.id = r.reviewer_id ORDER BY r.item_id, r.id")),
      m_hasRuling(m_rulingRows.step()) {}

void HistoryReader::readFor(ports::Record& record) {
    readOf(record.item);
    record.decisions = m_decisions;
    record.answers = m_answers;
    record.predicted = m_predicted;
    record.reviewers = m_reviewers;
    record.models = m_models;
    readRulingsOf(record.item);
    record.rulings = m_rulings;
    record.ruled = m_ruled;
    record.adjudicators = m_adjudicators;
}

void HistoryReader::readRulingsOf(ItemId item) {
    m_rulings.clear();
    m_ruled.clear();
    m_adjudicators.clear();
    while (m_hasRuling && m_rulingRows.id<ItemTag>(1) < item) m_hasRuling = m_rulingRows.step();
    for (; m_hasRuling && m_rulingRows.id<ItemTag>(1) == item; m_hasRuling = m_rulingRows.step()) {
        m_rulings.push_back(rulingFrom(m_rulingRows));
        m_ruled.push_back(m_reading.labelsOf(m_rulings.back()));
        m_adjudicators.emplace_back(m_rulingRows.text(rulingColumnCount));
    }
}

void HistoryReader::readOf(ItemId item) {
    m_decisions.clear();
    m_answers.clear();
    m_predicted.clear();
    m_reviewers.clear();
    m_models.clear();
    while (m_hasRow && m_rows.id<ItemTag>(1) < item) m_hasRow = m_rows.step();
    for (; m_hasRow && m_rows.id<ItemTag>(1) == item; m_hasRow = m_rows.step()) {
        m_decisions.push_back(decisionFrom(m_rows));
        m_answers.push_back(m_reading.labelsOf(m_decisions.back()));
        m_predicted.push_back(predictedFor(m_decisions.back(), m_reading));
        m_reviewers.emplace_back(m_rows.text(decisionColumnCount));
        m_models.emplace_back(m_rows.text(decisionColumnCount + 1));
    }
}

}  // namespace docket::storage
