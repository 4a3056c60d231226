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

    void label(PolicyRule rule, std::string_view name) { look(rule, name, m_labels, "is no label of the taxonomy"); }
    void rule(PolicyRule rule, std::string_view name) {
        if (name != "default" && !parseReason(name)) look(rule, name, m_rules, "is neither a label of the taxonomy nor a reason nor \"default\"");
    }

    std::vector<UnknownName> unknown;

private:
    void look(PolicyRule rule, std::string_view name, const std::vector<std::string_view>& choices, std::string_view what) {
        if (m_taxonomy.findByKey(name) != nullptr) return;
        std::string text = fmt::format("\"{}\" of the policy names \"{}\", which {}{}; that rule is about nothing.", toString(rule), name, what, didYouMean(name, choices));
        unknown.push_back({rule, std::string(name), std::move(text)});
    }

    const taxonomy::Taxonomy& m_taxonomy;
    std::vector<std::string_view> m_labels;
    std::vector<std::string_view> m_rules;
};

}  // namespace

std::vector<UnknownName> unknownNames(const Policy& policy, const taxonomy::Taxonomy& taxonomy) {
    Names names(taxonomy);
    for (const auto& [label, share] : policy.labelShares) names.label(PolicyRule::LabelShare, label);
    for (const auto& [label, threshold] : policy.labelThresholds) names.label(PolicyRule::LabelThreshold, label);
    for (const std::string& label : policy.highImpactLabels) names.label(PolicyRule::HighImpact, label);
    for (const auto& [first, second] : policy.confusedPairs) {
        names.label(PolicyRule::ConfusedPair, first);
        names.label(PolicyRule::ConfusedPair, second);
    }
    for (const auto& [label, threshold] : policy.rareLabels) names.label(PolicyRule::RareLabel, label);
    for (const AuditStratum& stratum : policy.auditStrata) {
        if (!stratum.label.empty()) names.label(PolicyRule::AuditStratum, stratum.label);
    }
    for (const auto& [rule, count] : policy.reviewsRequired) names.rule(PolicyRule::ReviewsRequired, rule);
    for (const auto& [rule, hours] : policy.slaHours) names.rule(PolicyRule::DueTime, rule);
    return names.unknown;
}

std::vector<std::string> inWords(std::vector<UnknownName> names) {
    std::vector<std::string> sentences;
    for (UnknownName& name : names) sentences.push_back(std::move(name.text));
    return sentences;
}

}  // namespace docket::routing
