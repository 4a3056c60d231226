#pragma once

#include "core/ports/export_intents.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Exports under way over the table export_intents.
class ExportIntentTables : public ports::ExportIntents {
public:
    explicit ExportIntentTables(Connection& connection) : m_intents(connection) {}

    Result<ports::IntentId> begin(const ports::ExportRun& run, const std::string& hidden) override;
    Result<> complete(ports::IntentId intent, const ports::ExportRun& run, std::span<const ItemId> items) override;
    Result<> end(ports::IntentId intent) override;
    Result<std::vector<ports::ExportIntent>> all() override;

private:
    Connection& m_intents;
};

}  // namespace docket::storage
