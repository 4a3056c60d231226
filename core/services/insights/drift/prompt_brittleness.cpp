#include "core/services/insights/drift/detection.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

/// The two versions that were compared last, on enough items.
const PromptPair* newestPair(const Evidence& evidence) {
    const auto found = std::ranges::find_if(evidence.counts.prompts, [&](const PromptPair& pair) { return pair.differs.n >= evidence.rules.fewestItems; });
    return found == evidence.counts.prompts.end() ? nullptr : &*found;
}

std::string namedPair(const PromptPair& pair) { return fmt::format("{}, prompt {} after {}", pair.model, pair.after, pair.before); }

}  // namespace

DetectorReport promptBrittleness(const Evidence& evidence) {
    DetectorReport report{drift::Detector::PromptBrittleness};
    const PromptPair* pair = newestPair(evidence);
    if (pair == nullptr) {
        const auto most = std::ranges::max_element(evidence.counts.prompts, {}, [](const PromptPair& each) { return each.differs.n; });
        const std::int64_t items = most == evidence.counts.prompts.end() ? 0 : most->differs.n;
        settle(report, fmt::format("{} items were predicted under two prompt versions of one model, {} are needed", items, evidence.rules.fewestItems));
        return report;
    }
    report.measure = fmt::format("share of {} items that two prompt versions label differently ({})", pair->differs.n, namedPair(*pair));
    report.value = pair->differs.value();
    report.interval = pair->differs.interval();
    const drift::CheckRules& rules = evidence.rules;
    if (report.interval->low >= rules.differLook) {
        DriftFinding finding{"prompt_versions_differ", namedPair(*pair), report.interval->low >= rules.differAct ? drift::Health::Act : drift::Health::Look, report.value};
        finding.interval = report.interval;
        finding.words = fmt::format("{}: {} of {} items get another label.", namedPair(*pair), percent(*report.value), pair->differs.n);
        finding.items = pair->changed.items;
        report.findings.push_back(std::move(finding));
    }
    const auto difference = pair->right.difference();
    if (pair->right.n() >= rules.fewestItems && difference && *difference < 0 && pair->right.exactMcNemar() <= rules.worseChance) {
        DriftFinding finding{"prompt_is_worse", namedPair(*pair), drift::Health::Act, difference};
        finding.interval = pair->right.interval();
        finding.words = fmt::format("{}: right on {} of the same {} items, before on {}.", namedPair(*pair), percent(pair->right.one().value().value_or(0)), pair->right.n(),
                                    percent(pair->right.other().value().value_or(0)));
        finding.items = pair->changed.items;
        report.findings.push_back(std::move(finding));
    }
    settle(report, {});
    return report;
}

}  // namespace docket::services
