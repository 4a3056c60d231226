#include "core/services/insights/drift/detection.h"

#include <fmt/format.h>

namespace docket::services {

namespace {

std::string_view nounOf(InvalidKind kind) {
    switch (kind) {
        case InvalidKind::Empty: return "The share of empty answers";
        case InvalidKind::ArchivedLabel: return "The share of archived labels";
        case InvalidKind::UnknownLabel: return "The share of labels that nobody knows";
        case InvalidKind::SeveralLabels: return "The share of answers with more labels than the task takes";
        case InvalidKind::NoLabelText: break;
    }
    return "The share of answers that are prose or broken JSON";
}

/// The most frequent form of a kind, to say what is meant.
std::string exampleOf(InvalidKind kind, const DriftCounts& counts) {
    for (const RawForm& form : counts.rawForms) {
        if (form.kind == kind && !form.raw.empty()) return fmt::format(" Most often: {}", form.raw);
    }
    return {};
}

}  // namespace

/// Archived labels are label drift: their form is a good one.
DetectorReport formatErrors(const Evidence& evidence) {
    DetectorReport report{drift::Detector::FormatErrors};
    if (hasPresent(report, evidence)) {
        const metrics::Share all = recentShare(evidence, [](const DriftBucket& bucket) { return bucket.invalidCount(); });
        report.measure = "share of the recent predictions without a usable label";
        report.value = all.value();
        report.interval = all.interval();
        report.usual = evidence.figures.find(SeriesKind::Invalid)->usual;
        for (const InvalidKind kind : {InvalidKind::Empty, InvalidKind::UnknownLabel, InvalidKind::SeveralLabels, InvalidKind::NoLabelText}) {
            const auto place = static_cast<std::size_t>(kind);
            const DriftSeries* series = evidence.figures.find(SeriesKind::InvalidOfKind, toString(kind));
            if (!series->alert || !series->alert->isAbove) continue;
            const metrics::Share now = recentShare(evidence, [place](const DriftBucket& bucket) { return bucket.invalid[place]; });
            DriftFinding finding = findingOf(*series, std::string(toString(kind)), nounOf(kind));
            finding.words += exampleOf(kind, evidence.counts);
            finding.subject.clear();
            finding.value = now.value();
            finding.interval = now.interval();
            if (now.value().value_or(0) >= evidence.rules.invalidAct) finding.state = drift::Health::Act;
            finding.search = "reason:invalid_output";
            finding.items = evidence.counts.invalidItems[place].items;
            report.findings.push_back(std::move(finding));
        }
    }
    settle(report);
    return report;
}

}  // namespace docket::services
