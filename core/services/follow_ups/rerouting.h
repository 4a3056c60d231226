#pragma once

#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/services/follow_ups/steps.h"
#include "core/services/work/job.h"

#include <cstdint>
#include <optional>

namespace docket::services {

/// A version in force, and the rerouting that it brought, if any.
struct VersionInForce {
    int version = 0;
    std::optional<EventId> rerouting;

    bool operator==(const VersionInForce&) const = default;
};

/// Notes, in the transaction that brings a version into force, that what is here is to be routed anew; of a version that takes
/// `reverts` back, that what that one had routed anew goes back to what it was. nullopt: there is nothing to be done.
Result<std::optional<EventId>> beginRerouting(ports::Workspace& workspace, ports::Rerouting rerouting, std::optional<int> reverts, Timestamp now);

/// How many entries it has changed; nullopt of none.
Result<std::optional<std::int64_t>> countRerouted(Writer& writer, std::optional<EventId> rerouting);

/// Goes on with the rerouting that is under way, if there is one, to its end: looks at items in the order of their ids, a few ten
/// thousand at a time, and makes the changes in short steps. What a killed program has changed is found changed, and the rest is
/// changed as it would have been.
Result<> finishRerouting(Steps& steps, const ports::Clock& clock, const ProgressSink& progress = {});

}  // namespace docket::services
