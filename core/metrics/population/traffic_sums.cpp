#include "core/metrics/population/traffic_sums.h"

namespace docket::metrics {

TrafficSummation::TrafficSummation(const PostStrata& strata) : m_strata(strata), m_sums(strata.labels()), m_covered(strata.labels()) {}

void TrafficSummation::cover(const OutcomeKey& key, double predictions) {
    if (key.predicted) m_covered[*key.predicted] += predictions;
}

double TrafficSummation::scaleOf(const OutcomeKey& key) const {
    return key.predicted ? m_strata.predicted[*key.predicted] / m_covered[*key.predicted] : 1;
}

void TrafficSummation::add(const OutcomeKey& key, double predictions) {
    const double scaled = predictions * scaleOf(key);
    m_sums.labels.reference[key.reference] += scaled;
    if (key.isRight()) m_sums.labels.right[key.reference] += scaled;
}

ConfusionSums TrafficSummation::sums() {
    for (std::size_t label = 0; label < m_covered.size(); ++label) {
        if (m_covered[label] > 0) {
            m_sums.labels.predicted[label] = m_strata.predicted[label];
        } else if (m_strata.predicted[label] > 0) {
            m_sums.labels.reference[label] = 0;
        }
    }
    m_sums.total = static_cast<double>(m_strata.total);
    m_sums.withoutLabel = static_cast<double>(m_strata.withoutLabel);
    return std::move(m_sums);
}

std::vector<double> outcomeWeights(const PostStratum& stratum) {
    std::vector<double> weights;
    double all = 0;
    for (const auto& [key, sums] : stratum.outcomes) {
        weights.push_back(key.weight * static_cast<double>(sums.items));
        all += weights.back();
    }
    for (double& weight : weights) weight *= static_cast<double>(stratum.total) / all;
    return weights;
}

ConfusionSums trafficSums(const PostStrata& strata) {
    TrafficSummation sum(strata);
    for (const PostStratum& stratum : strata.strata) {
        const auto weights = outcomeWeights(stratum);
        for (std::size_t i = 0; i < weights.size(); ++i) sum.cover(stratum.outcomes[i].key, weights[i]);
    }
    for (const PostStratum& stratum : strata.strata) {
        const auto weights = outcomeWeights(stratum);
        for (std::size_t i = 0; i < weights.size(); ++i) sum.add(stratum.outcomes[i].key, weights[i]);
    }
    return sum.sums();
}

}  // namespace docket::metrics
