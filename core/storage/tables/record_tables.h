#pragma once

#include "core/ports/records.h"
#include "core/review/item_review.h"
#include "core/storage/sqlite/chain.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/tables/export_intent_tables.h"
#include "core/storage/tables/rule_tables.h"

namespace docket::storage {

/// Passes over all tables, for export and statistics, and what of it has gone out or is about to.
class RecordTables : public ports::Records, public ExportIntentTables {
public:
    RecordTables(Connection& connection, Chain& chain, RuleTables& rules) : ExportIntentTables(connection), m_connection(connection), m_chain(chain), m_rules(rules) {}

    Result<> visit(const Pass& pass, const std::function<Result<>(const ports::Record&)>& visit) override;
    Result<> visitDecisions(std::optional<int> under, const std::function<Result<>(const ports::DecisionRow&)>& visit) override;
    Result<> visitOrigins(std::optional<int> under, const std::function<Result<>(const ports::DecisionOrigin&)>& visit) override;
    Result<> visitReveals(const std::function<Result<>(const ports::RevealRow&)>& visit) override;
    Result<> visitEntries(const std::function<Result<>(const ports::EntryRow&)>& visit) override;
    Result<> visitTimes(const std::function<Result<>(Duration)>& visit) override;
    Result<> visitTraffic(const ports::TrafficPass& pass, const ports::TrafficVisit& visit) override;
    Result<> visitPredictions(const std::function<Result<>(const ports::PredictionRow&)>& visit) override;
    Result<ports::WorkspaceCounts> counts() override;
    Result<ports::DataState> dataState() override;
    Result<ports::QueueCounts> queueCounts(int under) override;
    Result<RunId> addExportRun(const ports::ExportRun& run, std::span<const ItemId> items) override;

private:
    Result<review::Reading> readingUnder(std::optional<int> version);

    Connection& m_connection;
    Chain& m_chain;
    RuleTables& m_rules;
};

}  // namespace docket::storage
