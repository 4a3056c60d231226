#include "core/services/insights/drift/detection.h"

#include <fmt/format.h>

namespace docket::services {

namespace {

/// Labels that are said and are none.
DriftFinding strayLabels(const DriftSeries& series, InvalidKind kind, std::string_view noun, const Evidence& evidence) {
    DriftFinding finding = findingOf(series, std::string(toString(kind)), noun);
    const metrics::Share now = recentShare(evidence, [kind](const DriftBucket& bucket) { return bucket.invalid[static_cast<std::size_t>(kind)]; });
    if (now.value().value_or(0) >= evidence.rules.invalidAct) finding.state = drift::Health::Act;
    finding.subject.clear();
    finding.value = now.value();
    finding.interval = now.interval();
    finding.items = evidence.counts.invalidItems[static_cast<std::size_t>(kind)].items;
    return finding;
}

void addStrays(DetectorReport& report, const Evidence& evidence) {
    const auto strays = [](const DriftBucket& bucket) {
        return bucket.invalid[static_cast<std::size_t>(InvalidKind::ArchivedLabel)] + bucket.invalid[static_cast<std::size_t>(InvalidKind::UnknownLabel)];
    };
    const metrics::Share now = recentShare(evidence, strays);
    report.measure = "share of the recent predictions with an archived or unknown label";
    report.value = now.value();
    report.interval = now.interval();
    const DriftSeries* archived = evidence.figures.find(SeriesKind::InvalidOfKind, toString(InvalidKind::ArchivedLabel));
    if (archived->alert && archived->alert->isAbove) report.findings.push_back(strayLabels(*archived, InvalidKind::ArchivedLabel, "The share of predictions with an archived label", evidence));
    const DriftSeries* unknown = evidence.figures.find(SeriesKind::InvalidOfKind, toString(InvalidKind::UnknownLabel));
    if (unknown->alert && unknown->alert->isAbove) report.findings.push_back(strayLabels(*unknown, InvalidKind::UnknownLabel, "The share of predictions with a label that nobody knows", evidence));
    const DriftSeries* older = evidence.figures.find(SeriesKind::UnderOlder);
    if (!older->alert || !older->alert->isAbove) return;
    DriftFinding finding = findingOf(*older, "older_version", "The share of predictions made under an older taxonomy version than the one in force");
    finding.items = evidence.counts.underOlderItems.items;
    report.findings.push_back(std::move(finding));
}

void addShares(DetectorReport& report, const Evidence& evidence) {
    for (const DriftSeries& series : evidence.figures.series) {
        if (series.kind != SeriesKind::LabelShare || !series.alert) continue;
        DriftFinding finding = findingOf(series, "label_share", fmt::format("The share of the label {}", series.subject));
        finding.search = searchForLabel(series.subject);
        report.findings.push_back(std::move(finding));
    }
    const MixShift& mix = evidence.figures.labels;
    const double psi = mix.psi.value.value_or(0);
    if (psi < evidence.rules.shiftLook || !mix.homogeneity || mix.homogeneity->pValue > evidence.rules.shiftChance) return;
    DriftFinding finding{"label_mix", {}, psi >= evidence.rules.shiftAct ? drift::Health::Act : drift::Health::Look, psi};
    finding.since = evidence.figures.recent.from;
    finding.words = fmt::format("The mix of labels is another one than in the baseline: stability index {:.3f}, Cramér's V {:.3f}.", psi, mix.homogeneity->cramersV);
    report.findings.push_back(std::move(finding));
}

}  // namespace

DetectorReport labelDrift(const Evidence& evidence) {
    DetectorReport report{drift::Detector::LabelDrift};
    if (hasPresent(report, evidence)) {
        addStrays(report, evidence);
        addShares(report, evidence);
    }
    settle(report);
    return report;
}

}  // namespace docket::services
