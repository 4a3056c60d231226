#include "core/storage/exported_items.h"

#include <algorithm>
#include <vector>

namespace docket::storage {

namespace {

constexpr std::size_t blockSize = 512;

/// Differences from id to id, each in groups of seven bits, lowest first (LEB128).
std::string encode(std::span<const ItemId> ascending) {
    std::string bytes;
    ItemId before = ascending.front();
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

bool contains(ItemId first, std::string_view block, ItemId wanted) {
    auto id = static_cast<std::uint64_t>(first.value);  // damaged blocks may run over
    std::uint64_t difference = 0;
    unsigned shift = 0;
    for (const char byte : block) {
        difference |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
        shift = (byte & 0x80) != 0 ? (shift + 7) & 63 : 0;
        if (shift != 0) continue;
        id += difference;
        difference = 0;
        if (static_cast<std::int64_t>(id) >= wanted.value) return static_cast<std::int64_t>(id) == wanted.value;
    }
    return false;
}

}  // namespace

void addExportedItems(Connection& connection, RunId run, std::span<const ItemId> items) {
    std::vector<ItemId> ascending(items.begin(), items.end());
    std::ranges::sort(ascending);
    std::span<const ItemId> rest = ascending;
    while (!rest.empty()) {
        const auto block = rest.first(std::min(blockSize, rest.size()));
        rest = rest.subspan(block.size());
        connection.query("INSERT INTO exported_items (run_id, first_item, items) VALUES ($1, $2, $3)")
            .bind(run, block.front())
            .bindBlob(encode(block))
            .run();
    }
}

std::optional<Timestamp> lastExport(Connection& connection, ItemId item, EventId event) {
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
