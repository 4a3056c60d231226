#pragma once

#include "core/ports/export_runs.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// The exports that were noted, over the tables export_runs and export_manifests.
class ExportRunTables : public ports::ExportRuns {
public:
    explicit ExportRunTables(Connection& connection) : m_connection(connection) {}

    Result<std::vector<Noted>> all() override;
    Result<std::optional<Noted>> find(RunId id) override;

private:
    Connection& m_connection;
};

}  // namespace docket::storage
