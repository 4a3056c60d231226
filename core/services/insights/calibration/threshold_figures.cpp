#include "core/services/insights/calibration/threshold_figures.h"

#include <algorithm>

namespace docket::services {

using calibration::Outcome;
using calibration::ThresholdReference;

namespace {

/// Confidences as they stand to the threshold that each is held to: 1 is accepted, 0 is not. So one threshold between them is all thresholds at once.
constexpr double heldTo = 0.5;

double held(double confidence, double threshold) { return confidence >= threshold ? 1 : 0; }

std::vector<Outcome> outcomesOf(const ThresholdBasis& basis) {
    std::vector<Outcome> outcomes;
    outcomes.reserve(basis.references.size());
    for (const ThresholdReference& each : basis.references) outcomes.push_back({each.confidence, each.isRight, each.weight});
    return outcomes;
}

std::optional<calibration::RiskCoverage> thinnedRisk(const ThresholdBasis& basis) {
    auto risk = calibration::riskCoverage(outcomesOf(basis));
    if (!risk || risk->points.size() <= mostRiskPoints) return risk;
    const std::size_t last = risk->points.size() - 1;
    std::vector<calibration::RiskPoint> kept;
    for (std::size_t i = 0; i < mostRiskPoints; ++i) kept.push_back(risk->points[i * last / (mostRiskPoints - 1)]);
    risk->points = std::move(kept);
    return risk;
}

std::optional<calibration::LabelThresholds> thresholdsByLabel(const ThresholdBasis& basis, std::size_t labelCount, std::uint64_t seed) {
    std::vector<std::vector<ThresholdReference>> byLabel(labelCount);
    for (std::size_t i = 0; i < basis.references.size(); ++i) {
        if (basis.referenceLabels[i] == noLabel) return std::nullopt;
        byLabel[basis.referenceLabels[i]].push_back(basis.references[i]);
    }
    return calibration::labelThresholds(byLabel, basis.question.review, seed);
}

std::optional<calibration::ThresholdPoint> standingPoint(const ThresholdBasis& basis, const StandingThresholds& standing) {
    if (!standing.threshold) return std::nullopt;
    const bool hasOwn = std::ranges::any_of(standing.labels, [](const auto& own) { return own.has_value(); });
    if (!hasOwn) {
        const auto points = calibration::thresholdPoints(basis.traffic, basis.references, basis.question, std::span(&*standing.threshold, 1));
        return points.empty() ? std::nullopt : std::optional(points.front());
    }
    if (!basis.trafficLabels.empty() && basis.trafficLabels.front() == noLabel) return std::nullopt;
    std::vector<double> thresholds;
    for (LabelNumber label = 0; label < standing.labels.size(); ++label) thresholds.push_back(*standing.of(label));
    return pointByLabel(basis, thresholds);
}

}  // namespace

std::optional<calibration::ThresholdPoint> pointByLabel(const ThresholdBasis& basis, std::span<const double> thresholds) {
    auto traffic = basis.traffic;
    auto references = basis.references;
    std::int64_t exactlyOn = 0;
    for (std::size_t i = 0; i < traffic.size(); ++i) {
        const double threshold = thresholds[basis.trafficLabels[i]];
        exactlyOn += traffic[i].confidence == threshold ? 1 : 0;
        traffic[i].confidence = held(traffic[i].confidence, threshold);
    }
    for (std::size_t i = 0; i < references.size(); ++i) references[i].confidence = held(references[i].confidence, thresholds[basis.referenceLabels[i]]);
    const auto points = calibration::thresholdPoints(traffic, references, basis.question, std::span(&heldTo, 1));
    if (points.empty()) return std::nullopt;
    calibration::ThresholdPoint point = points.front();
    point.threshold.reset();
    point.exactlyOn = exactlyOn;
    return point;
}

ThresholdFigures thresholdFigures(const ThresholdBasis& basis, const StandingThresholds& standing, std::span<const double> at, std::uint64_t seed) {
    ThresholdFigures figures;
    figures.curve = calibration::thresholdCurve(basis.traffic, basis.references, basis.question);
    figures.now = standingPoint(basis, standing);
    figures.at = calibration::thresholdPoints(basis.traffic, basis.references, basis.question, at);
    figures.risk = thinnedRisk(basis);
    figures.labels = thresholdsByLabel(basis, standing.labels.size(), seed);
    if (!figures.labels) return figures;
    std::vector<double> thresholds;
    for (const calibration::LabelThreshold& label : figures.labels->labels) thresholds.push_back(label.threshold);
    figures.byLabel = pointByLabel(basis, thresholds);
    return figures;
}

calibration::LabelPromises thresholdPromises(const ThresholdBasis& basis, std::size_t labelCount, const calibration::PromiseQuestion& question) {
    std::vector<std::vector<Outcome>> byLabel(labelCount);
    std::vector<Outcome> withoutLabel;
    for (std::size_t i = 0; i < basis.references.size(); ++i) {
        const ThresholdReference& each = basis.references[i];
        const LabelNumber label = basis.referenceLabels[i];
        (label == noLabel ? withoutLabel : byLabel[label]).push_back({each.confidence, each.isRight, basis.promiseWeights[i]});
    }
    if (!withoutLabel.empty()) return {calibration::promisedThreshold(withoutLabel, question), {}};
    return calibration::promisedThresholds(byLabel, question);
}

}  // namespace docket::services
