#include "app/cli/insights/thresholds_json.h"

#include "app/cli/insights/traffic_options.h"
#include "app/cli/json_lines.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace docket::cli {

using calibration::Promise;
using calibration::ThresholdPoint;
using nlohmann::ordered_json;
using services::StartingValue;

namespace {

ordered_json lowOf(const std::optional<metrics::Interval>& interval) { return interval ? ordered_json(interval->low) : ordered_json(); }
ordered_json highOf(const std::optional<metrics::Interval>& interval) { return interval ? ordered_json(interval->high) : ordered_json(); }

ordered_json pointJson(const ThresholdPoint& point) {
    return {{"threshold", orNull(point.threshold)},
            {"accepted", point.accepted},
            {"accepted_share", point.acceptedShare},
            {"to_review", point.toReview},
            {"exactly_on", point.exactlyOn},
            {"hours", point.hours},
            {"hours_per_day", point.hoursPerDay},
            {"wrong_routed", point.wrongRouted},
            {"wrong_low", lowOf(point.wrongInterval)},
            {"wrong_high", highOf(point.wrongInterval)},
            {"cost", point.cost},
            {"cost_low", lowOf(point.costInterval)},
            {"cost_high", highOf(point.costInterval)},
            {"errors_by", point.source == calibration::ErrorSource::References ? "references" : "probabilities"}};
}

ordered_json pointOrNull(const std::optional<ThresholdPoint>& point) { return point ? pointJson(*point) : ordered_json(); }

ordered_json valueJson(const StartingValue& value) { return {{"value", value.value}, {"source", toString(value.source)}, {"n", value.n}}; }

ordered_json valuesJson(const services::ThresholdValues& values) {
    ordered_json wrong = valueJson(values.costWrong);
    if (values.costWrong.source == services::ValueSource::Measured) wrong["source"] = "taxonomy";
    const metrics::Share& errors = values.errorRate.share;
    return {{"cost_wrong", std::move(wrong)},
            {"cost_review", {{"value", values.pricePerItem}, {"source", values.isInMinutes ? "minutes" : "given"}}},
            {"minutes_per_review", valueJson(values.minutesPerReview)},
            {"reviews_per_item", valueJson(values.reviewsPerItem)},
            {"error_rate", {{"value", values.errorRate.value}, {"source", toString(values.errorRate.source)}, {"count", errors.count}, {"n", errors.n}}},
            {"predictions_per_day", valueJson(values.predictionsPerDay)},
            {"capacity", orNull(values.hoursPerDay)}};
}

ordered_json standingJson(const ThresholdsAnswer& answer) {
    return {{"policy", answer.standing.policy}, {"threshold", orNull(answer.standing.threshold)}, {"point", pointOrNull(answer.figures.now)}};
}

void addCurve(ordered_json& out, const services::ThresholdFigures& figures) {
    out["curve"] = ordered_json::array();
    out["optimum"] = out["flat"] = out["within_capacity"] = nullptr;
    if (!figures.curve) return;
    const calibration::ThresholdCurve& curve = *figures.curve;
    for (const ThresholdPoint& point : curve.points) out["curve"].push_back(pointJson(point));
    out["optimum"] = pointJson(curve.points[curve.cheapest]);
    out["flat"] = {{"from", orNull(curve.points[curve.flatFrom].threshold)}, {"to", orNull(curve.points[curve.flatTo].threshold)}};
    if (curve.withinCapacity) out["within_capacity"] = pointJson(curve.points[*curve.withinCapacity]);
}

ordered_json decisionsJson(const ThresholdsAnswer& answer) {
    ordered_json labels = ordered_json::array();
    for (const services::LabelDecisionFigures& each : answer.decisions) {
        ordered_json label = {{"label", answer.table.taxonomy().labels()[each.label].key}, {"references", each.references}, {"positives", each.positives}};
        label["threshold"] = each.best ? ordered_json(each.best->threshold) : ordered_json();
        label["figure"] = each.best ? ordered_json(each.best->figure) : ordered_json();
        label["said"] = each.best ? ordered_json(each.best->tally.said) : ordered_json();
        label["over_said"] = each.best ? ordered_json(each.best->tally.overSaid) : ordered_json();
        label["missed"] = each.best ? ordered_json(each.best->tally.missed) : ordered_json();
        labels.push_back(std::move(label));
    }
    return labels;
}

ordered_json labelsJson(const ThresholdsAnswer& answer) {
    if (!answer.figures.labels) return decisionsJson(answer);
    ordered_json labels = ordered_json::array();
    for (std::size_t i = 0; i < answer.figures.labels->labels.size(); ++i) {
        const calibration::LabelThreshold& each = answer.figures.labels->labels[i];
        if (!answer.table.taxonomy().labels()[i].isChoice()) continue;
        labels.push_back({{"label", answer.table.taxonomy().labels()[i].key},
                          {"references", each.references},
                          {"own", orNull(each.own)},
                          {"own_part", each.ownPart},
                          {"threshold", each.threshold},
                          {"now", orNull(answer.standing.of(static_cast<services::LabelNumber>(i)))}});
    }
    return labels;
}

ordered_json promiseJson(const Promise& promise) {
    return {{"threshold", orNull(promise.threshold)},
            {"upper_bound", orNull(promise.upperBound)},
            {"bound", promise.bound == calibration::ErrorBound::ClopperPearson ? "clopper_pearson" : "betting"},
            {"audited", promise.audited},
            {"needed", orNull(promise.needed)},
            {"tests", promise.tests.size()}};
}

ordered_json promisesJson(const ThresholdsAnswer& answer) {
    if (!answer.promises) return nullptr;
    ordered_json out = {{"most_wrong", answer.promised->mostWrong}, {"certainty", answer.promised->certainty}};
    out.update(promiseJson(answer.promises->ofAll));
    out["by_label"] = ordered_json::array();
    for (std::size_t i = 0; i < answer.promises->ofLabels.size(); ++i) {
        const Promise& promise = answer.promises->ofLabels[i];
        if (promise.audited == 0) continue;
        ordered_json label = {{"label", answer.table.taxonomy().labels()[i].key}};
        label.update(promiseJson(promise));
        out["by_label"].push_back(std::move(label));
    }
    return out;
}

ordered_json coverageJson(const calibration::WeightedShare& covered) {
    const auto interval = covered.interval();
    return {{"n", covered.n()}, {"covered", orNull(covered.value())}, {"low", lowOf(interval)}, {"high", highOf(interval)}};
}

ordered_json setsJson(const ThresholdsAnswer& answer) {
    if (!answer.sets) return nullptr;
    const services::SuggestionSets& sets = *answer.sets;
    ordered_json out = {{"coverage", sets.rule.coverage}};
    out.update(coverageJson(sets.figures.covered));
    out["mean_size"] = orNull(sets.figures.meanSize());
    out["sizes"] = sets.figures.sizes;
    out["groups"] = ordered_json::array();
    for (std::size_t i = 0; i < sets.groups.size(); ++i) {
        ordered_json group = {{"group", sets.groups[i] ? ordered_json(answer.table.taxonomy().labels()[*sets.groups[i]].key) : ordered_json()}};
        group.update(coverageJson(sets.figures.byGroup[i]));
        group["level"] = orNull(sets.rule.levels[i].most);
        group["references"] = sets.rule.levels[i].references;
        group["shared"] = sets.rule.levels[i].isShared;
        out["groups"].push_back(std::move(group));
    }
    return out;
}

ordered_json auditJson(const ThresholdsAnswer& answer) {
    if (!answer.audit) return nullptr;
    const services::AuditAdvice& audit = *answer.audit;
    ordered_json strata = ordered_json::array();
    for (const services::AdvisedStratum& each : audit.strata) {
        strata.push_back({{"label", each.label ? ordered_json(answer.table.taxonomy().labels()[*each.label].key) : ordered_json()},
                          {"from", each.from},
                          {"below", orNull(each.below)},
                          {"accepted", each.size},
                          {"audited", each.audited},
                          {"expected_errors", each.errors},
                          {"items", each.items},
                          {"rate", each.rate()}});
    }
    return {{"precision", audit.asked},
            {"items", audit.items},
            {"half_width", audit.halfWidth},
            {"audited", audit.audited},
            {"half_width_now", std::isfinite(audit.standingHalfWidth) ? ordered_json(audit.standingHalfWidth) : ordered_json()},
            {"strata", std::move(strata)}};
}

ordered_json riskJson(const services::ThresholdFigures& figures) {
    if (!figures.risk) return nullptr;
    ordered_json points = ordered_json::array();
    for (const calibration::RiskPoint& point : figures.risk->points) points.push_back({{"threshold", point.threshold}, {"coverage", point.coverage}, {"risk", point.risk}});
    return {{"aurc", figures.risk->area}, {"least", figures.risk->leastArea}, {"points", std::move(points)}};
}

}  // namespace

