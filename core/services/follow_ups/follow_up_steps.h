#pragma once

#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/services/work/job.h"
#include "core/services/work/writer.h"

#include <cstddef>
#include <cstdint>
#include <stop_token>

namespace docket::services {

/// So many items are written with what they follow from, in one transaction; further ones in steps after it.
inline constexpr std::size_t itemsInOneStep = 100;

/// Writes what comes next of that which follows for single items from a published version, a study that was begun, or one that is
/// being ended, for up to `items` of them; returns for how many. 0: nothing was left. Belongs into a transaction of the caller.
Result<std::size_t> followUp(ports::Workspace& workspace, std::size_t items, Timestamp now);

/// Whether anything is left, of these or of a rerouting. Reads only.
Result<bool> hasFollowUps(ports::Workspace& workspace);

/// Writes all that is left, in short steps between which others get the file. `total`: for progress; -1: not known. A rerouting
/// can be stopped, which is Cancelled and leaves the rest to the next one that calls this.
Result<> finishFollowUps(Writer& writer, const ports::Clock& clock, std::int64_t total = -1, const ProgressSink& progress = {},
                         const std::stop_token& stop = {});
Result<> finishFollowUps(ports::Workspace& workspace, const ports::Clock& clock);

}  // namespace docket::services
