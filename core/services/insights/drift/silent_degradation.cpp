#include "core/services/insights/drift/detection.h"

#include "core/drift/fall.h"
#include "core/metrics/population/label_limits.h"
#include "core/metrics/population/traffic_sums.h"
#include "core/metrics/population/weighted_accuracy.h"
#include "core/metrics/quality/single_label_figures.h"
#include "core/services/insights/drift/drift_series.h"

#include <fmt/format.h>

namespace docket::services {

namespace {

/// Traffic of one time with what it sums up to.
struct Quality {
    explicit Quality(const metrics::Traffic& traffic) : strata(metrics::postStratify(traffic)) {
        if (strata.isCovered()) sums = metrics::trafficSums(strata);
    }

    std::int64_t resolvedAs(std::uint32_t label) const {
        std::int64_t items = 0;
        for (const metrics::PostStratum& stratum : strata.strata) {
            for (const auto& [key, each] : stratum.outcomes) items += key.predicted == label ? each.items : 0;
        }
        return items;
    }
    metrics::TrafficFigure precision(std::uint32_t label) const { return {metrics::precisionOf(sums.labels, label), metrics::labelLimits(strata, sums, label).precision}; }

    metrics::PostStrata strata;
    metrics::ConfusionSums sums;
};

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
    return fmt::format("{} in the last weeks, {} in the baseline, {:.1f} sigma lower.", percent(*now.figure.value), percent(*before.figure.value), sigmas);
}

/// Returns what is missing.
std::string addFalls(DetectorReport& report, const Evidence& evidence) {
    const TimeWindow& baseline = *evidence.figures.baseline;
    const auto before = baselineTraffic(evidence.counts, evidence.question, baseline);
    const auto now = recentTraffic(evidence.counts, evidence.question, baseline, evidence.rules.accuracyWeeks);
    if (!before || !now) return "there is no whole week before the end of the baseline, or none begins after it";
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
    if (const double sigmas = drift::fallSigmas(accuracy, was).value_or(0); sigmas >= evidence.rules.fallLook) {
        report.findings.push_back(fallOf("accuracy", {}, accuracy, was, sigmas, evidence));
        report.findings.back().words = "The accuracy of all traffic has fallen: " + changeWords(accuracy, was, sigmas);
        report.findings.back().search = "state:resolved";
    }
    if (evidence.taxonomy.kind() == taxonomy::TaskKind::Multi) return {};
    for (std::uint32_t label = 0; label < evidence.taxonomy.labels().size(); ++label) {
        if (usual.resolvedAs(label) < evidence.rules.fewestItems || recent.resolvedAs(label) < evidence.rules.fewestItems) continue;
        const metrics::TrafficFigure precision = recent.precision(label);
        const metrics::TrafficFigure old = usual.precision(label);
        const double sigmas = drift::fallSigmas(precision, old).value_or(0);
        if (sigmas < evidence.rules.fallLook) continue;
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
    std::string missing = missingPresent(evidence);
    if (missing.empty()) {
        missing = addFalls(report, evidence);
        addDoubt(report, evidence);
    }
    settle(report, std::move(missing));
    return report;
}

}  // namespace docket::services
