#pragma once

#include "core/ports/follow_ups.h"
#include "core/storage/sqlite/connection.h"

#include <map>

namespace docket::storage {

/// What is still to be written, over the table follow_ups. Blocks are small: one is written anew whenever an item leaves it.
class FollowUpTables : public ports::FollowUpList {
public:
    explicit FollowUpTables(Connection& connection) : m_connection(connection) {}

    Result<bool> isEmpty() override;
    Result<> add(const ports::FollowUps& followUps) override;
    Result<ports::FollowUps> next(std::size_t limit) override;
    Result<std::optional<ports::FollowUps>> ofVersion(ItemId item) override;
    Result<> remove(ports::FollowUp kind, ItemId item) override;

private:
    struct Block;
    std::optional<Block> blockOf(ports::FollowUp kind, ItemId item);

    Connection& m_connection;
};

/// The items whose derived rows are still those of the version before, with what is to be written for each. Files of an
/// earlier schema have none. Throws SQLite::Exception.
struct DueItem {
    ports::FollowUp kind = ports::FollowUp::Reopen;
    int version = 0;
};
std::map<ItemId, DueItem> itemsBehind(Connection& connection);

}  // namespace docket::storage
