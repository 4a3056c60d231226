#pragma once

#include "core/storage/sqlite/connection.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::storage {

/// Which items went out with which export. A row for each item would hold the write lock for a third of a second at
/// 200,000 items, and reviewers with it; so the ids of a run are kept in ascending blocks of differences.
void addExportedItems(Connection& connection, RunId run, std::span<const ItemId> items);

/// When the item last went out, or is about to go out, in an export that included `event`; nullopt: never.
std::optional<Timestamp> lastExport(Connection& connection, ItemId item, EventId event);

/// The ids as one text, to be read again by decodeItems().
std::string encodeItems(std::span<const ItemId> items);
/// In ascending order. Of what is no such text, something.
std::vector<ItemId> decodeItems(std::string_view bytes);

}  // namespace docket::storage
