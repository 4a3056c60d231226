#include "core/metrics/population/stratified_bootstrap.h"

#include "core/metrics/population/random_counts.h"
#include "core/metrics/population/traffic_sums.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace docket::metrics {

namespace {

constexpr double leastStretch = 0.1;  // of the denominator of an accelerated percentile, which must not reach 0

/// The value below which a share of `sorted` lies, between order statistics by linear interpolation.
double percentile(const std::vector<double>& sorted, double share) {
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

}  // namespace

StratifiedBootstrap::StratifiedBootstrap(const PostStrata& strata, std::uint64_t seed) : m_strata(strata), m_random(seed) {
    for (const PostStratum& stratum : strata.strata) {
        if (stratum.resolved == 0) continue;
        if (stratum.resolved > 1 && stratum.sampledShare() < 1) {
            m_drawn.push_back(drawnOf(stratum));
            continue;
        }
        const auto weights = outcomeWeights(stratum);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const std::size_t cell = cellOf(stratum.outcomes[i].key);
            m_constant[cell] += weights[i];
        }
    }
}

std::size_t StratifiedBootstrap::cellOf(const OutcomeKey& key) {
    const auto [found, isNew] = m_numbers.try_emplace({key.reference, key.predicted}, m_cells.size());
    if (isNew) {
        m_cells.push_back(key);
        m_constant.push_back(0);
    }
    return found->second;
}

StratifiedBootstrap::DrawnStratum StratifiedBootstrap::drawnOf(const PostStratum& stratum) {
    std::vector<const StratumOutcome*> outcomes;
    for (const StratumOutcome& outcome : stratum.outcomes) outcomes.push_back(&outcome);
    std::ranges::stable_sort(outcomes, {}, [](const StratumOutcome* outcome) { return outcome->sums.items; });
    DrawnStratum drawn;
    for (const StratumOutcome* outcome : outcomes) {
        drawn.cells.push_back(cellOf(outcome->key));
        drawn.itemWeights.push_back(outcome->key.weight);
        drawn.items.push_back(outcome->sums.items);
    }
    drawn.counts.resize(outcomes.size());
    drawn.weights.resize(outcomes.size());
    const double varying = std::sqrt(1 - stratum.sampledShare());
    const double n = static_cast<double>(stratum.resolved);
    drawn.total = static_cast<double>(stratum.total);
    drawn.kept = 1 - varying;
    drawn.varied = varying * n / (n - 1);
    drawn.draws = stratum.resolved - 1;
    return drawn;
}

void StratifiedBootstrap::drawWeights(DrawnStratum& stratum) {
    multinomialCounts(m_random, stratum.items, stratum.draws, stratum.counts);
    double all = 0;
    for (std::size_t i = 0; i < stratum.items.size(); ++i) {
        const double times = stratum.kept * static_cast<double>(stratum.items[i]) + stratum.varied * static_cast<double>(stratum.counts[i]);
        stratum.weights[i] = stratum.itemWeights[i] * times;
        all += stratum.weights[i];
    }
    const double scale = stratum.total / all;
    for (std::size_t i = 0; i < stratum.items.size(); ++i) m_drawnCells[stratum.cells[i]] += scale * stratum.weights[i];
}

ConfusionSums StratifiedBootstrap::draw() {
    m_drawnCells = m_constant;
    for (DrawnStratum& stratum : m_drawn) drawWeights(stratum);
    TrafficSummation sum(m_strata);
    for (std::size_t i = 0; i < m_cells.size(); ++i) sum.cover(m_cells[i], m_drawnCells[i]);
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (m_drawnCells[i] > 0) sum.add(m_cells[i], m_drawnCells[i]);
    }
    return sum.sums();
}

std::optional<BootstrapSummary> summaryOf(std::vector<double> draws, double value, std::size_t asked, double acceleration) {
    if (2 * draws.size() <= asked) return std::nullopt;
    std::ranges::sort(draws);
    const auto [below, upTo] = std::ranges::equal_range(draws, value);
    const double n = static_cast<double>(draws.size());
    const double shareBelow = (static_cast<double>(below - draws.begin()) + static_cast<double>(upTo - draws.begin())) / (2 * n);
    const boost::math::normal normal;
    const double bias = boost::math::quantile(normal, std::clamp(shareBelow, 0.5 / n, 1 - 0.5 / n));
    const auto limitAt = [&](double deviate) {
        const double shifted = bias + deviate;
        return percentile(draws, boost::math::cdf(normal, bias + shifted / std::max(leastStretch, 1 - acceleration * shifted)));
    };
    return BootstrapSummary{std::accumulate(draws.begin(), draws.end(), 0.0) / n, {limitAt(-z95), limitAt(z95)}};
}

}  // namespace docket::metrics
