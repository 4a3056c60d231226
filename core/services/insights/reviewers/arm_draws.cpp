#include "core/services/insights/reviewers/arm_draws.h"

#include "core/routing/router.h"

#include <algorithm>

namespace docket::services {

Result<ArmDraws> ArmDraws::read(ports::Workspace& workspace) {
    ArmDraws draws;
    const auto versions = workspace.rules().policyVersions();
    if (!versions) return std::unexpected(versions.error());
    for (const ports::PolicyVersion& version : *versions) {
        auto policy = workspace.rules().policy(version.version);
        if (!policy) return std::unexpected(policy.error());
        draws.m_policies.push_back({version.publishedAt, std::move(*policy)});
    }
    const auto studies = workspace.studies().all();
    if (!studies) return std::unexpected(studies.error());
    for (const AgreementStudy& study : *studies) {
        const auto items = workspace.studies().itemsOf(study.number);
        if (!items) return std::unexpected(items.error());
        for (const StudyItem& item : *items) draws.m_studied.insert(item.item);
    }
    return draws;
}

std::optional<Arm> ArmDraws::drawnFor(ItemId item, std::string_view externalId, std::string_view reviewer, Timestamp at) const {
    const auto inForce = std::ranges::find_if(m_policies, [at](const InForce& policy) { return policy.since <= at; });
    if (inForce == m_policies.end() || inForce->policy.suggestion != routing::SuggestionMode::Randomised || m_studied.contains(item)) return std::nullopt;
    return routing::drawArm(inForce->policy, externalId, reviewer);
}

}  // namespace docket::services
