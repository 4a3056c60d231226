#include "core/metrics/population/acceleration.h"

#include "core/metrics/population/traffic_sums.h"

#include <cmath>

namespace docket::metrics {

namespace {

constexpr double step = 1e-3;  // share of a stratum by which an outcome is made more common

/// Second and third central moments of an estimate.
struct EstimateMoments {
    double second = 0;
    double third = 0;
};

/// Finds what items do to figures by giving one outcome of a stratum a little more of it.
class ItemInfluences {
public:
    ItemInfluences(const PostStrata& strata, std::span<const SumsFigure> figures)
        : m_strata(strata), m_figures(figures), m_scales(strata), m_base(trafficSums(strata)), m_moments(figures.size()) {
        for (const PostStratum& stratum : strata.strata) {
            const auto weights = outcomeWeights(stratum);
            for (std::size_t i = 0; i < weights.size(); ++i) m_scales.cover(stratum.outcomes[i].key, weights[i]);
        }
        for (const SumsFigure& figure : figures) m_values.push_back(figure.of(m_base).value);
    }

    std::vector<EstimateMoments> moments() {
        for (const PostStratum& stratum : m_strata.strata) {
            if (stratum.resolved > 1 && stratum.resolved < stratum.total) addStratum(stratum);
        }
        return m_moments;
    }

private:
    void addTo(ConfusionSums& sums, const OutcomeKey& key, double predictions) const {
        const double scaled = predictions * m_scales.scaleOf(key);
        sums.labels.reference[key.reference] += scaled;
        if (key.isRight()) sums.labels.right[key.reference] += scaled;
    }

    void addStratum(const PostStratum& stratum) {
        const auto weights = outcomeWeights(stratum);
        ConfusionSums less = m_base;
        for (std::size_t i = 0; i < weights.size(); ++i) addTo(less, stratum.outcomes[i].key, -step * weights[i]);
        for (const auto& [key, items] : stratum.outcomes) {
            ConfusionSums changed = less;
            addTo(changed, key, step * static_cast<double>(stratum.total));
            addOutcome(stratum, static_cast<double>(items.items), changed);
        }
    }

    void addOutcome(const PostStratum& stratum, double items, const ConfusionSums& changed) {
        const double n = static_cast<double>(stratum.resolved);
        const double sampled = stratum.sampledShare();
        for (std::size_t f = 0; f < m_figures.size(); ++f) {
            const Figure figure = m_figures[f].of(changed);
            if (!figure.value || !m_values[f]) continue;
            const double influence = (*figure.value - *m_values[f]) / step / n;
            m_moments[f].second += items * (1 - sampled) * influence * influence;
            m_moments[f].third += items * (1 - sampled) * (1 - 2 * sampled) * influence * influence * influence;
        }
    }

    const PostStrata& m_strata;
    std::span<const SumsFigure> m_figures;
    TrafficSummation m_scales;
    ConfusionSums m_base;
    std::vector<std::optional<double>> m_values;
    std::vector<EstimateMoments> m_moments;
};

}  // namespace

std::vector<double> accelerationsOf(const PostStrata& strata, std::span<const SumsFigure> figures) {
    std::vector<double> accelerations;
    for (const EstimateMoments& moments : ItemInfluences(strata, figures).moments()) {
        accelerations.push_back(moments.second > 0 ? moments.third / (6 * moments.second * std::sqrt(moments.second)) : 0);
    }
    return accelerations;
}

}  // namespace docket::metrics
