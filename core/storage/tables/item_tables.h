#pragma once

#include "core/ports/items.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Items over the tables items and predictions.
class ItemTables : public ports::Items {
public:
    explicit ItemTables(Connection& connection) : m_connection(connection) {}

    Result<std::optional<Item>> find(ItemId id) override;
    Result<std::optional<ItemId>> findByExternalId(std::string_view externalId) override;
    Result<std::optional<Prediction>> prediction(PredictionId id) override;
    Result<std::int64_t> count() override;

private:
    Connection& m_connection;
};

/// The columns of a prediction in the order in which predictionFrom() reads them.
inline constexpr int predictionColumnCount = 12;

/// Reads the prediction columns of a row from `first` on: id, item_id, model, prompt_version, created_at, labels,
/// confidence, confidence_source, scores, rationale, raw_output, signals.
void readPrediction(const Query& row, int first, Prediction& prediction);

}  // namespace docket::storage
