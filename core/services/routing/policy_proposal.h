#pragma once

#include "core/services/routing/policy_drafts.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace docket::services {

/// What figures speak for: what a policy is to say besides what it says.
struct PolicyProposal {
    std::optional<double> threshold{};                              ///< nullopt: as it is
    std::map<std::string, double> labelThresholds{};                ///< by key; the others keep theirs
    std::map<std::string, double> rareLabels{};                     ///< by key; likewise
    std::vector<std::pair<std::string, std::string>> confusedPairs{};  ///< of keys, in either order
    std::vector<routing::AuditStratum> auditStrata{};               ///< instead of all that it has; empty: as they are
    std::string reason{};                                           ///< the figures, in words, for those who decide about it; may be empty

    bool isEmpty() const { return !threshold && labelThresholds.empty() && rareLabels.empty() && confusedPairs.empty() && auditStrata.empty(); }
    bool operator==(const PolicyProposal&) const = default;
};

/// The policy as it is proposed. Thresholds are of the raw confidence: with one, the policy goes by that, and a review share goes. One above 1 is 1.
routing::Policy withProposal(routing::Policy policy, const PolicyProposal& proposal);

/// Makes the own draft of the policy, begun now where there is none, say what is proposed. Nothing is routed by it before it is published. Errors: of
/// PolicyDrafts; InvalidInput where nothing is proposed.
Result<OpenPolicyDraft> propose(PolicyDrafts& drafts, const PolicyProposal& proposal);

}  // namespace docket::services
