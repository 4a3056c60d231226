#include "core/services/insights/model/multi_label_model.h"

#include "core/metrics/population/reviewed_only.h"
#include "core/services/insights/model/right_probability.h"
#include "core/services/insights/model/side_bands.h"

#include <cmath>
#include <map>

namespace docket::services {

namespace {

using metrics::Side;
using metrics::Traffic;

// A whole set as the label of a single-label item: it was said to be right, and is or is not.
constexpr std::uint32_t saidSet = 0;
constexpr std::uint32_t anotherSet = 1;

Traffic setTraffic(const TrafficTable& table, const ModelQuestion& question) {
    Traffic traffic(2, sideBands(table));
    const auto probabilities = rightProbabilities(table, question.references);
    const bool isWeighted = question.population == Population::Weighted;
    std::size_t index = 0;
    for (const CountedPrediction& prediction : table.predictions()) {
        const std::size_t at = index++;
        if (isWeighted && prediction.route == Route::Unrouted) continue;
        const auto item = trafficItem(prediction, prediction.hasAnswer ? std::optional(saidSet) : std::nullopt, probabilities.empty() ? 0 : probabilities[at]);
        const bool isResolved = isUsed(table, prediction, question.references) && (!isWeighted || prediction.probability > 0);
        if (isResolved) traffic.addResolved(item, table.isRight(prediction) ? saidSet : anotherSet, isWeighted ? 1 / static_cast<double>(prediction.probability) : 1);
        else if (isWeighted) traffic.add(item);
    }
    return traffic;
}

/// How many items of its side each looked at stands for, but for its own weight.
struct SideScales {
    double escalated = 0;
    double accepted = 0;

    double of(const CountedPrediction& prediction) const {
        return (prediction.route == Route::Escalated ? escalated : accepted) / static_cast<double>(prediction.probability);
    }
};

SideScales scalesOf(const TrafficTable& table, References references) {
    SideScales all;
    SideScales seen;
    for (const CountedPrediction& prediction : table.predictions()) {
        if (prediction.route == Route::Unrouted) continue;
        const bool isEscalated = prediction.route == Route::Escalated;
        (isEscalated ? all.escalated : all.accepted) += 1;
        if (prediction.probability > 0 && isUsed(table, prediction, references)) (isEscalated ? seen.escalated : seen.accepted) += 1 / static_cast<double>(prediction.probability);
    }
    return {seen.escalated > 0 ? all.escalated / seen.escalated : 0, seen.accepted > 0 ? all.accepted / seen.accepted : 0};
}

void addTo(metrics::MultiLabelTally& tally, const TrafficTable& table, const CountedPrediction& prediction, double weight) {
    const auto reference = table.labelsOf(table.referenceOf(prediction));
    if (prediction.hasAnswer) tally.add(reference, table.labelsOf(prediction), weight);
    else tally.addWithoutAnswer(reference, weight);
}

metrics::TrafficFigure point(const metrics::Figure& figure) { return {figure, std::nullopt, metrics::IntervalMethod::StratifiedBootstrap}; }

}  // namespace

void addMultiLabel(const TrafficTable& table, const ModelQuestion& question, ModelFigures& figures) {
    const bool isWeighted = question.population == Population::Weighted;
    const Traffic traffic = setTraffic(table, question);
    figures.accuracy = metrics::weightedAccuracy(isWeighted ? metrics::postStratify(traffic) : metrics::reviewedOnly(traffic));
    if (isWeighted) figures.sharper = metrics::sharperAccuracy(traffic);
    const Traffic routed = isWeighted ? traffic : setTraffic(table, {Population::Weighted, question.references});
    figures.errorWhenRouted = metrics::complementOf(metrics::weightedAccuracy(metrics::postStratify(routed.only(Side::Accepted))));

    metrics::MultiLabelTally tally(table.labelCount());
    metrics::MultiLabelTally looked(table.labelCount());
    const SideScales scales = scalesOf(table, question.references);
    for (const CountedPrediction& prediction : table.predictions()) {
        if (!isUsed(table, prediction, question.references) || (isWeighted && prediction.probability <= 0)) continue;
        addTo(looked, table, prediction, 1);
        if (isWeighted) addTo(tally, table, prediction, scales.of(prediction));
    }
    const metrics::MultiLabelTally& counted = isWeighted ? tally : looked;
    auto sets = metrics::multiLabelFigures(counted);
    figures.macroF1 = point(sets.macroF1.mean);
    figures.labelsWithF1 = sets.macroF1.labels;
    figures.weightedF1 = point(sets.weightedF1);
    for (LabelNumber label = 0; label < sets.labels.size(); ++label) {
        const auto& of = sets.labels[label];
        if (of.items.inReference == 0 && of.items.predicted == 0) continue;
        figures.labels.push_back({label, point(of.precision), point(of.recall), point(of.f1), of.support, of.predicted, of.items, of.overTagged, of.underTagged});
    }
    std::map<std::pair<LabelNumber, LabelNumber>, double> items;
    for (const auto& cell : looked.substitutions()) items[{cell.missed, cell.said.value_or(noLabel)}] = cell.weight;
    for (const auto& cell : counted.substitutions()) {
        const LabelNumber said = cell.said.value_or(noLabel);
        figures.confusion.push_back({cell.missed, said, std::llround(items[{cell.missed, said}]), cell.weight});
    }
    sets.labels.clear();
    figures.sets = std::move(sets);
}

}  // namespace docket::services
