#pragma once

#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/services/follow_ups/rerouting.h"
#include "core/services/follow_ups/rerouting_plan.h"
#include "core/services/work/job.h"
#include "core/services/work/writer.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>

namespace docket::services {

/// A policy on its way to be the next version.
struct PolicyPublication {
    int basedOn = 0;                         ///< the version in force that it was made from
    routing::Policy policy;                  ///< its version number is not looked at
    std::string note;                        ///< what changed, in the author's words; not empty
    std::optional<int> reverts{};            ///< takes back this version
    std::optional<std::int64_t> revision{};  ///< it is this state of the workspace's draft, which goes away once it is published
    /// What is routed anew of that which is here. Nothing of a version that takes another back: what that one had routed anew goes back
    /// to what it was, but for what somebody has touched since.
    ports::ReroutingScope scope{};
};

struct PublishedPolicy {
    int version = 0;
    std::optional<std::int64_t> rerouted{};  ///< entries that changed, came or went; nullopt: nothing was routed anew

    bool operator==(const PublishedPolicy&) const = default;
};

/// Publishes policies under the running work. A version comes into force in one short transaction, together with the note that
/// what is here is to be routed anew, where that was asked for; this is written in short steps, which the next program goes on
/// with if this one is killed. What is imported afterwards is routed by the new version; an import that is under way goes on
/// under the one it began with.
class PolicyPublishing {
public:
    /// `actor`: in whose name. All must outlive the service.
    PolicyPublishing(Writer& writer, const ports::Clock& clock, std::string actor) : m_writer(writer), m_clock(clock), m_actor(std::move(actor)) {}

    /// Conflict: another version is in force than it was based on, the draft was changed meanwhile, or nothing would change.
    /// InvalidInput: there is no note, or see routing::check(). Busy. Nothing was published then.
    Result<PublishedPolicy> publish(const PolicyPublication& publication, const ProgressSink& progress = {});

    /// Its first half, in one transaction; finishFollowUps() is the other. Busy also where something else must be finished first.
    static Result<VersionInForce> bringInForce(ports::Workspace& workspace, const PolicyPublication& publication, const std::string& actor, Timestamp now);

    /// What routing anew would come to, if it were published as things stand. Only reads; any connection will do.
    static Result<ReroutingForecast> foresee(ports::Workspace& workspace, const PolicyPublication& publication, Timestamp now,
                                             const std::stop_token& stop = {}, const ProgressSink& progress = {});

    /// The publication that takes the policy in force back, to be looked at and then published like any other. Conflict: there
    /// is no version before it.
    static Result<PolicyPublication> takeBack(ports::Workspace& workspace);

private:
    Writer& m_writer;
    const ports::Clock& m_clock;
    std::string m_actor;
};

}  // namespace docket::services
