#include "core/services/insights/drift/detection.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

/// Two versions of a prompt, and what of them is looked at.
struct LookedAtPair {
    const PromptPair* pair = nullptr;
    PromptPair::Week asked;
};

/// The pair that was asked last of enough items: in the last weeks, else in the whole period.
LookedAtPair newestPair(const Evidence& evidence) {
    const TimeBuckets weeks(BucketLength::Week, evidence.question.utcOffsetMinutes);
    const std::int64_t from = weeks.numberOf(evidence.counts.last) - evidence.rules.accuracyWeeks;
    for (const bool isRecent : {true, false}) {
        for (const PromptPair& pair : evidence.counts.prompts) {
            const PromptPair::Week asked = isRecent ? pair.since(from) : pair.all();
            if (asked.differs.n >= evidence.rules.fewestItems) return {&pair, asked};
        }
    }
    return {};
}

std::string namedPair(const PromptPair& pair) { return fmt::format("{}, prompt {} after {}", pair.model, pair.after, pair.before); }

std::string missingPairs(const Evidence& evidence) {
    std::int64_t items = 0;
    for (const PromptPair& pair : evidence.counts.prompts) items = std::max(items, pair.all().differs.n);
    return fmt::format("{} items were predicted under two prompt versions of one model, {} are needed", items, evidence.rules.fewestItems);
}

void addDifference(DetectorReport& report, const LookedAtPair& looked, const drift::CheckRules& rules) {
    if (report.interval->low < rules.differLook) return;
    DriftFinding finding{"prompt_versions_differ", namedPair(*looked.pair), report.interval->low >= rules.differAct ? drift::Health::Act : drift::Health::Look, report.value};
    finding.interval = report.interval;
    finding.words = fmt::format("{}: {} of {} items get another label.", namedPair(*looked.pair), percent(*report.value), looked.asked.differs.n);
    finding.items = looked.pair->changed.items;
    report.findings.push_back(std::move(finding));
}

void addWorse(DetectorReport& report, const LookedAtPair& looked, const drift::CheckRules& rules) {
    const metrics::PairedShares& right = looked.asked.right;
    if (right.n() < rules.fewestItems || *right.difference() >= 0 || right.exactMcNemar() > rules.worseChance) return;
    DriftFinding finding{"prompt_is_worse", namedPair(*looked.pair), drift::Health::Act, right.difference()};
    finding.interval = right.interval();
    finding.words = fmt::format("{}: right on {} of the same {} items, before on {}.", namedPair(*looked.pair), percent(*right.one().value()), right.n(), percent(*right.other().value()));
    finding.items = looked.pair->changed.items;
    report.findings.push_back(std::move(finding));
}

}  // namespace

DetectorReport promptBrittleness(const Evidence& evidence) {
    DetectorReport report{drift::Detector::PromptBrittleness};
    const LookedAtPair looked = newestPair(evidence);
    if (looked.pair == nullptr) {
        report.missing = missingPairs(evidence);
        report.isBlind = true;
    } else {
        report.measure = fmt::format("share of {} items that two prompt versions label differently ({})", looked.asked.differs.n, namedPair(*looked.pair));
        report.value = looked.asked.differs.value();
        report.interval = looked.asked.differs.interval();
        addDifference(report, looked, evidence.rules);
        addWorse(report, looked, evidence.rules);
    }
    settle(report);
    return report;
}

}  // namespace docket::services
