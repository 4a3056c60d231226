#pragma once

#include "core/ports/packets.h"
#include "core/storage/sqlite/chain.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Schema from which on there are packets.
inline constexpr int firstWithPackets = 16;

/// Packets over the tables packets, packet_items, packet_events and packet_slip.
class PacketTables : public ports::Packets {
public:
    PacketTables(Connection& connection, Chain& chain) : m_connection(connection), m_chain(chain) {}

    Result<int> add(const Packet& packet, std::span<const PacketItem> items) override;
    Result<std::optional<Packet>> find(int number) override;
    Result<std::optional<Packet>> findByKey(std::string_view key) override;
    Result<std::vector<PacketItem>> itemsOf(int packet) override;
    Result<std::vector<ports::ListedPacket>> list(Timestamp now) override;
    Result<std::vector<ports::MergedEvent>> mergedOf(int packet, ItemId item) override;
    Result<> noteMerged(int packet, std::span<const ports::MergedEvent> merged, std::string_view by, Timestamp now) override;
    Result<std::optional<PacketSlip>> slip() override;
    Result<review::Event> setSlip(const PacketSlip& slip) override;
    Result<std::optional<review::Event>> event(EventId id) override;
    Result<> visitEvents(EventId after, const std::function<Result<>(const review::Event&)>& visit) override;

private:
    Connection& m_connection;
    Chain& m_chain;
};

}  // namespace docket::storage
