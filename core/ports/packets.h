#pragma once

#include "core/base/error.h"
#include "core/domain/packet.h"
#include "core/review/event.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::ports {

/// An event of a packet's chain, and which one it became here.
struct MergedEvent {
    EventId source;
    Digest hash{};
    EventId event;

    bool operator==(const MergedEvent&) const = default;
};

/// A packet with what has become of its items.
struct ListedPacket {
    Packet packet;
    std::string reviewer;
    std::int64_t items = 0;
    std::int64_t answered = 0;  ///< items on which a decision of its reviewer stands
    std::int64_t held = 0;      ///< items that are still kept for it

    bool operator==(const ListedPacket&) const = default;
};

/// Packets on both sides: those that a workspace has handed out, and, where it is one itself, what it says of itself. What writes
/// belongs into a transaction of the caller.
class Packets {
public:
    virtual ~Packets() = default;

    /// Notes a packet with its items, which is an event; gives it the next number.
    virtual Result<int> add(const Packet& packet, std::span<const PacketItem> items) = 0;
    virtual Result<std::optional<Packet>> find(int number) = 0;
    virtual Result<std::optional<Packet>> findByKey(std::string_view key) = 0;
    /// In ascending order.
    virtual Result<std::vector<PacketItem>> itemsOf(int packet) = 0;
    /// The newest first.
    virtual Result<std::vector<ListedPacket>> list(Timestamp now) = 0;
    /// What was merged of an item from a packet, oldest first.
    virtual Result<std::vector<MergedEvent>> mergedOf(int packet, ItemId item) = 0;
    /// Notes which events of a packet these are here; an event seals the rows.
    virtual Result<> noteMerged(int packet, std::span<const MergedEvent> merged, std::string_view by, Timestamp now) = 0;

    /// nullopt: this workspace is no packet.
    virtual Result<std::optional<PacketSlip>> slip() = 0;
    /// Makes this workspace a packet; returns the event, with which it is handed out.
    virtual Result<review::Event> setSlip(const PacketSlip& slip) = 0;

    /// An event of the chain; nullopt: there is none. By the hash of its first one a workspace is told from others.
    virtual Result<std::optional<review::Event>> event(EventId id) = 0;
    /// Visits the chain after an event, until `visit` fails; its error is returned.
    virtual Result<> visitEvents(EventId after, const std::function<Result<>(const review::Event&)>& visit) = 0;
};

}  // namespace docket::ports
