#pragma once

#include "core/domain/packet.h"
#include "core/services/packets/packet_files.h"
#include "core/review/item_review.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace docket::services {

/// Something that the reviewer of a packet did to one of its items. Its numbers are those of the packet.
struct PacketEvent {
    review::ItemEvent event;
    Digest hash{};       ///< of the event: what tells it from one of another copy
    std::size_t item = 0;  ///< of PacketFile::items
};

/// An item of a packet with what was done to it.
struct WorkedItem {
    std::string externalId;
    std::vector<std::size_t> events;  ///< of PacketFile::events, oldest first
    std::string stranger;             ///< somebody else who reviewed it in the packet; empty: nobody
    bool isAnswered = false;          ///< a decision that was not taken back
};

/// A packet as it came back.
struct PacketFile {
    std::filesystem::path file;
    PacketSlip slip;
    EventId madeBy;    ///< the event with which it was handed out,
    Digest madeHash{}; ///< and its hash: what lies before is what was given
    std::vector<PacketEvent> events;  ///< in the order of its chain
    std::vector<WorkedItem> items;    ///< those with events
    std::int64_t leftOut = 0;         ///< events that are about the packet itself: nothing of them is merged
};

/// Reads a packet, and refuses one that is not whole or was changed: every check of `docket verify` is made. Errors: NotFound,
/// NotAWorkspace, Damaged (says what was changed), InvalidInput (no packet, its rules are not those it was made with, or it is locked
/// with another passphrase). `passphrase`: of one that is locked; others need none.
Result<PacketFile> readPacket(const PacketFiles& files, const std::filesystem::path& file, const std::optional<std::string>& passphrase = {});

}  // namespace docket::services
