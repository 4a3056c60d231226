#pragma once

#include "core/review/item_review.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/tables/follow_up_tables.h"

#include <map>

namespace docket::storage {

/// The reviews of items in ascending order, folded from their events under any taxonomy version: for what the tables of
/// derived state do not hold. What a version still has to have reviewed again counts as if it had. Throws SQLite::Exception. One at a time for a connection.
class ReviewFold {
public:
    ReviewFold(Connection& connection, review::Reading reading);

    /// The review of an item; null: nothing has happened to it. Items must be asked for in ascending order.
    Result<const review::ItemReview*> reviewOf(ItemId item);

private:
    review::Reading m_reading;
    std::map<ItemId, DueItem> m_behind;
    Query m_events;
    bool m_hasEvent;
    review::ItemReview m_review;
};

}  // namespace docket::storage
