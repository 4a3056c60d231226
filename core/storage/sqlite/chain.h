#pragma once

#include "core/review/event.h"
#include "core/storage/sqlite/connection.h"

#include <functional>

namespace docket::storage {

/// The table of events as a chain: appends at its head, which the workspace row keeps. Throws SQLite::Exception.
/// Appending belongs into a write transaction.
class Chain {
public:
    explicit Chain(Connection& connection) : m_connection(connection) {}

    review::Event append(review::Event draft);
    review::ChainHead head();

private:
    Connection& m_connection;
};

/// The columns of an event in the order in which eventFrom() reads them.
#define DOCKET_EVENT_COLUMNS "id, at, kind, item_id, reviewer, payload, previous, hash"

/// Reads an event from a row; an unknown kind or a hash of another size than 32 bytes gives nullopt.
std::optional<review::Event> eventFrom(const Query& row);

}  // namespace docket::storage
