#pragma once

#include "core/services/packets/packet_making.h"
#include "core/services/review/visits.h"

#include <memory>
#include <vector>

namespace docket::services {

/// How many items of a packet are held, or given back, in one transaction.
inline constexpr std::size_t packetItemsInStep = 50;

/// An item as it goes into a packet.
struct PackedItem {
    Item item;
    ReasonSet reasons;                       ///< why it was escalated; only Manual where the reviewer is to see nothing of the model
    std::optional<Prediction> prediction{};  ///< read under the version in force; nullopt also where it is not to be seen
};

/// The workspace that a packet is made of: what goes out of it, and what it keeps of that. Each member that changes something is one
/// short transaction. Used by one thread at a time, one call after another; workspace, clock and request must outlive it.
class PacketSource {
public:
    PacketSource(ports::Workspace& workspace, const ports::Clock& clock, const PacketRequest& request);

    /// Finds out what can be chosen. Errors: NotAllowed, Conflict (this is a packet itself), InvalidInput (the search).
    Result<> begin();
    /// Holds some more of the items, for as long as a reviewer would; false: there are as many as were asked for, or no more.
    Result<bool> holdMore();
    /// The taxonomy and the policy in force, as the first version of each; the packet is of this moment.
    Result<ports::NewWorkspace> rules();
    /// An item by its place in the order of the queue.
    Result<PackedItem> read(std::size_t place);
    Result<PacketSlip> slip();
    /// Notes the packet as handed out, once it is whole, with the event that it ends with; its items are held for it from then on.
    Result<int> note(const review::Event& last);
    /// Gives back what is held for a packet that was not made.
    Result<> giveBack();

    std::size_t items() const { return m_items.size(); }
    const Packet& packet() const { return m_packet; }

private:
    Result<> holdNext(Timestamp now);
    Result<> holdChosen(Timestamp now);
    Result<bool> isToBeHad(ItemId item, Timestamp now);
    Result<> hold(ItemId item, Timestamp now);
    bool isFull() const;

    ports::Workspace& m_workspace;
    const ports::Clock& m_clock;
    const PacketRequest& m_request;
    Visits m_visits;
    std::vector<ItemId> m_chosen;     ///< what answers to the search, where there is one
    std::size_t m_looked = 0;         ///< at so many of them
    std::vector<PacketItem> m_items;  ///< in the order of the queue
    Packet m_packet;
};

}  // namespace docket::services
