#pragma once

#include "core/review/item_review.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/tables/follow_up_tables.h"

#include <map>
#include <vector>

namespace docket::storage {

/// The items whose derived rows are not what a version makes of them, ascending: something was decided on them under a later
/// one or is touched by one, or what a version brings is still to be written. Throws SQLite::Exception.
std::vector<ItemId> itemsReadOtherwise(Connection& connection, const review::Reading& reading);

/// The reviews of items, folded from their events under any taxonomy version: for what the tables of derived state do not
/// hold. What a version still has to have reviewed again counts as if it had. Throws SQLite::Exception.
class ReviewFold {
public:
    ReviewFold(Connection& connection, review::Reading reading);

    /// The review of an item, until the next one is asked for; null: nothing has happened to it.
    Result<const review::ItemReview*> reviewOf(ItemId item);

private:
    Connection& m_connection;
    review::Reading m_reading;
    std::map<ItemId, DueItem> m_behind;
    review::ItemReview m_review;
};

}  // namespace docket::storage
