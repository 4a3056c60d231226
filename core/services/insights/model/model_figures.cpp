#include "core/services/insights/model/model_figures.h"

#include "core/metrics/population/label_limits.h"
#include "core/metrics/population/reviewed_only.h"
#include "core/metrics/population/traffic_sums.h"
#include "core/services/insights/model/multi_label_model.h"
#include "core/services/insights/model/right_probability.h"
#include "core/services/insights/model/side_bands.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <set>

namespace docket::services {

namespace {

using metrics::PostStrata;
using metrics::Side;
using metrics::Traffic;

TrafficCounts countsOf(const TrafficTable& table, References references) {
    TrafficCounts counts;
    for (const CountedPrediction& prediction : table.predictions()) {
        ++counts.predictions;
        if (!prediction.hasAnswer) ++counts.withoutAnswer;
        else if (prediction.confidence < 0) ++counts.withoutConfidence;
        const bool isReference = isUsed(table, prediction, references);
        switch (prediction.route) {
            case Route::Unrouted: ++counts.unrouted; break;
            case Route::Audited: ++counts.audited; break;
            case Route::Accepted: ++counts.accepted; break;
            case Route::Escalated:
                ++counts.escalated;
                if (!isReference) ++counts.waiting;
                break;
        }
        if (prediction.hasReference()) ++counts.anyReferences;
        if (isUsed(table, prediction, References::Unled)) ++counts.unledReferences;
        if (isReference) ++counts.used;
        for (int reason = 0; reason < reasonCount; ++reason) counts.byReason[static_cast<std::size_t>(reason)] += prediction.reasons >> static_cast<unsigned>(reason) & 1U;
    }
    return counts;
}

/// The reasons that were given for one item: one, or for sets "label: reason; label: reason", each counted once.
std::set<std::string> reasonsIn(std::string_view given) {
    constexpr std::string_view between = "; ";
    constexpr std::string_view after = ": ";
    std::set<std::string> reasons;
    while (true) {
        const std::size_t end = given.find(between);
        const std::string_view part = given.substr(0, end);
        const std::size_t colon = part.rfind(after);
        reasons.emplace(colon == std::string_view::npos ? part : part.substr(colon + after.size()));
        if (end == std::string_view::npos) return reasons;
        given.remove_prefix(end + between.size());
    }
}

void countOverturns(const TrafficTable& table, ModelFigures& figures) {
    std::vector<std::int64_t> byReason(table.overturnReasons().size());
    for (const CountedPrediction& prediction : table.predictions()) {
        if (!prediction.hasReference() || !prediction.hasAnswer) continue;
        const bool isOverturned = !table.isRight(prediction);
        figures.overturns.add(isOverturned);
        if (isOverturned) ++byReason[table.referenceOf(prediction).overturnReason];
    }
    std::map<std::string, std::int64_t> counts;
    for (std::size_t i = 0; i < byReason.size(); ++i) {
        if (byReason[i] == 0) continue;
        for (const std::string& reason : reasonsIn(table.overturnReasons()[i])) counts[reason] += byReason[i];
    }
    for (const auto& [reason, items] : counts) figures.overturnReasons.push_back({reason, items});
    std::ranges::stable_sort(figures.overturnReasons, std::greater(), &OverturnReason::items);
}

/// Labels numbered anew, without those that nothing was said of: what is estimated costs time for each.
class DenseLabels {
public:
    DenseLabels(const TrafficTable& table, References references) : m_places(table.labelCount(), noLabel) {
        for (const CountedPrediction& prediction : table.predictions()) {
            note(prediction.predicted);
            if (isUsed(table, prediction, references)) note(table.referenceOf(prediction).label);
        }
        for (LabelNumber label = 0; label < m_places.size(); ++label) {
            if (m_places[label] == noLabel) continue;
            m_places[label] = static_cast<std::uint32_t>(m_labels.size());
            m_labels.push_back(label);
        }
    }

