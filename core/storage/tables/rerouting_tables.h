#pragma once

#include "core/ports/reroutings.h"
#include "core/storage/sqlite/chain.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/tables/routed_entries.h"

namespace docket::storage {

/// Schema from which on there are reroutings.
inline constexpr int firstWithReroutings = 13;

/// Reroutings over the tables reroutings, rerouted_entries and queue.
class ReroutingTables : public ports::Reroutings {
public:
    ReroutingTables(Connection& connection, Chain& chain) : m_connection(connection), m_chain(chain) {}

    Result<std::optional<ports::Rerouting>> open() override;
    Result<ports::Rerouting> at(EventId id) override;
    Result<std::optional<ports::Rerouting>> of(ports::ReroutingCause cause, int version) override;
    Result<EventId> begin(const ports::Rerouting& rerouting, Timestamp now) override;
    Result<std::int64_t> apply(std::span<const ports::EntryChange> changes, Timestamp now) override;
    Result<> end(EventId rerouting, std::string_view actor, Timestamp now) override;
    Result<std::vector<ports::EntryChanged>> changesOf(const ports::Rerouting& rerouting, std::optional<ports::EntryChanged> last,
                                                       std::size_t limit) override;
    Result<std::int64_t> countOf(const ports::Rerouting& rerouting) override;

private:
    std::optional<QueuePlace> placeOf(ItemId item);
    void write(ItemId item, const std::optional<EntryRouting>& before, const std::optional<EntryRouting>& after);
    void insert(ItemId item, const EntryRouting& routing);
    void update(ItemId item, const EntryRouting& routing);

    Connection& m_connection;
    Chain& m_chain;
};

}  // namespace docket::storage
