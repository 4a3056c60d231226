#include "core/services/routing/policy_publishing.h"

#include "core/routing/policy_change.h"
#include "core/services/ledger/policy_reading.h"

#include <fmt/format.h>

namespace docket::services {

namespace {

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

}  // namespace

Result<int> PolicyPublishing::publish(const PolicyPublication& publication) {
    if (isBlank(publication.note)) {
        return failure(ErrorKind::InvalidInput, "A policy says what changed. Nothing was published; write a note.");
    }
    if (const auto checked = routing::check(publication.policy); !checked) return std::unexpected(checked.error());
    return ports::inTransaction(m_workspace, [&]() -> Result<int> {
        auto& rules = m_workspace.rules();
        const auto versions = rules.inForce();
        if (!versions) return std::unexpected(versions.error());
        if (versions->policy != publication.basedOn) {
            return failure(ErrorKind::Conflict, fmt::format("Policy {} was published meanwhile. Nothing was published; look at it, and publish again.",
                                                            versions->policy));
        }
        if (const auto checked = checkDraft(m_workspace, publication); !checked) return std::unexpected(checked.error());
        const auto before = policyUnder(rules, versions->policy, versions->taxonomy);
        if (!before) return std::unexpected(before.error());
        const auto next = policyUnder(rules, publication.policy, versions->taxonomy);
        if (!next) return std::unexpected(next.error());
        if (routing::changesBetween(before->policy, next->policy).empty()) {
            return failure(ErrorKind::Conflict, fmt::format("Policy {} says the same already. Nothing was published.", versions->policy));
        }
        const auto version = rules.publish(ports::NewPolicy{next->policy, publication.note, publication.reverts, m_actor, m_clock.now()});
        if (!version || !publication.revision) return version;
        if (const auto discarded = m_workspace.policyDrafts().discard(); !discarded) return std::unexpected(discarded.error());
        return version;
    });
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
