#include "core/storage/tables/item_tables.h"

#include "core/storage/tables/label_set_text.h"

namespace docket::storage {

Result<std::optional<Item>> ItemTables::find(ItemId id) {
    return guarded(m_connection, [&]() -> Result<std::optional<Item>> {
        auto query = m_connection.query("SELECT external_id, text, metadata, received_at FROM items WHERE id = $1");
        query.bind(id);
        if (!query.step()) return std::nullopt;
        return Item{id, std::string(query.text(0)), std::string(query.text(1)), std::string(query.text(2)),
                    Timestamp{query.integer(3)}};
    });
}

Result<std::optional<ItemId>> ItemTables::findByExternalId(std::string_view externalId) {
    return guarded(m_connection, [&]() -> Result<std::optional<ItemId>> {
        auto query = m_connection.query("SELECT id FROM items WHERE external_id = $1");
        query.bind(externalId);
        if (!query.step()) return std::nullopt;
        return query.id<ItemTag>(0);
    });
}

Result<std::optional<Prediction>> ItemTables::prediction(PredictionId id) {
    return guarded(m_connection, [&]() -> Result<std::optional<Prediction>> {
        auto query = m_connection.query(
            "SELECT p.id, p.item_id, p.model, p.prompt_version, p.created_at, p.labels, p.confidence, p.confidence_source,"
            " p.scores, p.rationale, p.raw_output, p.signals, r.taxonomy_version"
            " FROM predictions p JOIN import_runs r ON r.id = p.run_id WHERE p.id = $1");
        query.bind(id);
        if (!query.step()) return std::nullopt;
        Prediction prediction;
        readPrediction(query, 0, prediction);
        prediction.taxonomyVersion = query.natural(predictionColumnCount);
        return prediction;
    });
}

Result<std::int64_t> ItemTables::count() {
    return guarded(m_connection, [&]() -> Result<std::int64_t> {
        auto query = m_connection.query("SELECT count(*) FROM items");
        query.step();
        return query.integer(0);
    });
}

void readPrediction(const Query& row, int first, Prediction& prediction) {
    prediction.id = row.id<PredictionTag>(first);
    prediction.item = row.id<ItemTag>(first + 1);
    prediction.model = row.text(first + 2);
    prediction.promptVersion = row.text(first + 3);
    prediction.createdAt.reset();
    if (!row.isNull(first + 4)) prediction.createdAt = Timestamp{row.integer(first + 4)};
    prediction.labels.reset();
    if (!row.isNull(first + 5)) prediction.labels = labelSetFrom(row.text(first + 5));
    prediction.confidence.reset();
    if (!row.isNull(first + 6)) prediction.confidence = row.real(first + 6);
    prediction.confidenceSource = row.oneOf(first + 7, ConfidenceSource::LogProbs);
    prediction.scores = row.text(first + 8);
    prediction.rationale = row.text(first + 9);
    prediction.rawOutput = row.text(first + 10);
    prediction.signals = row.text(first + 11);
}

}  // namespace docket::storage
