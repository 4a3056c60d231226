#include "core/services/insights/drift/detection.h"

#include "core/drift/fall.h"
#include "core/drift/stratified_shift.h"
#include "core/metrics/population/label_limits.h"
#include "core/metrics/population/traffic_sums.h"
#include "core/metrics/population/weighted_accuracy.h"
#include "core/metrics/quality/single_label_figures.h"
#include "core/services/insights/drift/drift_series.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

/// Traffic of one time with what it sums up to.
struct Quality {
    explicit Quality(const metrics::Traffic& counted)
        : traffic(counted), strata(metrics::postStratify(counted)), sums(strata.isCovered() ? metrics::trafficSums(strata) : metrics::ConfusionSums(0)) {}

    metrics::TrafficFigure precision(std::uint32_t label) const { return {metrics::precisionOf(sums.labels, label), metrics::labelLimits(strata, sums, label).precision}; }

    metrics::Traffic traffic;
    metrics::PostStrata strata;
    metrics::ConfusionSums sums;
};

metrics::Share rightOf(const metrics::TrafficCell& cell) {
    metrics::Share share;
    for (const auto& [key, sums] : cell.outcomes) share += {key.isRight() ? sums.items : 0, sums.items};
    return share;
}

/// Sigmas by which resolved predictions are right less often than such ones were: of the same side, label and band of confidence. Sharper
/// than the weighted figures, in which few audited items weigh much. 0 where they are not. `label`: of that one alone.
double likeForLikeFall(const Quality& now, const Quality& before, std::optional<std::uint32_t> label) {
    std::vector<drift::StratumShares> strata;
    for (const auto& [key, cell] : now.traffic.cells()) {
        const auto was = before.traffic.cells().find(key);
        if (was == before.traffic.cells().end() || !key.predicted || (label && key.predicted != label)) continue;
        strata.push_back({rightOf(was->second), rightOf(cell)});
    }
    return std::max(0.0, -drift::stratifiedSigmas(strata).value_or(0));
}

drift::Health stateOf(double sigmas, const drift::CheckRules& rules) { return sigmas >= rules.fallAct ? drift::Health::Act : drift::Health::Look; }

DriftFinding fallOf(std::string cause, std::string subject, const metrics::TrafficFigure& now, const metrics::TrafficFigure& before, double sigmas, const Evidence& evidence) {
    DriftFinding finding{std::move(cause), std::move(subject), stateOf(sigmas, evidence.rules), now.figure.value};
    finding.interval = now.interval;
    finding.usual = before.figure.value;
    const TimeBuckets weeks(BucketLength::Week, evidence.question.utcOffsetMinutes);
    finding.since = std::max(evidence.figures.baseline->until, weeks.startOf(weeks.numberOf(evidence.counts.last) - evidence.rules.accuracyWeeks));
    return finding;
}

std::string changeWords(const metrics::TrafficFigure& now, const metrics::TrafficFigure& before, double sigmas) {
    return fmt::format("{} in the last weeks, {} in the baseline, resolved ones {:.1f} sigma below such ones before.", percent(*now.figure.value), percent(*before.figure.value), sigmas);
}

/// A few days say little, and a few audited items among them weigh much.
bool isWeekOver(const Evidence& evidence) {
    const TimeBuckets weeks(BucketLength::Week, evidence.question.utcOffsetMinutes);
    for (const auto& [week, traffic] : evidence.counts.weeks) {
        constexpr Duration nearlyAWeek{6 * 24 * 3'600'000LL};
        if (weeks.startOf(week) >= evidence.figures.baseline->until) return evidence.counts.last >= weeks.startOf(week) + nearlyAWeek;
    }
    return false;
}

/// Returns what is missing.
std::string addFalls(DetectorReport& report, const Evidence& evidence) {
    const TimeWindow& baseline = *evidence.figures.baseline;
    const auto before = baselineTraffic(evidence.counts, evidence.question, baseline);
    const auto now = recentTraffic(evidence.counts, evidence.question, baseline, evidence.rules.accuracyWeeks);
    if (!before || !now) return "there is no whole week before the end of the baseline, or none begins after it";
    if (!isWeekOver(evidence)) return "the first week after the baseline is not over yet";
    const Quality usual(*before);
    const Quality recent(*now);
    for (const auto& [quality, when] : {std::pair(&usual, "baseline"), std::pair(&recent, "last weeks")}) {
        if (quality->strata.resolved >= evidence.rules.fewestItems && quality->strata.isCovered()) continue;
        return fmt::format("{} predictions of the {} have a final label that nobody was led to, {} are needed, some of each kind of routing", quality->strata.resolved, when,
                           evidence.rules.fewestItems);
    }
    const metrics::TrafficFigure accuracy = metrics::weightedAccuracy(recent.strata);
    const metrics::TrafficFigure was = metrics::weightedAccuracy(usual.strata);
    report.measure = "accuracy of all traffic in the last weeks";
    report.value = accuracy.figure.value;
    report.interval = accuracy.interval;
    report.usual = was.figure.value;
    const double fall = std::max(drift::fallSigmas(accuracy, was).value_or(0), likeForLikeFall(recent, usual, std::nullopt));
    if (fall >= evidence.rules.fallLook) {
        report.findings.push_back(fallOf("accuracy", {}, accuracy, was, fall, evidence));
        report.findings.back().words = "The accuracy of all traffic has fallen: " + changeWords(accuracy, was, fall);
        report.findings.back().search = "state:resolved";
    }
    if (evidence.taxonomy.kind() == taxonomy::TaskKind::Multi) return {};
    for (std::uint32_t label = 0; label < evidence.taxonomy.labels().size(); ++label) {
        const double sigmas = likeForLikeFall(recent, usual, label);
        const metrics::TrafficFigure precision = recent.precision(label);
        const metrics::TrafficFigure old = usual.precision(label);
        if (sigmas < evidence.rules.fallLook || !precision.figure.value || !old.figure.value) continue;
        const std::string& key = evidence.taxonomy.labels()[label].key;
        DriftFinding& finding = report.findings.emplace_back(fallOf("accuracy_of_label", key, precision, old, sigmas, evidence));
        finding.words = fmt::format("Predictions of {} are right less often: {}", key, changeWords(precision, old, sigmas));
        finding.search = searchForLabel(key);
    }
    return {};
}

void addDoubt(DetectorReport& report, const Evidence& evidence) {
    const DriftSeries* confidence = evidence.figures.find(SeriesKind::Confidence);
    if (confidence->alert) report.findings.push_back(findingOf(*confidence, "confidence", "The mean confidence"));
    const DriftSeries* escalated = evidence.figures.find(SeriesKind::Escalated);
    if (escalated->alert) report.findings.push_back(findingOf(*escalated, "escalation_rate", "The share of predictions that go to people"));
}

}  // namespace

DetectorReport silentDegradation(const Evidence& evidence) {
    DetectorReport report{drift::Detector::SilentDegradation};
    if (hasPresent(report, evidence)) {
        report.missing = addFalls(report, evidence);
        if (!report.missing.empty()) report.untold = {"accuracy", "accuracy_of_label"};
        addDoubt(report, evidence);
    }
    settle(report);
    return report;
}

}  // namespace docket::services
