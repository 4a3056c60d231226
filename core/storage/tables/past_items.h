#pragma once

#include "core/review/item_review.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/tables/past_marks.h"

#include <span>

namespace docket::storage {

/// Second half of showPast(): the views and tables stand, and the copies hold what is there today. Makes of the entries, answers,
/// resolutions and gold items what they were. `changed`: the items whose derived rows may not be what they were. Throws
/// SQLite::Exception.
Result<> foldPastItems(Connection& connection, const review::Reading& reading, const PastMarks& marks, std::span<const ItemId> changed);

}  // namespace docket::storage