    std::size_t count() const { return m_labels.size(); }
    LabelNumber operator[](std::size_t place) const { return m_labels[place]; }
    std::optional<std::uint32_t> placeOf(LabelNumber label) const { return label == noLabel ? std::nullopt : std::optional(m_places[label]); }

private:
    void note(LabelNumber label) {
        if (label != noLabel) m_places[label] = 0;
    }

    std::vector<std::uint32_t> m_places;
    std::vector<LabelNumber> m_labels;
};

/// The traffic by side, label and confidence. A final label that routing did not send for stands for nothing but itself: it is none here.
Traffic trafficOf(const TrafficTable& table, References references, const DenseLabels& labels) {
    Traffic traffic(labels.count(), sideBands(table));
    const auto probabilities = rightProbabilities(table, references);
    std::size_t index = 0;
    for (const CountedPrediction& prediction : table.predictions()) {
        const std::size_t at = index++;
        if (prediction.route == Route::Unrouted) continue;
        const auto item = trafficItem(prediction, labels.placeOf(prediction.predicted), probabilities.empty() ? 0 : probabilities[at]);
        const auto reference = isUsed(table, prediction, references) && prediction.probability > 0 ? labels.placeOf(table.referenceOf(prediction).label) : std::nullopt;
        if (reference) traffic.addResolved(item, *reference, 1 / static_cast<double>(prediction.probability));
        else traffic.add(item);
    }
    return traffic;
}

/// All items with such a final label, whatever brought them before people.
Traffic reviewedOf(const TrafficTable& table, References references, const DenseLabels& labels) {
    Traffic traffic(labels.count(), {});
    for (const CountedPrediction& prediction : table.predictions()) {
        const auto reference = isUsed(table, prediction, references) ? labels.placeOf(table.referenceOf(prediction).label) : std::nullopt;
        if (reference) traffic.addResolved(trafficItem(prediction, labels.placeOf(prediction.predicted), 0), *reference);
    }
    return traffic;
}

metrics::ConfusionMatrix reviewedMatrix(const TrafficTable& table, References references, const DenseLabels& labels, bool isSentOnly) {
    metrics::ConfusionMatrix matrix(labels.count());
    for (const CountedPrediction& prediction : table.predictions()) {
        if (!isUsed(table, prediction, references) || (isSentOnly && prediction.probability <= 0)) continue;
        if (const auto reference = labels.placeOf(table.referenceOf(prediction).label)) matrix.add(*reference, labels.placeOf(prediction.predicted));
    }
    return matrix;
}

/// How many of the population each cell stands for.
std::map<std::pair<std::uint32_t, std::optional<std::uint32_t>>, double> cellWeights(const PostStrata& strata) {
    std::map<std::pair<std::uint32_t, std::optional<std::uint32_t>>, double> weights;
    metrics::TrafficSummation sum(strata);
    for (const auto& stratum : strata.strata) {
        const auto outcomes = metrics::outcomeWeights(stratum);
        for (std::size_t i = 0; i < outcomes.size(); ++i) sum.cover(stratum.outcomes[i].key, outcomes[i]);
    }
    for (const auto& stratum : strata.strata) {
        const auto outcomes = metrics::outcomeWeights(stratum);
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            const auto& key = stratum.outcomes[i].key;
            weights[{key.reference, key.predicted}] += outcomes[i] * sum.scaleOf(key);
        }
    }
    return weights;
}

void takeValue(metrics::TrafficFigure& figure, const metrics::TrafficFigure& plain) {
    figure.figure = plain.figure;
    if (!figure.interval || !figure.figure.value) return;
    figure.interval = metrics::Interval{std::min(figure.interval->low, *figure.figure.value), std::max(figure.interval->high, *figure.figure.value)};
}

/// Figures with their intervals. Those of the reviewed items alone are what they are: draws do not put them right.
metrics::QualityOfTraffic qualityOf(const PostStrata& strata, const ModelQuestion& question) {
    auto quality = metrics::qualityOfTraffic(strata, {question.seed, question.withDraws ? metrics::Draws().count : 0});
    if (question.population == Population::Weighted || !question.withDraws) return quality;
    const auto plain = metrics::qualityOfTraffic(strata, {question.seed, 0});
    for (const auto figure : {&metrics::QualityOfTraffic::macroF1, &metrics::QualityOfTraffic::weightedF1, &metrics::QualityOfTraffic::balancedAccuracy, &metrics::QualityOfTraffic::kappa}) {
        takeValue(quality.*figure, plain.*figure);
    }
    for (std::size_t label = 0; label < quality.labels.size(); ++label) {
        for (const auto figure : {&metrics::LabelTrafficFigures::precision, &metrics::LabelTrafficFigures::recall, &metrics::LabelTrafficFigures::f1}) {
            takeValue(quality.labels[label].*figure, plain.labels[label].*figure);
        }
    }
    return quality;
}

void addSingleLabel(const TrafficTable& table, const ModelQuestion& question, ModelFigures& figures) {
    const DenseLabels labels(table, question.references);
    const Traffic traffic = trafficOf(table, question.references, labels);
    const bool isWeighted = question.population == Population::Weighted;
    const PostStrata strata = isWeighted ? metrics::postStratify(traffic) : metrics::reviewedOnly(reviewedOf(table, question.references, labels));
    const double scale = isWeighted || strata.resolved == 0 ? 1 : static_cast<double>(strata.resolved) / static_cast<double>(strata.total);
    const auto quality = qualityOf(strata, question);
    figures.accuracy = quality.accuracy;
    figures.macroF1 = quality.macroF1;
    figures.weightedF1 = quality.weightedF1;
    figures.balancedAccuracy = quality.balancedAccuracy;
    figures.kappa = quality.kappa;
    if (isWeighted) figures.sharper = metrics::sharperAccuracy(traffic);

    const PostStrata accepted = metrics::postStratify(traffic.only(Side::Accepted));
    figures.errorWhenRouted = metrics::complementOf(metrics::weightedAccuracy(accepted));
    const auto matrix = reviewedMatrix(table, question.references, labels, isWeighted);
    metrics::ConfusionSums sums(labels.count());
    if (strata.isCovered()) sums = metrics::trafficSums(strata);
    figures.matthews = strata.isCovered() ? metrics::matthewsOf(sums) : metrics::Figure::without(strata.total == 0 ? metrics::Undefined::NoItems : metrics::Undefined::NoReviewedItem);
    for (std::uint32_t place = 0; place < labels.count(); ++place) {
        const auto& of = quality.labels[place];
        LabelQuality label{labels[place], of.precision, of.recall, of.f1, sums.labels.reference[place] * scale, strata.predicted[place] * scale, matrix.labelItems()[place], 0, 0};
        if (label.f1.figure.value) ++figures.labelsWithF1;
        figures.labels.push_back(std::move(label));
    }
    if (!strata.isCovered()) return;
    for (const auto& [cell, weight] : cellWeights(strata)) {
        const auto items = static_cast<std::int64_t>(matrix.weightOf(cell.first, cell.second));
        figures.confusion.push_back({labels[cell.first], cell.second ? labels[*cell.second] : noLabel, items, weight * scale});
    }
}

void countAudit(const TrafficTable& table, References references, ModelFigures& figures) {
    for (const CountedPrediction& prediction : table.predictions()) {
        if (prediction.route == Route::Audited && prediction.hasAnswer && isUsed(table, prediction, references)) figures.audit.add(!table.isRight(prediction));
    }
}

}  // namespace

ModelFigures modelFigures(const TrafficTable& table, const ModelQuestion& question) {
    ModelFigures figures;
    figures.counts = countsOf(table, question.references);
    countOverturns(table, figures);
    countAudit(table, question.references, figures);
    if (table.isMultiLabel()) addMultiLabel(table, question, figures);
    else addSingleLabel(table, question, figures);
    return figures;
}

std::vector<Confused> largestErrors(const ModelFigures& figures, std::size_t most) {
    std::vector<Confused> errors;
    std::ranges::copy_if(figures.confusion, std::back_inserter(errors), [](const Confused& cell) { return cell.reference != cell.predicted; });
    std::ranges::stable_sort(errors, std::greater(), &Confused::weight);
    if (errors.size() > most) errors.resize(most);
    return errors;
}

}  // namespace docket::services
