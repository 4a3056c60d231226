#pragma once

#include "core/base/id.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::storage {

/// Ascending ids as differences from id to id, beginning from `first`: each in groups of seven bits, lowest first (LEB128).
std::string encodeIds(ItemId first, std::span<const ItemId> ascending);
std::vector<ItemId> decodeIds(ItemId first, std::string_view block);

}  // namespace docket::storage
