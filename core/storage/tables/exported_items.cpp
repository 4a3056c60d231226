#include "core/storage/tables/exported_items.h"

#include "core/storage/sqlite/id_block.h"

#include <algorithm>
#include <vector>

namespace docket::storage {

namespace {

constexpr std::size_t blockSize = 512;

std::vector<ItemId> ascending(std::span<const ItemId> items) {
    std::vector<ItemId> sorted(items.begin(), items.end());
    if (!std::ranges::is_sorted(sorted)) std::ranges::sort(sorted);
    return sorted;
}

/// An export that is about to get its name includes every event that there is.
std::optional<Timestamp> exportUnderWay(Connection& connection, ItemId item) {
    auto intents = connection.query("SELECT at, items FROM export_intents WHERE items IS NOT NULL ORDER BY id DESC");
    while (intents.step()) {
        if (std::ranges::binary_search(decodeIds({}, intents.text(1)), item)) return Timestamp{intents.integer(0)};
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
            .bindBlob(encodeIds(block.front(), block))
            .run();
    }
}

std::string encodeItems(std::span<const ItemId> items) { return encodeIds({}, ascending(items)); }

std::vector<ItemId> decodeItems(std::string_view bytes) { return decodeIds({}, bytes); }

std::optional<Timestamp> lastExport(Connection& connection, ItemId item, EventId event) {
    if (const auto underWay = exportUnderWay(connection, item)) return underWay;
    auto blocks = connection.query(
        "SELECT r.at, e.first_item, e.items FROM export_runs r JOIN exported_items e ON e.run_id = r.id AND e.first_item ="
        "   (SELECT max(b.first_item) FROM exported_items b WHERE b.run_id = r.id AND b.first_item <= $1)"
        " WHERE r.last_event >= $2 ORDER BY r.id DESC");
    blocks.bind(item, event);
    while (blocks.step()) {
        if (std::ranges::binary_search(decodeIds(blocks.id<ItemTag>(1), blocks.text(2)), item)) return Timestamp{blocks.integer(0)};
    }
    return std::nullopt;
}

}  // namespace docket::storage