ordered_json thresholdsJson(const ThresholdsAnswer& answer) {
    const services::TrafficQuestion& question = answer.table.question();
    ordered_json at = ordered_json::array();
    for (const ThresholdPoint& point : answer.figures.at) at.push_back(pointJson(point));
    ordered_json out = {{"model", orNull(question.model)},
                        {"prompt_version", orNull(question.promptVersion)},
                        {"taxonomy_version", answer.table.taxonomy().version()},
                        {"computed_at", formatUtc(answer.table.computedAt())},
                        {"predictions", answer.basis.predictions()},
                        {"always_reviewed", answer.basis.alwaysReviewed},
                        {"without_confidence", answer.basis.withoutConfidence},
                        {"sample", sampleJson(answer.sample)},
                        {"values", valuesJson(answer.values)},
                        {"now", standingJson(answer)}};
    addCurve(out, answer.figures);
    out["at"] = std::move(at);
    out["risk_coverage"] = riskJson(answer.figures);
    out["by_label"] = labelsJson(answer);
    out["label_strength"] = answer.figures.labels ? orNull(answer.figures.labels->strength) : ordered_json();
    out["with_label_thresholds"] = pointOrNull(answer.figures.byLabel);
    out["promise"] = promisesJson(answer);
    out["suggestions"] = setsJson(answer);
    out["audit"] = auditJson(answer);
    out["draft"] = answer.draftNote.empty() ? ordered_json() : ordered_json{{"note", answer.draftNote}};
    return out;
}

}  // namespace docket::cli
