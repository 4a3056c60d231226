#include "core/storage/sqlite/id_block.h"

#include <cstdint>

namespace docket::storage {

std::string encodeIds(ItemId first, std::span<const ItemId> ascending) {
    std::string bytes;
    ItemId before = first;
    for (const ItemId id : ascending) {
        auto difference = static_cast<std::uint64_t>(id.value - before.value);
        while (difference >= 0x80) {
            bytes += static_cast<char>(difference | 0x80);
            difference >>= 7;
        }
        bytes += static_cast<char>(difference);
        before = id;
    }
    return bytes;
}

std::vector<ItemId> decodeIds(ItemId first, std::string_view block) {
    std::vector<ItemId> ids;
    auto id = static_cast<std::uint64_t>(first.value);
    std::uint64_t difference = 0;
    unsigned shift = 0;
    for (const char byte : block) {
        difference |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
        shift = (byte & 0x80) != 0 ? (shift + 7) & 63 : 0;
        if (shift != 0) continue;
        id += difference;
        ids.push_back({static_cast<std::int64_t>(id)});
        difference = 0;
    }
    return ids;
}

}  // namespace docket::storage
