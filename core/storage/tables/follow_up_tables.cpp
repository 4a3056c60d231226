#include "core/storage/tables/follow_up_tables.h"

#include "core/storage/sqlite/id_block.h"
#include "core/storage/sqlite/migrations.h"

#include <algorithm>

namespace docket::storage {

namespace {

using ports::FollowUp;
using ports::FollowUps;

constexpr std::size_t itemsAtOnce = 64;
/// Schema from which on there are follow-ups.
constexpr int firstWithFollowUps = 8;

bool hasFollowUps(Connection& connection) {
    auto any = connection.query("SELECT EXISTS (SELECT 1 FROM follow_ups)");
    return any.step() && any.integer(0) != 0;
}

FollowUp kindFrom(const Query& row) {
    return static_cast<FollowUp>(row.within(0, static_cast<int>(FollowUp::Reopen), static_cast<int>(FollowUp::Discharge)));
}

}  // namespace

struct FollowUpTables::Block {
    ItemId first;
    FollowUps followUps;
};

Result<bool> FollowUpTables::isEmpty() {
    return guarded(m_connection, [&]() -> Result<bool> { return !hasFollowUps(m_connection); });
}

Result<> FollowUpTables::add(const FollowUps& followUps) {
    return guarded(m_connection, [&]() -> Result<> {
        for (std::span<const ItemId> rest = followUps.items; !rest.empty();) {
            const auto block = rest.first(std::min(itemsAtOnce, rest.size()));
            rest = rest.subspan(block.size());
            m_connection.query("INSERT INTO follow_ups (kind, first_item, number, actor, items) VALUES ($1, $2, $3, $4, $5)")
                .bind(static_cast<int>(followUps.kind), block.front(), followUps.number, followUps.actor)
                .bindBlob(encodeIds(block.front(), block))
                .run();
        }
        return {};
    });
}

Result<FollowUps> FollowUpTables::next(std::size_t limit) {
    return guarded(m_connection, [&]() -> Result<FollowUps> {
        auto rows = m_connection.query("SELECT kind, first_item, number, actor, items FROM follow_ups ORDER BY kind, first_item");
        FollowUps next;
        while (next.items.size() < limit && rows.step()) {
            const auto kind = kindFrom(rows);
            if (next.items.empty()) next = {kind, rows.natural(2), std::string(rows.text(3)), {}};
            if (kind != next.kind || rows.natural(2) != next.number) break;
            for (const ItemId item : decodeIds(rows.id<ItemTag>(1), rows.text(4))) {
                if (next.items.size() < limit) next.items.push_back(item);
            }
        }
        return next;
    });
}

std::optional<FollowUpTables::Block> FollowUpTables::blockOf(FollowUp kind, ItemId item) {
    auto row = m_connection.query(
        "SELECT first_item, number, actor, items FROM follow_ups WHERE kind = $1 AND first_item <= $2 ORDER BY first_item DESC LIMIT 1");
    row.bind(static_cast<int>(kind), item);
    if (!row.step()) return std::nullopt;
    Block block{row.id<ItemTag>(0), {kind, row.natural(1), std::string(row.text(2)), decodeIds(row.id<ItemTag>(0), row.text(3))}};
    if (!std::ranges::binary_search(block.followUps.items, item)) return std::nullopt;
    return block;
}

Result<std::optional<FollowUps>> FollowUpTables::ofVersion(ItemId item) {
    return guarded(m_connection, [&]() -> Result<std::optional<FollowUps>> {
        if (!hasFollowUps(m_connection)) return std::nullopt;
        for (const FollowUp kind : {FollowUp::Reopen, FollowUp::Reread}) {
            auto block = blockOf(kind, item);
            if (!block) continue;
            block->followUps.items = {item};
            return std::move(block->followUps);
        }
        return std::nullopt;
    });
}

Result<> FollowUpTables::remove(FollowUp kind, ItemId item) {
    return guarded(m_connection, [&]() -> Result<> {
        auto block = blockOf(kind, item);
        if (!block) return {};
        std::erase(block->followUps.items, item);
        if (block->followUps.items.empty()) {
            m_connection.query("DELETE FROM follow_ups WHERE kind = $1 AND first_item = $2").bind(static_cast<int>(kind), block->first).run();
            return {};
        }
        const std::string items = encodeIds(block->first, block->followUps.items);
        auto update = m_connection.query("UPDATE follow_ups SET items = $1 WHERE kind = $2 AND first_item = $3");
        update.bindBlob(items).bind(static_cast<int>(kind), block->first).run();
        return {};
    });
}

std::map<ItemId, DueItem> itemsBehind(Connection& connection) {
    std::map<ItemId, DueItem> behind;
    if (schemaVersion(connection) < firstWithFollowUps) return behind;
    auto rows = connection.query("SELECT kind, first_item, number, items FROM follow_ups WHERE kind IN (1, 2)");
    while (rows.step()) {
        for (const ItemId item : decodeIds(rows.id<ItemTag>(1), rows.text(3))) {
            behind[item] = {kindFrom(rows), rows.natural(2)};
        }
    }
    return behind;
}

}  // namespace docket::storage
