#pragma once

#include "core/base/id.h"
#include "core/storage/sqlite/connection.h"

#include <algorithm>
#include <limits>

namespace docket::storage {

/// One pass over rows in the order of their items, read along with others.
class ItemRows {
public:
    /// `itemColumn`: where the item's id stands, which must not be NULL.
    ItemRows(Connection& connection, const char* sql, int itemColumn = 0) : m_rows(connection.query(sql)), m_itemColumn(itemColumn) { step(); }

    /// Past all items at the end.
    ItemId item() const { return m_item; }
    bool isAt(ItemId item) const { return m_item == item; }
    const Query& row() const { return m_rows; }
    void step() { m_item = m_rows.step() ? m_rows.id<ItemTag>(m_itemColumn) : end; }

    static constexpr ItemId end{std::numeric_limits<std::int64_t>::max()};

private:
    Query m_rows;
    int m_itemColumn;
    ItemId m_item;
};

}  // namespace docket::storage
