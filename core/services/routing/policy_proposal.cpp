#include "core/services/routing/policy_proposal.h"

#include <algorithm>

namespace docket::services {

namespace {

/// A policy has no threshold above 1, and one just above the highest confidence is as good as that.
double inPolicy(double threshold) { return std::min(threshold, 1.0); }

void addPair(std::vector<std::pair<std::string, std::string>>& pairs, const std::pair<std::string, std::string>& added) {
    const bool isThere = std::ranges::any_of(pairs, [&](const auto& pair) { return pair == added || pair == std::pair(added.second, added.first); });
    if (!isThere) pairs.push_back(added);
}

}  // namespace

routing::Policy withProposal(routing::Policy policy, const PolicyProposal& proposal) {
    if (proposal.threshold || !proposal.labelThresholds.empty()) {
        routing::dropReviewShare(policy);
        policy.confidence = routing::ConfidenceKind::Raw;
    }
    if (proposal.threshold) policy.threshold = inPolicy(*proposal.threshold);
    for (const auto& [key, threshold] : proposal.labelThresholds) policy.labelThresholds[key] = inPolicy(threshold);
    for (const auto& [key, threshold] : proposal.rareLabels) policy.rareLabels[key] = inPolicy(threshold);
    for (const auto& pair : proposal.confusedPairs) addPair(policy.confusedPairs, pair);
    if (!proposal.auditStrata.empty()) policy.auditStrata = proposal.auditStrata;
    return policy;
}

Result<OpenPolicyDraft> propose(PolicyDrafts& drafts, const PolicyProposal& proposal) {
    if (proposal.isEmpty()) return failure(ErrorKind::InvalidInput, "There is nothing to be drafted. Nothing was changed.");
    const auto open = drafts.open();
    if (!open) return open;
    return drafts.change(withProposal(open->policy, proposal), proposal.reason);
}

}  // namespace docket::services
