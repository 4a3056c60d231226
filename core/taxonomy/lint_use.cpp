#include "core/taxonomy/lint_checks.h"

#include <map>
#include <set>
#include <unordered_map>

namespace docket::taxonomy {

namespace {

constexpr std::int64_t msPerDay = 24LL * 60 * 60 * 1000;

std::vector<const Label*> choicesOf(std::span<const Label> labels) {
    std::vector<const Label*> choices;
    for (const Label& label : labels) {
        if (label.isChoice()) choices.push_back(&label);
    }
    return choices;
}

/// What is known of a pair; nullopt where it is no finding.
std::optional<MixUps> mixUpsOf(const Use& use, const LabelPair& pair, const PairUse& counts) {
    const auto first = use.labels.find(pair.first);
    const auto second = use.labels.find(pair.second);
    if (first == use.labels.end() || second == use.labels.end()) return std::nullopt;
    MixUps mixUps{counts.modelSaidFirst, counts.modelSaidSecond, first->second.predictions + second->second.predictions, counts.reviewers, {}, {}};
    const std::int64_t compared = first->second.agreements + second->second.agreements + counts.reviewers;
    if (compared > 0) mixUps.agreement = 1 - static_cast<double>(counts.reviewers) / static_cast<double>(compared);
    const bool isModelUnsure = mixUps.byModel() >= mixUpsFrom &&
                               static_cast<double>(mixUps.byModel()) >= mixUpShareFrom * static_cast<double>(mixUps.predictions);
    const bool arePeopleUnsure = mixUps.reviewers >= mixUpsFrom && mixUps.agreement && *mixUps.agreement < agreementUnder;
    if (!isModelUnsure && !arePeopleUnsure) return std::nullopt;
    return mixUps;
}

void lintUnused(const Label& label, const LabelUse& seen, const Use& use, Findings& findings) {
    Disuse disuse{std::nullopt, use.decisions};
    if (seen.lastDecidedAt) disuse.days = (use.now - *seen.lastDecidedAt).ms / msPerDay;
    const bool isUnused = disuse.days ? *disuse.days >= unusedDays : use.decisions >= decisionsForUnused;
    if (isUnused) findings.push_back({Check::Unused, Severity::Note, {label.id}, "", disuse});
}

void lintThreshold(const Label& label, const LabelUse& seen, const Use& use, Findings& findings) {
    if (label.isHighImpact || seen.isHighImpact || !use.policyThreshold) return;
    const ErrorCosts costs{label.costFalsePositive, label.costFalseNegative};
    if (costs == ErrorCosts{}) return;
    const double threshold = seen.ownPolicyThreshold.value_or(label.threshold.value_or(*use.policyThreshold));
    if (const auto gap = materialGap(seen.sample, costs, threshold)) {
        findings.push_back({Check::ThresholdOffOptimum, Severity::Warning, {label.id}, "threshold", *gap});
    }
}

}  // namespace

void lintPairs(std::span<const Label> labels, const Use* use, Findings& findings) {
    const auto choices = choicesOf(labels);
    std::vector<std::string_view> definitions;
    std::unordered_map<LabelId, std::size_t> places;
    for (const Label* label : choices) {
        places.emplace(label->id, definitions.size());
        definitions.push_back(label->description);
    }
    const TextLikeness likeness(definitions);
    std::set<LabelPair> confused;
    for (const auto& [pair, counts] : use != nullptr ? use->pairs : std::map<LabelPair, PairUse>()) {
        if (!places.contains(pair.first) || !places.contains(pair.second)) continue;
        auto mixUps = mixUpsOf(*use, pair, counts);
        if (!mixUps) continue;
        const double similarity = likeness.between(places.at(pair.first), places.at(pair.second));
        if (similarity >= alikeFrom) mixUps->similarity = similarity;
        confused.insert(pair);
        findings.push_back({Check::ConfusedPair, Severity::Warning, {pair.first, pair.second}, "description", *mixUps});
    }
    const auto closest = likeness.closestBefore(alikeFrom);
    for (std::size_t i = 0; i < closest.size(); ++i) {
        if (!closest[i]) continue;
        const LabelId earlier = choices[closest[i]->earlier]->id;
        if (confused.contains(LabelPair::of(earlier, choices[i]->id))) continue;
        findings.push_back({Check::AlikeDefinitions, Severity::Warning, {earlier, choices[i]->id}, "description", Likeness{closest[i]->similarity}});
    }
}

void lintUse(std::span<const Label> labels, const Use& use, Findings& findings) {
    for (const Label* label : choicesOf(labels)) {
        const auto seen = use.labels.find(label->id);
        if (seen == use.labels.end()) continue;
        lintUnused(*label, seen->second, use, findings);
        lintThreshold(*label, seen->second, use, findings);
    }
}

}  // namespace docket::taxonomy
