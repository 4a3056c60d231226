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
        const double varying = stratum.resolved > 1 ? std::sqrt(1 - stratum.sampledShare()) : 0;
        const double n = static_cast<double>(stratum.resolved);
        DrawnStratum drawn;
        for (const StratumOutcome& outcome : stratum.outcomes) drawn.outcomes.push_back(&outcome);
        std::ranges::stable_sort(drawn.outcomes, {}, [](const StratumOutcome* outcome) { return outcome->sums.items; });
        for (const StratumOutcome* outcome : drawn.outcomes) drawn.items.push_back(outcome->sums.items);
        drawn.counts.resize(drawn.items.size());
        drawn.weights.resize(drawn.items.size());
        drawn.total = static_cast<double>(stratum.total);
        drawn.kept = 1 - varying;
        drawn.varied = varying > 0 ? varying * n / (n - 1) : 0;
        drawn.draws = varying > 0 ? stratum.resolved - 1 : 0;
        m_drawn.push_back(std::move(drawn));
    }
}

void StratifiedBootstrap::drawWeights(DrawnStratum& stratum) {
    multinomialCounts(m_random, stratum.items, stratum.draws, stratum.counts);
    double all = 0;
    for (std::size_t i = 0; i < stratum.items.size(); ++i) {
        const double times = stratum.kept * static_cast<double>(stratum.items[i]) + stratum.varied * static_cast<double>(stratum.counts[i]);
        stratum.weights[i] = stratum.outcomes[i]->key.weight * times;
        all += stratum.weights[i];
    }
    for (double& weight : stratum.weights) weight *= stratum.total / all;
}

ConfusionSums StratifiedBootstrap::draw() {
    TrafficSummation sum(m_strata);
    for (DrawnStratum& stratum : m_drawn) {
        drawWeights(stratum);
        for (std::size_t i = 0; i < stratum.weights.size(); ++i) sum.cover(stratum.outcomes[i]->key, stratum.weights[i]);
    }
    for (const DrawnStratum& stratum : m_drawn) {
        for (std::size_t i = 0; i < stratum.weights.size(); ++i) {
            if (stratum.weights[i] > 0) sum.add(stratum.outcomes[i]->key, stratum.weights[i]);
        }
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
