#include "core/services/insights/drift/detection.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

/// Share, or characters, as a person reads it.
std::string shownValue(SeriesKind kind, double value) { return kind == SeriesKind::TextLength ? fmt::format("{:.0f} characters", value) : percent(value); }

}  // namespace

std::string percent(double share) { return share > 0 && share < 0.001 ? "under 0.1 %" : fmt::format("{:.1f} %", 100 * share); }

std::string searchForLabel(std::string_view key) {
    return key.find_first_of(" \t\"") == std::string_view::npos ? fmt::format("label:{}", key) : fmt::format("label:\"{}\"", key);
}

std::optional<Timestamp> DetectorReport::since() const {
    std::optional<Timestamp> first;
    for (const DriftFinding& finding : findings) {
        if (finding.since && (!first || *finding.since < *first)) first = finding.since;
    }
    return first;
}

void settle(DetectorReport& report) {
    std::ranges::stable_sort(report.findings, std::greater(), &DriftFinding::state);
    if (!report.findings.empty()) report.state = report.findings.front().state;
    else if (!report.missing.empty()) report.state = drift::Health::CannotTell;
}

bool hasPresent(DetectorReport& report, const Evidence& evidence) {
    const DriftFigures& figures = evidence.figures;
    if (!figures.baseline) {
        report.missing = "there are no predictions in the period";
    } else if (figures.recentPredictions == 0) {
        report.missing = fmt::format("nothing was predicted after the baseline, which ends at {}", formatUtc(figures.baseline->until));
    } else if (figures.recentPredictions < evidence.rules.fewestItems) {
        report.missing = fmt::format("{} predictions since {}, {} are needed", figures.recentPredictions, formatUtc(figures.recent.from), evidence.rules.fewestItems);
    }
    report.isBlind = !report.missing.empty();
    return !report.isBlind;
}

DriftFinding findingOf(const DriftSeries& series, std::string cause, std::string_view noun) {
    DriftFinding finding{std::move(cause), series.subject, drift::Health::Look, series.points.back().value};
    finding.interval = series.points.back().interval;
    finding.usual = series.usual;
    finding.since = series.alert->since;
    finding.words = fmt::format("{} {}: {} in the last bucket, usually {}, up to {:.1f} sigma off.", noun, series.alert->isAbove ? "has risen" : "has fallen",
                                shownValue(series.kind, series.points.back().value.value_or(0)), shownValue(series.kind, series.usual.value_or(0)), series.alert->sigmas);
    return finding;
}

}  // namespace docket::services
