#pragma once

#include "core/ports/drafts.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Drafts over the table of the same name.
class DraftTables : public ports::Drafts {
public:
    explicit DraftTables(Connection& connection) : m_connection(connection) {}

    Result<> keep(ReviewerId reviewer, const Draft& draft) override;
    Result<std::optional<Draft>> find(ItemId item, ReviewerId reviewer) override;
    Result<> remove(ItemId item, ReviewerId reviewer) override;
    Result<std::vector<ItemId>> itemsOf(ReviewerId reviewer) override;

private:
    Connection& m_connection;
};

}  // namespace docket::storage
