#pragma once

#include "core/domain/packet.h"
#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/services/ledger/rights.h"
#include "core/services/packets/packet_files.h"
#include "core/services/work/job.h"
#include "core/services/work/writer.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace docket::services {

inline constexpr int mostPacketItems = 10'000;
inline constexpr int mostPacketDays = 365;

/// A packet that is to be made.
struct PacketRequest {
    std::filesystem::path workspace;      ///< the file that it is of
    std::filesystem::path file;           ///< must not exist
    std::string reviewer;
    Actor by;                             ///< who makes it
    std::string key;                      ///< packetKey() of a word that is used once
    int items = 0;                        ///< the next so many that the reviewer would get, 1 to mostPacketItems
    std::optional<std::string> filter{};  ///< instead: what answers to this search and is to be had by the reviewer, at most `items` of it
    int days = 14;                        ///< so long its items are kept for it; 1 to mostPacketDays
    std::optional<std::string> passphrase{};  ///< locks the file (ports::LockedFiles); nullopt: it opens as it is
};

struct MadePacket {
    Packet packet;
    std::int64_t items = 0;
    std::int64_t withSuggestion = 0;  ///< those that the policy shows to this reviewer with what the model said
};

/// Makes a packet: a workspace of its own with the items, the taxonomy and the policy in force, for one reviewer. Its items are held
/// for it here, so that nobody else takes their place. Of an item that the reviewer is to see blind it has nothing of the model: no
/// prediction, no reason and no priority but the order. The file appears whole or not at all, and without it nothing is held. Goes in
/// short steps. Not for the window's thread. Errors: InvalidInput, NotAllowed,
/// NotFound (nothing is to be had), AlreadyExists, Conflict (this is a packet).
Result<MadePacket> makePacket(Writer& writer, const PacketFiles& files, const ports::Clock& clock, const PacketRequest& request,
                              const std::stop_token& stop = {}, const ProgressSink& progress = {});

/// Gives back what is still held for a packet; returns how many items that were. It can be merged all the same, as far as others have
/// not taken its place by then. Errors: NotFound, NotAllowed.
Result<std::int64_t> withdrawPacket(Writer& writer, const ports::Clock& clock, int number, const Actor& by);

}  // namespace docket::services
