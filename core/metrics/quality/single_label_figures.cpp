#include "core/metrics/quality/single_label_figures.h"

#include <cmath>
#include <numeric>

namespace docket::metrics {

namespace {

double dot(const std::vector<double>& one, const std::vector<double>& other) { return std::inner_product(one.begin(), one.end(), other.begin(), 0.0); }

double rightIn(const ConfusionSums& sums) { return std::accumulate(sums.labels.right.begin(), sums.labels.right.end(), 0.0); }

/// What rounding leaves of a difference of squares of the total is nothing.
bool isNothing(double difference, double total) { return difference <= 1e-12 * total * total; }

}  // namespace

Figure accuracyOf(const ConfusionSums& sums) { return Figure::ratio(rightIn(sums), sums.total, Undefined::NoItems); }

Figure balancedAccuracyOf(const ConfusionSums& sums) {
    if (sums.total <= 0) return Figure::without(Undefined::NoItems);
    return macroRecallOf(sums.labels).mean;
}

Figure kappaOf(const ConfusionSums& sums) {
    const double total = sums.total;
    if (total <= 0) return Figure::without(Undefined::NoItems);
    const double byChance = dot(sums.labels.reference, sums.labels.predicted);
    const double beyond = total * total - byChance;
    if (isNothing(beyond, total)) return Figure::without(Undefined::OneClassOnly);
    return Figure::of((rightIn(sums) * total - byChance) / beyond);
}

Figure matthewsOf(const ConfusionSums& sums) {
    const double total = sums.total;
    if (total <= 0) return Figure::without(Undefined::NoItems);
    const auto& [reference, predicted, right] = sums.labels;
    const double spreadOfReference = total * total - dot(reference, reference);
    const double spreadOfPredicted = total * total - dot(predicted, predicted) - sums.withoutLabel * sums.withoutLabel;
    if (isNothing(spreadOfReference, total) || isNothing(spreadOfPredicted, total)) return Figure::without(Undefined::OneClassOnly);
    return Figure::of((rightIn(sums) * total - dot(reference, predicted)) / std::sqrt(spreadOfReference) / std::sqrt(spreadOfPredicted));
}

SingleLabelFigures singleLabelFigures(const ConfusionMatrix& matrix) {
    const ConfusionSums& sums = matrix.sums();
    SingleLabelFigures figures;
    figures.items = matrix.items();
    figures.itemsWithoutLabel = matrix.itemsWithoutLabel();
    figures.accuracy = accuracyOf(sums);
    figures.balancedAccuracy = balancedAccuracyOf(sums);
    figures.kappa = kappaOf(sums);
    figures.matthews = matthewsOf(sums);
    figures.microPrecision = microPrecisionOf(sums.labels);
    figures.microF1 = microF1Of(sums.labels);
    figures.weightedF1 = weightedF1Of(sums.labels);
    figures.macroPrecision = macroPrecisionOf(sums.labels);
    figures.macroF1 = macroF1Of(sums.labels);
    for (std::size_t label = 0; label < sums.labels.labels(); ++label) {
        figures.labels.push_back({precisionOf(sums.labels, label), recallOf(sums.labels, label), f1Of(sums.labels, label), sums.labels.reference[label],
                                  sums.labels.predicted[label], matrix.labelItems()[label]});
    }
    return figures;
}

}  // namespace docket::metrics
