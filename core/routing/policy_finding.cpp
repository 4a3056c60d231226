#include "core/routing/policy_finding.h"

#include "core/routing/policy_names.h"

#include <algorithm>

namespace docket::routing {

std::string_view toString(PolicyFinding::Kind kind) {
    switch (kind) {
        case PolicyFinding::Kind::UnknownName: return "unknown_name";
        case PolicyFinding::Kind::ArchivedLabel: return "archived_label";
        case PolicyFinding::Kind::NoAudit: return "no_audit";
        case PolicyFinding::Kind::NothingToPeople: return "nothing_to_people";
        case PolicyFinding::Kind::ManyOnThreshold: return "many_on_threshold";
        case PolicyFinding::Kind::NotCalibrated: return "not_calibrated";
        case PolicyFinding::Kind::NeverPredicted: return "never_predicted";
    }
    return "";
}

std::vector<PolicyFinding> findingsOf(const Policy& policy, const taxonomy::Taxonomy& taxonomy) {
    using Kind = PolicyFinding::Kind;
    std::vector<PolicyFinding> findings;
    for (UnknownName& unknown : unknownNames(policy, taxonomy)) {
        findings.push_back({Kind::UnknownName, unknown.rule, std::move(unknown.name), std::move(unknown.text)});
    }
    // Read under the taxonomy that it is written for, a policy is what it was; what it lost is what is archived.
    const taxonomy::Lineage unchanged;
    for (const LostRule& lost : carriedOver(policy, taxonomy, taxonomy, unchanged).lost) {
        findings.push_back({Kind::ArchivedLabel, lost.rule, lost.about, inWords(lost) + "."});
    }
    if (policy.auditRate == 0 && std::ranges::all_of(policy.auditStrata, [](const AuditStratum& stratum) { return stratum.rate == 0; })) {
        findings.push_back({Kind::NoAudit, PolicyRule::AuditRate, {}, "\"audit_rate\" is 0: nobody looks at anything that was accepted, and nobody learns what was missed."});
    }
    const bool takesNone = policy.reviewShare ? *policy.reviewShare == 0 : policy.threshold == 0;
    if (takesNone) {
        const auto rule = policy.reviewShare ? PolicyRule::ReviewShare : PolicyRule::Threshold;
        findings.push_back({Kind::NothingToPeople, rule, {}, policy.reviewShare ? "\"review_share\" is 0: however doubtful a prediction is, it is accepted."
                                                                      : "\"threshold\" is 0: however low a confidence is, it is accepted."});
    }
    return findings;
}

}  // namespace docket::routing
