#pragma once

#include "core/ports/clock.h"
#include "core/ports/workspace.h"

#include <cstdint>
#include <optional>
#include <string>

namespace docket::services {

/// A policy on its way to be the next version.
struct PolicyPublication {
    int basedOn = 0;                         ///< the version in force that it was made from
    routing::Policy policy;                  ///< its version number is not looked at
    std::string note;                        ///< what changed, in the author's words; not empty
    std::optional<int> reverts{};            ///< takes back this version
    std::optional<std::int64_t> revision{};  ///< it is this state of the workspace's draft, which goes away once it is published
};

/// Publishes policies under the running work, each in one transaction. What is imported afterwards is routed by the new
/// version; an import that is under way goes on under the one it began with.
class PolicyPublishing {
public:
    /// `actor`: in whose name. All must outlive the service.
    PolicyPublishing(ports::Workspace& workspace, const ports::Clock& clock, std::string actor)
        : m_workspace(workspace), m_clock(clock), m_actor(std::move(actor)) {}

    /// Returns the version. Conflict: another version is in force than it was based on, the draft was changed meanwhile, or
    /// nothing would change. InvalidInput: there is no note, or see routing::check(). Nothing was published then.
    Result<int> publish(const PolicyPublication& publication);

    /// The publication that takes the policy in force back, to be looked at and then published like any other. Conflict: there
    /// is no version before it.
    static Result<PolicyPublication> takeBack(ports::Workspace& workspace);

private:
    ports::Workspace& m_workspace;
    const ports::Clock& m_clock;
    std::string m_actor;
};

}  // namespace docket::services
