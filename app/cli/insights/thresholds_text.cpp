#include "app/cli/insights/thresholds_json.h"

#include "core/prompt/rendering.h"
#include "core/services/insights/calibration/threshold_words.h"

#include <fmt/format.h>

#include <cmath>
#include <ostream>

namespace docket::cli {

using calibration::Promise;
using calibration::ThresholdPoint;
using services::promiseText;
using services::sampleText;
using services::thresholdText;

namespace {

void printValues(const services::ThresholdValues& values, std::ostream& out) {
    const std::string_view unit = values.isInMinutes ? " (costs are in minutes of review)" : "";
    const auto line = [&](std::string_view what, double value, const std::string& source) { out << fmt::format("  {:<30} {:>10.4g}   {}\n", what, value, source); };
    out << fmt::format("What that rests on{}\n", unit);
    line("cost of a wrong label", values.costWrong.value, sourceText(values.costWrong, "mean of the taxonomy over labels:", "assumed: the taxonomy says nothing; say it with --cost-wrong"));
    line("cost of a review", values.pricePerItem, values.isInMinutes ? "its minutes" : "given");
    line("minutes of a review", values.minutesPerReview.value, sourceText(values.minutesPerReview, "median of measured decisions:", "assumed: too few were measured"));
    line("reviews of an item", values.reviewsPerItem.value, sourceText(values.reviewsPerItem, "mean over entries:", "assumed"));
    line("reviewers' own error rate", values.errorRate.value, sourceText(values.errorRate));
    line("predictions a day", values.predictionsPerDay.value, sourceText(values.predictionsPerDay, "mean over days:", "unknown"));
    if (values.hoursPerDay) line("hours a day there are", *values.hoursPerDay, "given");
}

void printPoint(std::string_view name, const ThresholdPoint& point, std::ostream& out) {
    const std::string interval = point.costInterval ? fmt::format("{:.1f} to {:.1f}", point.costInterval->low, point.costInterval->high) : "by calibrated probabilities";
    out << fmt::format("  {:<12} {:>9} {:>9.2f} % {:>9} {:>8.1f} {:>9.1f} {:>11.1f}   {}\n", name, point.threshold ? thresholdText(point.threshold) : std::string("-"),
                       100 * point.acceptedShare, point.toReview, point.hours, point.wrongRouted, point.cost, interval);
}

void printPoints(const ThresholdsAnswer& answer, std::ostream& out) {
    const services::ThresholdFigures& figures = answer.figures;
    out << fmt::format("\n  {:<12} {:>9} {:>11} {:>9} {:>8} {:>9} {:>11}   95 % interval\n", "", "threshold", "accepted", "to review", "hours", "wrong", "cost");
    if (figures.now) printPoint("now", *figures.now, out);
    for (const ThresholdPoint& point : figures.at) printPoint("at", point, out);
    if (!figures.curve) return;
    const calibration::ThresholdCurve& curve = *figures.curve;
    printPoint("lowest cost", curve.points[curve.cheapest], out);
    if (figures.byLabel) printPoint("by label", *figures.byLabel, out);
    if (curve.withinCapacity) printPoint("most hours", curve.points[*curve.withinCapacity], out);
    out << fmt::format("  Cost is within 1 % of the lowest from {} to {}.", thresholdText(curve.points[curve.flatFrom].threshold), thresholdText(curve.points[curve.flatTo].threshold));
    const std::int64_t on = curve.points[curve.cheapest].exactlyOn;
    if (on > 0) out << fmt::format(" {} predictions sit exactly on the lowest.", on);
    if (answer.values.hoursPerDay && !curve.withinCapacity) out << " No threshold needs as few hours as there are.";
    out << '\n';
    if (figures.risk) out << fmt::format("  AURC {:.4f}, and {:.4f} if every error came last\n", figures.risk->area, figures.risk->leastArea);
}

void printLabels(const ThresholdsAnswer& answer, std::ostream& out) {
    const auto labels = answer.table.taxonomy().labels();
    for (const services::LabelDecisionFigures& each : answer.decisions) {
        if (!each.best) continue;
        out << fmt::format("  {:<36} say it from {:.4g} on ({} of {} references have it)\n", prompt::onOneLine(labels[each.label].key), each.best->threshold, each.positives, each.references);
    }
    if (!answer.figures.labels) return;
    const calibration::LabelThresholds& thresholds = *answer.figures.labels;
    const std::string strength = thresholds.strength ? fmt::format("counts as much as {:.0f} references of its own", *thresholds.strength)
                                                     : std::string("stands for every label with fewer than 50: labels differ no more than by chance");
    out << fmt::format("\nBy label; the common threshold {:.4g} {}\n", thresholds.common, strength);
    for (std::size_t i = 0; i < thresholds.labels.size(); ++i) {
        const calibration::LabelThreshold& each = thresholds.labels[i];
        if (each.references == 0) continue;
        const auto now = answer.standing.of(static_cast<services::LabelNumber>(i));
        out << fmt::format("  {:<36} {:>8} → {:<8.4g} ({} references, own part {:.2f})\n", prompt::onOneLine(labels[i].key), now ? thresholdText(now) : std::string("-"), each.threshold,
                           each.references, each.ownPart);
    }
}

void printPromises(const ThresholdsAnswer& answer, std::ostream& out) {
    if (!answer.promises) return;
    out << fmt::format("\nWith {:g} % certainty at most {:g} % of what is accepted is wrong\n  {:<36} {}\n", 100 * answer.promised->certainty, 100 * answer.promised->mostWrong, "all labels",
                       promiseText(answer.promises->ofAll));
    for (std::size_t i = 0; i < answer.promises->ofLabels.size(); ++i) {
        const Promise& promise = answer.promises->ofLabels[i];
        if (promise.threshold) out << fmt::format("  {:<36} {}\n", prompt::onOneLine(answer.table.taxonomy().labels()[i].key), promiseText(promise));
    }
}

void printSets(const ThresholdsAnswer& answer, std::ostream& out) {
    if (!answer.sets) return;
    const services::SuggestionSets& sets = *answer.sets;
    out << fmt::format("\nSets that hold the right label in {:g} % of items: {:.1f} % did, cross-fitted on {} references, with {:.2f} labels on average\n", 100 * sets.rule.coverage,
                       100 * sets.figures.covered.value().value_or(0), sets.figures.covered.n(), sets.figures.meanSize().value_or(0));
    for (std::size_t i = 0; i < sets.groups.size(); ++i) {
        if (sets.groups.size() < 2 || !sets.figures.byGroup[i].value()) continue;
        const std::string name = sets.groups[i] ? answer.table.taxonomy().labels()[*sets.groups[i]].key : "no group";
        out << fmt::format("  {:<36} {:.1f} % of {}\n", prompt::onOneLine(name), 100 * *sets.figures.byGroup[i].value(), sets.figures.byGroup[i].n());
    }
}

void printAudit(const ThresholdsAnswer& answer, std::ostream& out) {
    if (!answer.audit) return;
    const services::AuditAdvice& audit = *answer.audit;
    const std::string now = std::isfinite(audit.standingHalfWidth) ? fmt::format("± {:.2f} points by {} so far", 100 * audit.standingHalfWidth, audit.audited)
                                                                    : fmt::format("parts of what is accepted were not audited at all so far ({} items)", audit.audited);
    out << fmt::format("\nAccuracy of all traffic to ± {:g} points takes {} audited items; {}\n", 100 * audit.asked, audit.items, now);
    for (const services::AdvisedStratum& each : audit.strata) {
        const std::string name = each.label ? answer.table.taxonomy().labels()[*each.label].key : "other labels";
        const std::string band = each.below ? fmt::format("{:.3f} to {:.3f}", each.from, *each.below) : fmt::format("{:.3f} to 1", each.from);
        out << fmt::format("  {:<36} {:<16} {:>7} of {:<8} ({:.2f} %), about {:.1f} % wrong\n", prompt::onOneLine(name), band, each.items, each.size, 100 * each.rate(), 100 * each.errors);
    }
}

}  // namespace

void printThresholds(const ThresholdsAnswer& answer, std::ostream& out) {
    out << fmt::format("{} predictions, {} of them reviewed by a rule whatever the threshold, {} without a label or a confidence\n", answer.basis.predictions(), answer.basis.alwaysReviewed,
                       answer.basis.withoutConfidence);
    out << sampleText(answer.sample) << '\n';
    if (!answer.standing.threshold) out << fmt::format("Policy {} sends a share of each import to people, and has no threshold.\n", answer.standing.policy);
    printPoints(answer, out);
    printLabels(answer, out);
    printPromises(answer, out);
    printSets(answer, out);
    printAudit(answer, out);
    out << '\n';
    printValues(answer.values, out);
    if (!answer.draftNote.empty()) {
        out << fmt::format("\nThe draft of the policy has it. What speaks for it, as a note to publish it with:\n  {}\n", prompt::onOneLine(answer.draftNote));
    }
}

}  // namespace docket::cli
