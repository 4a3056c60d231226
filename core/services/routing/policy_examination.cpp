#include "core/services/routing/policy_examination.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace docket::services {

namespace {

using routing::PolicyFinding;

/// Of a model's predictions, and how many there must be, that a threshold on just their value is worth a word.
constexpr double manyOfAModel = 0.01;
constexpr std::int64_t fewestOnThreshold = 20;

/// Each label that a rule is about, with the rule.
std::vector<std::pair<std::string, routing::PolicyRule>> namedLabels(const routing::Policy& policy) {
    using routing::PolicyRule;
    std::vector<std::pair<std::string, PolicyRule>> named;
    for (const auto& [label, share] : policy.labelShares) named.emplace_back(label, PolicyRule::LabelShare);
    for (const auto& [label, threshold] : policy.labelThresholds) named.emplace_back(label, PolicyRule::LabelThreshold);
    for (const std::string& label : policy.highImpactLabels) named.emplace_back(label, PolicyRule::HighImpact);
    for (const auto& [label, threshold] : policy.rareLabels) named.emplace_back(label, PolicyRule::RareLabel);
    for (const auto& stratum : policy.auditStrata) {
        if (!stratum.label.empty()) named.emplace_back(stratum.label, PolicyRule::AuditStratum);
    }
    return named;
}

}  // namespace

std::vector<PolicyFinding> findingsOf(const routing::Policy& policy, const DryRun& run) {
    std::vector<PolicyFinding> findings;
    const auto nameOf = [](const std::string& model) { return model.empty() ? std::string("a model without a name") : model; };
    for (const auto& [model, effect] : run.byModel) {
        if (effect.notCalibrated > 0) {
            findings.push_back({PolicyFinding::Kind::NotCalibrated, routing::PolicyRule::Confidence, model,
                                fmt::format("{} of {} predictions of {} have no calibrated confidence, since no calibration is used for them, and go to people.",
                                            effect.notCalibrated, effect.predictions, nameOf(model))});
        }
        const std::int64_t on = effect.onThreshold.then;
        if (on < fewestOnThreshold || static_cast<double>(on) < manyOfAModel * static_cast<double>(effect.predictions)) continue;
        findings.push_back({PolicyFinding::Kind::ManyOnThreshold, routing::PolicyRule::Threshold, model,
                            fmt::format("{} of {} predictions of {} have exactly the confidence of their threshold and are accepted; a little higher, and "
                                        "all of them go to people.", on, effect.predictions, nameOf(model))});
    }
    if (run.predictions == 0) return findings;
    for (const auto& [key, rule] : namedLabels(policy)) {
        const taxonomy::Label* label = run.taxonomy->findByKey(key);
        if (label == nullptr || !label->isChoice()) continue;  // said without looking at predictions
        const auto effect = run.byLabel.find(label->id);
        if (effect != run.byLabel.end() && effect->second.predictions > 0) continue;
        findings.push_back({PolicyFinding::Kind::NeverPredicted, rule, key,
                            fmt::format("\"{}\" names {}, which none of {} predictions names: nothing meets that rule.", routing::toString(rule), key, run.predictions)});
    }
    return findings;
}

Result<std::vector<PolicyFinding>> examinePolicy(ports::Workspace& workspace, const routing::Policy& policy, const std::stop_token& stop,
                                                 const ProgressSink& progress) {
    DryRunRequest request;
    request.then = policy;
    request.shown = 0;
    const auto run = DryRunService(workspace).run(request, stop, progress);
    if (!run) return std::unexpected(run.error());
    auto findings = routing::findingsOf(policy, *run->taxonomy);
    std::ranges::move(findingsOf(policy, *run), std::back_inserter(findings));
    return findings;
}

}  // namespace docket::services
