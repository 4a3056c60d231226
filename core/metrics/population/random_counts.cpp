#include "core/metrics/population/random_counts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace docket::metrics {

namespace {

constexpr double mostExpected = 200;  // in one inversion, so that its first probability, exp(-200), is far from 0

double unitOf(SeededRandom& random) { return static_cast<double>(random.next() >> 11) * 0x1.0p-53; }

/// `p` in (0, 0.5], n p at most mostExpected.
std::int64_t inverted(SeededRandom& random, std::int64_t n, double p) {
    const double odds = p / (1 - p);
    double left = unitOf(random);
    double probability = std::exp(static_cast<double>(n) * std::log1p(-p));
    std::int64_t count = 0;
    while (left > probability && count < n) {
        left -= probability;
        ++count;
        probability *= odds * static_cast<double>(n - count + 1) / static_cast<double>(count);
    }
    return count;
}

}  // namespace

std::int64_t binomialCount(SeededRandom& random, std::int64_t n, double probability) {
    if (n <= 0 || probability <= 0) return 0;
    if (probability >= 1) return n;
    if (probability > 0.5) return n - binomialCount(random, n, 1 - probability);
    const auto atOnce = std::max<std::int64_t>(1, static_cast<std::int64_t>(mostExpected / probability));
    std::int64_t count = 0;
    for (std::int64_t left = n; left > 0; left -= atOnce) count += inverted(random, std::min(left, atOnce), probability);
    return count;
}

void multinomialCounts(SeededRandom& random, std::span<const std::int64_t> items, std::int64_t draws, std::span<std::int64_t> counts) {
    std::int64_t itemsLeft = std::accumulate(items.begin(), items.end(), std::int64_t{0});
    std::int64_t drawsLeft = draws;
    for (std::size_t i = 0; i < items.size(); ++i) {
        counts[i] = itemsLeft > 0 ? binomialCount(random, drawsLeft, static_cast<double>(items[i]) / static_cast<double>(itemsLeft)) : 0;
        itemsLeft -= items[i];
        drawsLeft -= counts[i];
    }
}

}  // namespace docket::metrics
