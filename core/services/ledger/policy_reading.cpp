#include "core/services/ledger/policy_reading.h"

namespace docket::services {

Result<routing::CarriedPolicy> policyUnder(ports::Rules& rules, int policy, int taxonomy) {
    const auto published = rules.policy(policy);
    if (!published) return std::unexpected(published.error());
    return policyUnder(rules, *published, taxonomy);
}

Result<routing::CarriedPolicy> policyUnder(ports::Rules& rules, const routing::Policy& policy, int taxonomy) {
    const auto lineage = rules.lineage();
    if (!lineage) return std::unexpected(lineage.error());
    const auto given = rules.taxonomy(policy.taxonomyVersion);
    if (!given) return std::unexpected(given.error());
    if (taxonomy == policy.taxonomyVersion) return routing::carriedOver(policy, *given, *given, **lineage);
    const auto now = rules.taxonomy(taxonomy);
    if (!now) return std::unexpected(now.error());
    return routing::carriedOver(policy, *given, *now, **lineage);
}

}  // namespace docket::services
