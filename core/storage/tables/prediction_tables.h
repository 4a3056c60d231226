#pragma once

#include "core/ports/stored_predictions.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/tables/rule_tables.h"

namespace docket::storage {

/// Passes over the tables items and predictions.
class PredictionTables : public ports::StoredPredictions {
public:
    PredictionTables(Connection& connection, RuleTables& rules) : m_connection(connection), m_rules(rules) {}

    Result<> visitItems(const Pass& pass, const std::function<Result<>(const ports::PredictedItem&)>& visit) override;
    Result<ItemId> lastItem() override;
    Result<PredictionId> lastPrediction() override;
    Result<ports::ReviewTime> reviewTime() override;

private:
    Connection& m_connection;
    RuleTables& m_rules;
};

}  // namespace docket::storage
