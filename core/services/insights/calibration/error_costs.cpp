#include "core/services/insights/calibration/error_costs.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace docket::services {

namespace {

constexpr double priorErrors = 10;

/// A weighted mean that something is known of beforehand.
struct DrawnMean {
    double sum = 0;
    double weight = 0;

    void add(double value, double times) {
        sum += value * times;
        weight += times;
    }
    double drawnTo(double prior, double meanWeight) const {
        return (sum / meanWeight + priorErrors * prior) / (weight / meanWeight + priorErrors);
    }
};

double sumOver(std::span<const LabelNumber> labels, std::span<const LabelNumber> without, const std::vector<double>& costs) {
    std::vector<LabelNumber> left;
    std::ranges::set_difference(labels, without, std::back_inserter(left));
    return std::accumulate(left.begin(), left.end(), 0.0, [&](double sum, LabelNumber label) { return sum + costs[label]; });
}

}  // namespace

ErrorCosts::ErrorCosts(const TrafficTable& table, const ReferenceSample& sample, const ThresholdValues& values)
    : m_table(table), m_values(values), m_mean(values.costWrong.value) {
    std::vector<DrawnMean> byLabel(table.labelCount());
    DrawnMean all;
    DrawnMean missed;
    double wrong = 0;
    for (const SampledReference& reference : sample.references) {
        if (reference.isRight) continue;
        const CountedPrediction& prediction = table.predictions()[reference.prediction];
        const double cost = known(prediction);
        ++wrong;
        all.add(cost, reference.weight);
        if (table.isMultiLabel()) continue;
        byLabel[prediction.predicted].add(cost, reference.weight);
        if (const LabelNumber right = table.referenceOf(prediction).label; right != noLabel) missed.add(values.falseNegative[right], reference.weight);
    }
    const double meanWeight = wrong > 0 ? all.weight / wrong : 1;
    if (all.weight > 0) m_mean = all.sum / all.weight;
    const double missing = missed.weight > 0 ? missed.sum / missed.weight : values.costWrong.value;
    for (LabelNumber label = 0; label < byLabel.size(); ++label) {
        m_expected.push_back(byLabel[label].drawnTo(std::max(values.falsePositive[label], missing), meanWeight));
    }
}

double ErrorCosts::known(const CountedPrediction& prediction) const {
    const CountedReference& reference = m_table.referenceOf(prediction);
    if (!m_table.isMultiLabel()) {
        const double said = m_values.falsePositive[prediction.predicted];
        return reference.label == noLabel ? said : std::max(said, m_values.falseNegative[reference.label]);
    }
    const auto said = m_table.labelsOf(prediction);
    const auto right = m_table.labelsOf(reference);
    return sumOver(said, right, m_values.falsePositive) + sumOver(right, said, m_values.falseNegative);
}

double ErrorCosts::of(const SampledReference& reference) const {
    const CountedPrediction& prediction = m_table.predictions()[reference.prediction];
    return reference.isRight ? expected(prediction) : known(prediction);
}

double ErrorCosts::expected(const CountedPrediction& prediction) const { return m_table.isMultiLabel() ? m_mean : m_expected[prediction.predicted]; }

}  // namespace docket::services
