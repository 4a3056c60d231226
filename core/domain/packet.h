#pragma once

#include "core/base/id.h"
#include "core/base/sha256.h"
#include "core/base/time.h"

#include <optional>
#include <string>
#include <string_view>

namespace docket {

/// Items that one person reviews elsewhere, in a workspace of their own, as the workspace that they are of knows them.
struct Packet {
    int number = 0;
    std::string key;       ///< under which its items are held (isPacketKey()); no two packets share one
    ReviewerId reviewer;
    std::string madeBy;
    Timestamp madeAt;
    Timestamp heldUntil;   ///< nobody else gets its items before
    int taxonomyVersion = 1;
    EventId lastEvent;     ///< of its own chain as it was handed out
    Digest lastHash{};     ///< of that event

    bool operator==(const Packet&) const = default;
};

struct PacketItem {
    ItemId item;
    std::optional<PredictionId> prediction;  ///< of its entry when the packet was made

    bool operator==(const PacketItem&) const = default;
};

/// What a packet says of itself.
struct PacketSlip {
    std::string key;
    Digest origin{};        ///< hash of the first event of the workspace that it is of
    std::string workspace;  ///< file name of that
    std::string reviewer;   ///< who alone works in it
    std::string madeBy;
    Timestamp madeAt;
    Timestamp heldUntil;
    int taxonomyVersion = 1;  ///< of the version there that is the first one here

    bool operator==(const PacketSlip&) const = default;
};

/// The key of a packet, out of a word that is used once.
inline std::string packetKey(std::string_view unique) { return "packet " + std::string(unique); }
/// Whether what is held by such a session is out in a packet, and in the hands of no sitting.
inline bool isPacketKey(std::string_view session) { return session.starts_with("packet "); }

}  // namespace docket
