#include "core/metrics/median.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace docket::metrics {

namespace {

/// The highest rank from 0 below which the median lies with at most 2.5 %: of n tosses of a coin, as few or fewer are heads.
/// nullopt: there is none.
std::optional<std::size_t> lowerRank(std::size_t n) {
    double logOfExactly = -static_cast<double>(n) * std::log(2.0);
    double atMost = 0;
    std::optional<std::size_t> rank;
    for (std::size_t heads = 0; heads < n; ++heads) {
        atMost += std::exp(logOfExactly);
        if (atMost > 0.025) return rank;
        rank = heads;
        logOfExactly += std::log(static_cast<double>(n - heads)) - std::log(static_cast<double>(heads + 1));
    }
    return rank;
}

}  // namespace

Median medianOf(std::vector<double> values) {
    const std::size_t n = values.size();
    if (n == 0) return {};
    std::ranges::sort(values);
    Median median{static_cast<std::int64_t>(n), (values[(n - 1) / 2] + values[n / 2]) / 2, std::nullopt};
    if (const auto rank = lowerRank(n)) median.interval = Interval{values[*rank], values[n - 1 - *rank]};
    return median;
}

}  // namespace docket::metrics
