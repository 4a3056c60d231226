#include "core/routing/policy_change.h"

#include <fmt/format.h>

#include <algorithm>
#include <concepts>

namespace docket::routing {

namespace {

std::string asText(double value) { return fmt::format("{}", value); }
std::string asText(int value) { return fmt::format("{}", value); }
std::string asText(std::uint64_t value) { return fmt::format("{}", value); }
template <std::same_as<bool> Flag>
std::string asText(Flag value) {
    return value ? "true" : "false";
}
std::string asText(ConsensusRule value) { return std::string(toString(value)); }
std::string asText(ConfidenceKind value) { return std::string(toString(value)); }
std::string asText(SuggestionMode value) { return std::string(toString(value)); }

/// What a rule says of each thing that it is about.
using Said = std::map<std::string, std::string>;

template <class Value>
Said said(const std::map<std::string, Value>& values) {
    Said all;
    for (const auto& [name, value] : values) all.emplace(name, asText(value));
    return all;
}

Said said(const std::set<std::string>& labels) {
    Said all;
    for (const std::string& label : labels) all.emplace(label, "true");
    return all;
}

Said said(const std::set<ConfidenceSource>& sources) {
    Said all;
    for (const ConfidenceSource source : sources) all.emplace(toString(source), "true");
    return all;
}

Said said(const std::vector<std::pair<std::string, std::string>>& pairs) {
    Said all;
    for (const auto& pair : pairs) all.emplace(nameOfPair(pair), "true");
    return all;
}

Said said(bool value) { return {{"", value ? "true" : "false"}}; }

/// With their places: the first that fits counts.
Said said(const std::vector<AuditStratum>& strata) {
    Said all;
    for (std::size_t i = 0; i < strata.size(); ++i) all.emplace(fmt::format("{}. {}", i + 1, nameOfStratum(strata[i])), asText(strata[i].rate));
    return all;
}

template <class Value>
Said said(const std::optional<Value>& value) {
    return value ? Said{{"", asText(*value)}} : Said{};
}

template <class Value>
Said said(const Value& value) {
    return {{"", asText(value)}};
}

std::optional<std::string> valueAt(const Said& all, const std::string& name) {
    const auto found = all.find(name);
    return found == all.end() ? std::nullopt : std::optional(found->second);
}

void compare(PolicyRule rule, const Said& before, const Said& after, std::vector<PolicyChange>& changes) {
    Said names = before;
    names.insert(after.begin(), after.end());
    for (const auto& [name, value] : names) {
        PolicyChange change{rule, name, valueAt(before, name), valueAt(after, name)};
        if (change.before != change.after) changes.push_back(std::move(change));
    }
}

template <class Value>
void take(Value& result, const Value& base, const Value& mine) {
    if (mine != base) result = mine;
}

template <class Value>
void take(std::map<std::string, Value>& result, const std::map<std::string, Value>& base, const std::map<std::string, Value>& mine) {
    for (const auto& [name, value] : base) {
        if (!mine.contains(name)) result.erase(name);
    }
    for (const auto& [name, value] : mine) {
        const auto before = base.find(name);
        if (before == base.end() || before->second != value) result[name] = value;
    }
}

void take(std::set<std::string>& result, const std::set<std::string>& base, const std::set<std::string>& mine) {
    for (const std::string& label : base) {
        if (!mine.contains(label)) result.erase(label);
    }
    for (const std::string& label : mine) {
        if (!base.contains(label)) result.insert(label);
    }
}

using Pairs = std::vector<std::pair<std::string, std::string>>;

bool hasPair(const Pairs& pairs, const Pairs::value_type& pair) {
    return std::ranges::any_of(pairs, [&](const auto& other) { return nameOfPair(other) == nameOfPair(pair); });
}

void take(Pairs& result, const Pairs& base, const Pairs& mine) {
    std::erase_if(result, [&](const auto& pair) { return hasPair(base, pair) && !hasPair(mine, pair); });
    for (const auto& pair : mine) {
        if (!hasPair(base, pair) && !hasPair(result, pair)) result.push_back(pair);
    }
}

/// Calls `visit(rule, field...)` with the same field of each policy.
template <class Visit, class... Policies>
void forEachRule(Visit visit, Policies&... policies) {
    visit(PolicyRule::Confidence, policies.confidence...);
    visit(PolicyRule::Threshold, policies.threshold...);
    visit(PolicyRule::ReviewShare, policies.reviewShare...);
    visit(PolicyRule::ModelShare, policies.modelShares...);
    visit(PolicyRule::LabelShare, policies.labelShares...);
    visit(PolicyRule::TrustedSource, policies.trustedSources...);
    visit(PolicyRule::LabelThreshold, policies.labelThresholds...);
    visit(PolicyRule::HighImpact, policies.highImpactLabels...);
    visit(PolicyRule::ConfusedPair, policies.confusedPairs...);
    visit(PolicyRule::RareLabel, policies.rareLabels...);
    visit(PolicyRule::AuditRate, policies.auditRate...);
    visit(PolicyRule::AuditStratum, policies.auditStrata...);
    visit(PolicyRule::Seed, policies.seed...);
    visit(PolicyRule::ReviewsRequired, policies.reviewsRequired...);
    visit(PolicyRule::Consensus, policies.consensus...);
    visit(PolicyRule::ConsensusPerLabel, policies.consensusPerLabel...);
    visit(PolicyRule::ConsensusBar, policies.consensusBar...);
    visit(PolicyRule::Adjudication, policies.hasAdjudication...);
    visit(PolicyRule::Suggestion, policies.suggestion...);
    visit(PolicyRule::AssistedShare, policies.assistedShare...);
    visit(PolicyRule::DueTime, policies.slaHours...);
    visit(PolicyRule::GoldRate, policies.goldRate...);
    visit(PolicyRule::RepeatRate, policies.repeatRate...);
    visit(PolicyRule::RepeatAfter, policies.repeatAfterDays...);
    visit(PolicyRule::GoldLine, policies.goldLine...);
}

double minutesOf(Duration time) { return static_cast<double>(time.ms) / 60'000.0; }

}  // namespace

std::string_view toString(PolicyRule rule) {
    switch (rule) {
        case PolicyRule::Confidence: return "confidence";
        case PolicyRule::Threshold: return "threshold";
        case PolicyRule::ReviewShare: return "review_share";
        case PolicyRule::ModelShare: return "review_share_by_model";
        case PolicyRule::LabelShare: return "review_share_by_label";
        case PolicyRule::TrustedSource: return "trusted_confidence";
        case PolicyRule::LabelThreshold: return "label_thresholds";
        case PolicyRule::HighImpact: return "high_impact_labels";
        case PolicyRule::ConfusedPair: return "confused_pairs";
        case PolicyRule::RareLabel: return "rare_labels";
        case PolicyRule::AuditRate: return "audit_rate";
        case PolicyRule::AuditStratum: return "audit_strata";
        case PolicyRule::Seed: return "seed";
        case PolicyRule::ReviewsRequired: return "reviews_required";
        case PolicyRule::Consensus: return "consensus";
        case PolicyRule::ConsensusPerLabel: return "consensus_per_label";
        case PolicyRule::ConsensusBar: return "consensus_bar";
        case PolicyRule::Adjudication: return "adjudication";
        case PolicyRule::Suggestion: return "suggestion.mode";
        case PolicyRule::AssistedShare: return "suggestion.assisted_share";
        case PolicyRule::DueTime: return "sla_hours";
        case PolicyRule::HoldTime: return "lease_minutes";
        case PolicyRule::GoldRate: return "gold_rate";
        case PolicyRule::RepeatRate: return "repeat_rate";
        case PolicyRule::RepeatAfter: return "repeat_after_days";
        case PolicyRule::GoldLine: return "gold_line";
    }
    return "";
}

std::string nameOfPair(const std::pair<std::string, std::string>& pair) {
    return fmt::format("{} / {}", std::min(pair.first, pair.second), std::max(pair.first, pair.second));
}

std::string nameOfStratum(const AuditStratum& stratum) {
    const std::string label = stratum.label.empty() ? "any label" : stratum.label;
    if (!stratum.below && stratum.from == 0) return label;
    return stratum.below ? fmt::format("{}, {} to {}", label, stratum.from, *stratum.below) : fmt::format("{}, {} and over", label, stratum.from);
}

std::vector<PolicyChange> changesBetween(const Policy& before, const Policy& after) {
    std::vector<PolicyChange> changes;
    forEachRule([&](PolicyRule rule, const auto& was, const auto& is) { compare(rule, said(was), said(is), changes); }, before, after);
    compare(PolicyRule::HoldTime, said(minutesOf(before.leaseTime)), said(minutesOf(after.leaseTime)), changes);
    return changes;
}

std::string inWords(const PolicyChange& change) {
    std::string name(toString(change.rule));
    if (!change.about.empty()) name += " " + change.about;
    const bool isMember = change.rule == PolicyRule::HighImpact || change.rule == PolicyRule::ConfusedPair || change.rule == PolicyRule::TrustedSource;
    if (isMember) return fmt::format("{}: {}", name, change.after ? "added" : "removed");
    if (!change.before) return fmt::format("{}: {}, new", name, *change.after);
    if (!change.after) return fmt::format("{}: removed, was {}", name, *change.before);
    return fmt::format("{}: {} → {}", name, *change.before, *change.after);
}

Policy rebased(const Policy& base, const Policy& mine, const Policy& theirs) {
    Policy result = theirs;
    forEachRule([](PolicyRule, auto& into, const auto& was, const auto& is) { take(into, was, is); }, result, base, mine);
    take(result.leaseTime, base.leaseTime, mine.leaseTime);
    return result;
}

}  // namespace docket::routing
