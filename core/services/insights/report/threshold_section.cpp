#include "core/report/charts/cost_chart.h"
#include "core/services/insights/calibration/threshold_words.h"
#include "core/services/insights/report/report_cells.h"
#include "core/services/insights/report/report_sections.h"

#include <fmt/format.h>

namespace docket::services {

using calibration::ThresholdCurve;
using calibration::ThresholdPoint;
using report::Align;
using report::Cell;
using report::Section;
using report::Table;

namespace {

constexpr std::size_t mostCurveRows = 40;
constexpr int costDigits = 1;

std::vector<report::Column> pointColumns(std::string first) {
    std::vector<report::Column> columns = {{std::move(first)}};
    for (const char* head : {"Threshold", "Accepted", "To review", "Hours", "Wrong labels routed", "95 %", "Cost", "95 %"}) columns.push_back({head, Align::End});
    return columns;
}

Cell thresholdCell(const std::optional<double>& threshold) { return threshold ? Cell{thresholdText(threshold), threshold} : Cell{"accepts nothing"}; }

Cell intervalOf(const ThresholdPoint& point, const std::optional<metrics::Interval>& interval) {
    if (!interval) return missingCell(point.source == calibration::ErrorSource::Probabilities ? "foretold" : "none");
    return {fmt::format("{:.{}f} to {:.{}f}", interval->low, costDigits, interval->high, costDigits)};
}

std::vector<Cell> pointRow(std::string name, const ThresholdPoint& point) {
    return {{std::move(name)},
            thresholdCell(point.threshold),
            shareCell(point.acceptedShare),
            countCell(point.toReview),
            numberCell(point.hours, costDigits),
            numberCell(point.wrongRouted, costDigits),
            intervalOf(point, point.wrongInterval),
            numberCell(point.cost, costDigits),
            intervalOf(point, point.costInterval)};
}

Table choiceTable(const ThresholdFigures& figures) {
    Table table{"What a threshold would do to this traffic; \"foretold\": by calibrated probabilities, since too few audited references lie above it", pointColumns("Choice"), {}};
    if (figures.now) table.rows.push_back(pointRow("Now", *figures.now));
    if (figures.curve) table.rows.push_back(pointRow("Lowest cost", *figures.optimum()));
    if (figures.byLabel) table.rows.push_back(pointRow("Each label by its own", *figures.byLabel));
    return table;
}

Table curveTable(const ThresholdCurve& curve) {
    Table table{{}, pointColumns("Point"), {}};
    const std::size_t step = (curve.points.size() + mostCurveRows - 1) / mostCurveRows;
    for (std::size_t i = 0; i < curve.points.size(); i += step) table.rows.push_back(pointRow(fmt::format("{} of {}", i + 1, curve.points.size()), curve.points[i]));
    return table;
}

report::Chart chartOf(const ThresholdCurve& curve, const StandingThresholds& standing) {
    report::CostFigures figures{"Cost of a threshold, with 95 % intervals", {}, {}, std::nullopt, std::nullopt, standing.threshold};
    for (std::size_t i = 0; i < curve.points.size(); ++i) {
        const ThresholdPoint& point = curve.points[i];
        if (!point.threshold) continue;
        if (i == curve.cheapest) figures.cheapest = figures.points.size();
        figures.points.push_back({*point.threshold, point.cost, boundsOf(point.costInterval)});
    }
    const auto& [from, to] = std::pair(curve.points[curve.flatFrom].threshold, curve.points[curve.flatTo].threshold);
    if (from) figures.flat = report::NumberBounds{*from, to.value_or(figures.points.back().threshold)};
    figures.description = fmt::format("Lowest at {}, flat from {} to {}.", thresholdText(curve.points[curve.cheapest].threshold), thresholdText(from), thresholdText(to));
    return report::costChart(figures, curveTable(curve));
}

std::string curveWords(const ThresholdCurve& curve) {
    const ThresholdPoint& cheapest = curve.points[curve.cheapest];
    std::string words = fmt::format("Cost is within 1 % of the lowest from {} to {}.", thresholdText(curve.points[curve.flatFrom].threshold), thresholdText(curve.points[curve.flatTo].threshold));
    if (cheapest.exactlyOn > 0) words += fmt::format(" {} predictions sit exactly on the lowest.", grouped(cheapest.exactlyOn));
    return words;
}

std::string standingWords(const StandingThresholds& standing) {
    if (standing.threshold) return fmt::format("Policy {} accepts from a confidence of {} on, where a label has no threshold of its own.", standing.policy, thresholdText(standing.threshold));
    return fmt::format("Policy {} sends a share of each import to people, and has no threshold.", standing.policy);
}

Table valueTable(const ThresholdValues& values) {
    Table table{"What that rests on", {{"Value"}, {"", Align::End}, {"From"}}, {}};
    const auto add = [&](const char* name, double value, std::string source) { table.rows.push_back({{name}, {fmt::format("{:.4g}", value), value}, {std::move(source)}}); };
    add("Cost of a wrong label", values.costWrong.value, sourceText(values.costWrong, "mean of the taxonomy over labels:", "assumed: the taxonomy says nothing"));
    add("Cost of all reviews of an item", values.pricePerItem, values.isInMinutes ? "its minutes: costs are in minutes of review" : "given");
    add("Minutes of a review", values.minutesPerReview.value, sourceText(values.minutesPerReview, "median of measured decisions:", "assumed: too few were measured"));
    add("Reviews of an item", values.reviewsPerItem.value, sourceText(values.reviewsPerItem, "mean over entries:", "assumed"));
    add("Reviewers' own error rate", values.errorRate.value, sourceText(values.errorRate));
    add("Predictions a day", values.predictionsPerDay.value, sourceText(values.predictionsPerDay, "mean over days:", "unknown"));
    return table;
}

Table labelThresholdTable(const ThresholdEvidence& evidence) {
    Table table{"Thresholds by label; with few references a label's own is drawn to the common one",
                {{"Label"}, {"Now", Align::End}, {"Cheapest", Align::End}, {"References", Align::End}, {"Own part", Align::End}},
                {}};
    const auto labels = evidence.table.taxonomy().labels();
    for (std::size_t i = 0; evidence.figures.labels && i < evidence.figures.labels->labels.size(); ++i) {
        const calibration::LabelThreshold& each = evidence.figures.labels->labels[i];
        if (each.references == 0 || !labels[i].isChoice()) continue;
        const auto now = evidence.standing.of(static_cast<LabelNumber>(i));
        table.rows.push_back({{labelText(labels[i])}, now ? thresholdCell(now) : missingCell("by a share"), thresholdCell(each.threshold), countCell(each.references), numberCell(each.ownPart, 2)});
    }
    return table;
}

Table decisionTable(const ThresholdEvidence& evidence) {
    Table table{"From which score of its own on each label should be said, by its costs", {{"Label"}, {"Threshold", Align::End}, {"References", Align::End}, {"Have it", Align::End}}, {}};
    for (const LabelDecisionFigures& each : evidence.decisions) {
        if (each.references == 0) continue;
        table.rows.push_back({{labelText(evidence.table.taxonomy().labels()[each.label])}, each.best ? thresholdCell(each.best->threshold) : missingCell("none is to be had"),
                              countCell(each.references), countCell(each.positives)});
    }
    return table;
}

}  // namespace

Section thresholdSection(const ThresholdEvidence& evidence) {
    Section section{"Thresholds", {}};
    section.blocks.emplace_back(report::Paragraph{standingWords(evidence.standing)});
    if (!evidence.figures.curve) {
        section.blocks.emplace_back(missing("No threshold decides about anything here: no prediction in the period has a label and a confidence, or a rule sends all of them to people."));
        return section;
    }
    section.blocks.emplace_back(report::Paragraph{fmt::format("Of {} predictions a rule sends {} to people whatever the threshold; {} have no label or no confidence. Errors are known from {}.",
                                                              grouped(evidence.basis.predictions()), grouped(evidence.basis.alwaysReviewed), grouped(evidence.basis.withoutConfidence),
                                                              sampleText(evidence.sample))});
    section.blocks.emplace_back(chartOf(*evidence.figures.curve, evidence.standing));
    section.blocks.emplace_back(choiceTable(evidence.figures));
    section.blocks.emplace_back(report::Paragraph{curveWords(*evidence.figures.curve)});
    section.blocks.emplace_back(report::Paragraph{fmt::format("A threshold above which, with {:g} % certainty, at most {:g} % is wrong: {}.", 100 * evidence.promised.certainty,
                                                              100 * evidence.promised.mostWrong, promiseText(evidence.promises.ofAll))});
    if (Table labels = labelThresholdTable(evidence); !labels.rows.empty()) section.blocks.emplace_back(std::move(labels));
    if (Table decisions = decisionTable(evidence); !decisions.rows.empty()) section.blocks.emplace_back(std::move(decisions));
    section.blocks.emplace_back(valueTable(evidence.values));
    return section;
}

}  // namespace docket::services
