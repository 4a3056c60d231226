#include "core/storage/tables/standing_prediction.h"

#include "core/codec/text/json_text.h"
#include "core/codec/values/said_labels.h"
#include "core/storage/tables/label_set_text.h"
#include "core/storage/tables/rule_tables.h"

namespace docket::storage {

namespace {

bool isSameOrUnsaid(std::string_view stored, std::string_view said) {
    return said.empty() || stored == said || (!stored.empty() && codec::isSameJson(stored, said));
}

bool isSameConfidenceOrUnsaid(const Query& row, const ports::IncomingRecord& record) {
    if (record.confidenceSource != ConfidenceSource::Stated) return true;
    return static_cast<ConfidenceSource>(row.smallInteger(4)) == ConfidenceSource::Stated && row.real(3) == record.confidence;
}

}  // namespace

std::optional<StandingPrediction> StandingPredictions::find(ItemId item, const ports::IncomingRecord& record) {
    auto row = m_connection.query(
        "SELECT id, run_id, labels, confidence, confidence_source, scores, rationale, raw_output, signals FROM predictions"
        " WHERE item_id = $1 AND model = $2 AND prompt_version = $3 AND created_at IS NOT DISTINCT FROM $4 ORDER BY id DESC LIMIT 1");
    row.bind(item, record.model, record.promptVersion, record.createdAt);
    if (!row.step()) return std::nullopt;
    return StandingPrediction{row.id<PredictionTag>(0), row.id<RunTag>(1), saysTheSame(row, record)};
}

bool StandingPredictions::saysTheSame(const Query& row, const ports::IncomingRecord& record) {
    return isSameConfidenceOrUnsaid(row, record) && isSameOrUnsaid(row.text(5), record.scores) &&
           (record.rationale.empty() || row.text(6) == record.rationale) && isSameOrUnsaid(row.text(8), record.signals) && namesTheSame(row, record);
}

bool StandingPredictions::namesTheSame(const Query& row, const ports::IncomingRecord& record) {
    if (!record.labels && record.rawOutput.empty()) return true;
    if (row.isNull(2)) return !record.labels && isSameOrUnsaid(row.text(7), record.rawOutput);
    if (record.labels && row.text(2) == toText(*record.labels)) return true;
    return readsTheSame(labelSetFrom(row.text(2)), row.id<RunTag>(1), record);
}

bool StandingPredictions::readsTheSame(const LabelSet& stored, RunId run, const ports::IncomingRecord& record) {
    if (!m_lineage) {
        const auto lineage = RuleTables(m_connection, m_chain).lineage();
        if (!lineage) return false;
        m_lineage = *lineage;
    }
    auto row = m_connection.query("SELECT taxonomy_version FROM import_runs WHERE id = $1");
    row.bind(run);
    const int given = row.step() ? row.smallInteger(0) : m_lineage->latest();
    if (given == m_lineage->latest()) return false;
    if (record.labels) return haveSameLabels(m_lineage->read(stored, given, m_lineage->latest()), *record.labels);
    const taxonomy::Taxonomy* then = taxonomyOf(given);
    const auto said = then == nullptr ? std::nullopt : codec::labelsSaid(record.rawOutput, *then);
    return said && haveSameLabels(*said, stored);
}

const taxonomy::Taxonomy* StandingPredictions::taxonomyOf(int version) {
    const auto [known, isNew] = m_taxonomies.try_emplace(version);
    if (isNew) {
        if (auto read = RuleTables(m_connection, m_chain).taxonomy(version)) known->second = std::move(*read);
    }
    return known->second ? &*known->second : nullptr;
}

}  // namespace docket::storage
