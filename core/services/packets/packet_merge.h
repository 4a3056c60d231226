#pragma once

#include "core/ports/clock.h"
#include "core/services/ledger/rights.h"
#include "core/services/packets/packet_file.h"
#include "core/services/work/job.h"
#include "core/services/work/writer.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace docket::services {

/// An item of which something could not be merged: what was done to it from there on stays in the packet alone.
struct PacketConflict {
    std::string item;  ///< its external id
    std::string what;

    bool operator==(const PacketConflict&) const = default;
};

struct MergedPacket {
    int packet = 0;
    std::string reviewer;
    std::int64_t items = 0;           ///< that went out with it
    std::int64_t answered = 0;        ///< of these, in the packet
    std::int64_t decisionsAdded = 0;
    std::int64_t alreadyThere = 0;    ///< decisions that an earlier merge brought
    std::int64_t leftOut = 0;         ///< PacketFile::leftOut
    int taxonomyVersion = 1;          ///< that it was reviewed under
    int inForce = 1;                  ///< that its answers are read under now
    bool wasCancelled = false;        ///< what was merged until then stays; merged again, the packet goes on from there
    std::vector<PacketConflict> conflicts;  ///< in the order of the packet's chain
};

/// Brings what was done in a packet into the workspace that it is of, as if its reviewer had done it there: the same decisions, at the
/// times when they were given, held to the version of the taxonomy that they were given under and counted by the policy in force.
/// Each event comes in once, whatever is merged again, and in whatever order packets come back: who merges, and when a program was
/// killed at it, makes no difference. Where the workspace has gone on so that the reviewer could not have done it there either, the
/// item is a conflict and nothing more of it is taken.
class PacketMerge {
public:
    /// `by`: who merges. The writer and the clock must outlive the merge.
    PacketMerge(Writer& writer, const ports::Clock& clock, Actor by) : m_writer(writer), m_clock(clock), m_by(std::move(by)) {}

    /// Goes in short steps on the writer's thread, each of which is on disk when the next begins. `isDryRun`: says what would come of it and keeps nothing.
    /// Errors: NotAllowed, InvalidInput (it is no packet of this workspace, or not the one that was handed out). Nothing was merged then.
    Result<MergedPacket> run(const PacketFile& packet, bool isDryRun, const std::stop_token& stop = {}, const ProgressSink& progress = {});

private:
    Writer& m_writer;
    const ports::Clock& m_clock;
    Actor m_by;
};

}  // namespace docket::services
