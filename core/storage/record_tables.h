#pragma once

#include "core/ports/records.h"
#include "core/storage/chain.h"
#include "core/storage/connection.h"

namespace docket::storage {

/// Passes over all tables, for export and statistics.
class RecordTables : public ports::Records {
public:
    RecordTables(Connection& connection, Chain& chain) : m_connection(connection), m_chain(chain) {}

    Result<> visit(ports::RecordScope scope, Detail detail,
                   const std::function<Result<>(const ports::Record&)>& visit) override;
    Result<> visitDecisions(const std::function<Result<>(const ports::DecisionRow&)>& visit) override;
    Result<ports::WorkspaceCounts> counts() override;
    Result<RunId> addExportRun(const ports::ExportRun& run, std::span<const ItemId> items) override;

private:
    Connection& m_connection;
    Chain& m_chain;
};

}  // namespace docket::storage
