#pragma once

#include "core/ports/item_list.h"
#include "core/storage/tables/check_looks.h"
#include "core/storage/tables/list_query.h"
#include "core/storage/tables/rule_tables.h"
#include "core/storage/tables/word_hits.h"

namespace docket::storage {

/// Lists of items over the tables items and queue, searched by the full-text index item_words.
class ItemListTables : public ports::ItemList {
public:
    ItemListTables(Connection& connection, RuleTables& rules) : m_connection(connection), m_rules(rules), m_hits(connection) {}

    Result<ports::ListPage> page(const ports::ListRequest& request) override;
    Result<std::int64_t> count(const search::ItemFilter& filter) override;
    Result<std::vector<ItemId>> items(const search::ItemFilter& filter, search::ItemOrder order) override;
    void interrupt() override;

    Result<ports::IndexProgress> indexProgress() override;
    Result<ports::IndexProgress> indexMore(int limit) override;

private:
    ListQuery queryFor(const search::ItemFilter& filter, Timestamp now = {});

    Connection& m_connection;
    RuleTables& m_rules;
    WordHits m_hits;
    CheckLooks m_checks;  ///< of the list that was asked for last
};

}  // namespace docket::storage
