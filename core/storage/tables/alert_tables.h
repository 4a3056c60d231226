#pragma once

#include "core/ports/alerts.h"
#include "core/storage/sqlite/chain.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Schema from which on alerts are kept.
inline constexpr int firstWithAlerts = 21;

/// Notes about alerts over the table alert_notes; each row is sealed by its event.
class AlertTables : public ports::Alerts {
public:
    AlertTables(Connection& connection, Chain& chain) : m_connection(connection), m_chain(chain) {}

    Result<std::vector<ports::AlertNote>> notes() override;
    Result<std::int64_t> add(const ports::AlertNote& note) override;

private:
    Connection& m_connection;
    Chain& m_chain;
};

}  // namespace docket::storage
