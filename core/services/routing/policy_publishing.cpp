#include "core/services/routing/policy_publishing.h"

#include "core/routing/policy_change.h"
#include "core/services/follow_ups/follow_up_steps.h"
#include "core/services/ledger/policy_reading.h"
#include "core/services/ledger/rights.h"

#include <fmt/format.h>

namespace docket::services {

namespace {

/// Before which something else must be finished.
constexpr int mostPublishTries = 5;

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

/// That the draft is still what was looked at; what is entered into it meanwhile must not go with it.
Result<> checkDraft(ports::Workspace& workspace, const PolicyPublication& publication) {
    if (!publication.revision) return {};
    const auto head = workspace.policyDrafts().head();
    if (!head) return std::unexpected(head.error());
    if (*head && (*head)->revision == *publication.revision) return {};
    return failure(ErrorKind::Conflict, "The draft of the policy was changed while it was being published. Nothing was published; look at the draft, "
                                        "and publish it again.");
}

std::unexpected<Error> busy() {
    return failure(ErrorKind::Busy, "What follows from another version or from a study is still being written. Nothing was published; try again.");
}

Result<VersionInForce> publishNow(ports::Workspace& workspace, const PolicyPublication& publication, const std::string& actor, Timestamp now) {
    if (const auto may = checkRight(workspace, actor, Right::ChangeRules); !may) return std::unexpected(may.error());
    const auto isBusy = hasFollowUps(workspace);
    if (!isBusy) return std::unexpected(isBusy.error());
    if (*isBusy) return busy();
    auto& rules = workspace.rules();
    const auto versions = rules.inForce();
    if (!versions) return std::unexpected(versions.error());
    if (versions->policy != publication.basedOn) {
        return failure(ErrorKind::Conflict, fmt::format("Policy {} was published meanwhile. Nothing was published; look at it, and publish again.",
                                                        versions->policy));
    }
    if (const auto checked = checkDraft(workspace, publication); !checked) return std::unexpected(checked.error());
    const auto before = policyUnder(rules, versions->policy, versions->taxonomy);
    if (!before) return std::unexpected(before.error());
    const auto next = policyUnder(rules, publication.policy, versions->taxonomy);
    if (!next) return std::unexpected(next.error());
    if (routing::changesBetween(before->policy, next->policy).empty()) {
        return failure(ErrorKind::Conflict, fmt::format("Policy {} says the same already. Nothing was published.", versions->policy));
    }
    const auto version = rules.publish(ports::NewPolicy{next->policy, publication.note, publication.reverts, actor, now});
    if (!version) return std::unexpected(version.error());
    if (publication.revision) {
        if (const auto discarded = workspace.policyDrafts().discard(); !discarded) return std::unexpected(discarded.error());
    }
    const ports::Rerouting asked{.cause = ports::ReroutingCause::Policy, .versions = {versions->taxonomy, *version}, .scope = publication.scope, .actor = actor};
    const auto rerouting = beginRerouting(workspace, asked, publication.reverts, now);
    if (!rerouting) return std::unexpected(rerouting.error());
    return VersionInForce{*version, *rerouting};
}

/// What the rerouting came to.
Result<PublishedPolicy> finish(Writer& writer, const ports::Clock& clock, const VersionInForce& inForce, const ProgressSink& progress) {
    auto finished = finishFollowUps(writer, clock, -1, progress);
    const auto rerouted = finished ? countRerouted(writer, inForce.rerouting) : std::unexpected(finished.error());
    if (rerouted) return PublishedPolicy{inForce.version, *rerouted};
    return failure(rerouted.error().kind, fmt::format("Policy {} is in force, but not all that waits is routed by it: {} That is done when the workspace is "
                                                      "opened the next time.", inForce.version, rerouted.error().message));
}

}  // namespace

Result<VersionInForce> PolicyPublishing::bringInForce(ports::Workspace& workspace, const PolicyPublication& publication, const std::string& actor, Timestamp now) {
    if (isBlank(publication.note)) {
        return failure(ErrorKind::InvalidInput, "A policy says what changed. Nothing was published; write a note.");
    }
    if (const auto checked = routing::check(publication.policy); !checked) return std::unexpected(checked.error());
    return ports::inTransaction(workspace, [&] { return publishNow(workspace, publication, actor, now); });
}

Result<PublishedPolicy> PolicyPublishing::publish(const PolicyPublication& publication, const ProgressSink& progress) {
    for (int tries = 0;; ++tries) {
        if (const auto finished = finishFollowUps(m_writer, m_clock); !finished) return std::unexpected(finished.error());
        const auto inForce = m_writer.run(Priority::Bulk, [&](ports::Workspace& workspace) {
            return bringInForce(workspace, publication, m_actor, m_clock.now());
        }).get();
        if (inForce) return finish(m_writer, m_clock, *inForce, progress);
        if (inForce.error().kind != ErrorKind::Busy || tries == mostPublishTries) return std::unexpected(inForce.error());
    }
}

Result<ReroutingForecast> PolicyPublishing::foresee(ports::Workspace& workspace, const PolicyPublication& publication, Timestamp now,
                                                    const std::stop_token& stop, const ProgressSink& progress) {
    const auto versions = workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    const auto ground = groundUnder(workspace.rules(), publication.policy, versions->taxonomy);
    if (!ground) return std::unexpected(ground.error());
    return foreseeRerouting(workspace, *ground, publication.scope.acceptedSince, now, stop, progress);
}

Result<PolicyPublication> PolicyPublishing::takeBack(ports::Workspace& workspace) {
    const auto versions = workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    if (versions->policy < 2) return failure(ErrorKind::Conflict, "The policy in force is the first one; there is none to go back to.");
    auto before = policyUnder(workspace.rules(), versions->policy - 1, versions->taxonomy);
    if (!before) return std::unexpected(before.error());
    return PolicyPublication{versions->policy, std::move(before->policy), fmt::format("Policy {} taken back", versions->policy), versions->policy};
}

}  // namespace docket::services
