#include "core/storage/exported_items.h"

#include <algorithm>
#include <vector>

namespace docket::storage {

namespace {

constexpr std::size_t blockSize = 512;

/// Differences from id to id, the first from `before`, each in groups of seven bits, lowest first (LEB128).
std::string encode(ItemId before, std::span<const ItemId> ascending) {
    std::string bytes;
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

/// Calls `visit` with the ids that encode() wrote, until it returns false.
template <class Visit>
void decode(ItemId before, std::string_view bytes, Visit visit) {
    auto id = static_cast<std::uint64_t>(before.value);  // damaged blocks may run over
    std::uint64_t difference = 0;
    unsigned shift = 0;
    for (const char byte : bytes) {
        difference |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
        shift = (byte & 0x80) != 0 ? (shift + 7) & 63 : 0;
        if (shift != 0) continue;
        id += difference;
        difference = 0;
        if (!visit(ItemId{static_cast<std::int64_t>(id)})) return;
    }
}

bool contains(ItemId before, std::string_view block, ItemId wanted) {
    bool isThere = false;
    decode(before, block, [&](ItemId id) {
        isThere = id == wanted;
        return id.value < wanted.value;
    });
    return isThere;
}

std::vector<ItemId> ascending(std::span<const ItemId> items) {
    std::vector<ItemId> sorted(items.begin(), items.end());
    std::ranges::sort(sorted);
    return sorted;
}

/// An export that is about to get its name includes every event that there is.
std::optional<Timestamp> exportUnderWay(Connection& connection, ItemId item) {
    auto intents = connection.query("SELECT at, items FROM export_intents WHERE items IS NOT NULL ORDER BY id DESC");
    while (intents.step()) {
        if (contains(ItemId{}, intents.text(1), item)) return Timestamp{intents.integer(0)};
    }
    return std::nullopt;
}

}  // namespace

void addExportedItems(Connection& connection, RunId run, std::span<const ItemId> items) {
    const std::vector<ItemId> sorted = ascending(items);
    std::span<const ItemId> rest = sorted;
    while (!rest.empty()) {
        const auto block = rest.first(std::min(blockSize, rest.size()));
        rest = rest.subspan(block.size());
        connection.query("INSERT INTO exported_items (run_id, first_item, items) VALUES ($1, $2, $3)")
            .bind(run, block.front())
            .bindBlob(encode(block.front(), block))
            .run();
    }
}

std::string encodeItems(std::span<const ItemId> items) { return encode(ItemId{}, ascending(items)); }

std::vector<ItemId> decodeItems(std::string_view bytes) {
    std::vector<ItemId> items;
    decode(ItemId{}, bytes, [&](ItemId id) {
        items.push_back(id);
        return true;
    });
    return items;
}

std::optional<Timestamp> lastExport(Connection& connection, ItemId item, EventId event) {
    if (const auto underWay = exportUnderWay(connection, item)) return underWay;
    auto blocks = connection.query(
        "SELECT r.at, e.first_item, e.items FROM export_runs r JOIN exported_items e ON e.run_id = r.id AND e.first_item ="
        "   (SELECT max(b.first_item) FROM exported_items b WHERE b.run_id = r.id AND b.first_item <= $1)"
        " WHERE r.last_event >= $2 ORDER BY r.id DESC");
    blocks.bind(item, event);
    while (blocks.step()) {
        if (contains(blocks.id<ItemTag>(1), blocks.text(2), item)) return Timestamp{blocks.integer(0)};
    }
    return std::nullopt;
}

}  // namespace docket::storage
