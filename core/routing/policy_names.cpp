#include "core/routing/policy_names.h"

#include "core/base/nearest_word.h"
#include "core/domain/queue_entry.h"

#include <fmt/format.h>

namespace docket::routing {

namespace {

class Names {
public:
    explicit Names(const taxonomy::Taxonomy& taxonomy) : m_taxonomy(taxonomy) {
        for (const taxonomy::Label& label : taxonomy.labels()) m_labels.push_back(label.key);
        m_rules = m_labels;
        m_rules.emplace_back("default");
        for (int i = 0; i < reasonCount; ++i) m_rules.push_back(toString(static_cast<Reason>(i)));
    }

    void label(std::string_view key, std::string_view name) { look(key, name, m_labels, "is no label of the taxonomy"); }
    void rule(std::string_view key, std::string_view name) {
        if (name != "default" && !parseReason(name)) look(key, name, m_rules, "is neither a label of the taxonomy nor a reason nor \"default\"");
    }

    std::vector<std::string> unknown;

private:
    void look(std::string_view key, std::string_view name, const std::vector<std::string_view>& choices, std::string_view what) {
        if (m_taxonomy.findByKey(name) != nullptr) return;
        unknown.push_back(fmt::format("\"{}\" of the policy names \"{}\", which {}{}; that rule is about nothing.", key, name, what, didYouMean(name, choices)));
    }

    const taxonomy::Taxonomy& m_taxonomy;
    std::vector<std::string_view> m_labels;
    std::vector<std::string_view> m_rules;
};

}  // namespace

std::vector<std::string> unknownNames(const Policy& policy, const taxonomy::Taxonomy& taxonomy) {
    Names names(taxonomy);
    for (const auto& [label, share] : policy.labelShares) names.label("review_share_by_label", label);
    for (const auto& [label, threshold] : policy.labelThresholds) names.label("label_thresholds", label);
    for (const std::string& label : policy.highImpactLabels) names.label("high_impact_labels", label);
    for (const auto& [first, second] : policy.confusedPairs) {
        names.label("confused_pairs", first);
        names.label("confused_pairs", second);
    }
    for (const auto& [label, threshold] : policy.rareLabels) names.label("rare_labels", label);
    for (const AuditStratum& stratum : policy.auditStrata) {
        if (!stratum.label.empty()) names.label("audit_strata", stratum.label);
    }
    for (const auto& [rule, count] : policy.reviewsRequired) names.rule("reviews_required", rule);
    for (const auto& [rule, hours] : policy.slaHours) names.rule("sla_hours", rule);
    return names.unknown;
}

}  // namespace docket::routing
