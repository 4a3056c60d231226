#include "core/drift/distances.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace docket::drift {

namespace {

using metrics::Figure;
using metrics::Undefined;

struct SharePair {
    double baseline = 0;
    double current = 0;
};

double sumOf(std::span<const std::int64_t> counts) { return static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::int64_t{0})); }

/// Empty where either side is.
std::vector<SharePair> sharesOf(const TwoCounts& counts) {
    const double ofBaseline = sumOf(counts.baseline);
    const double ofCurrent = sumOf(counts.current);
    std::vector<SharePair> shares;
    if (ofBaseline <= 0 || ofCurrent <= 0) return shares;
    for (std::size_t i = 0; i < counts.baseline.size(); ++i) {
        shares.push_back({static_cast<double>(counts.baseline[i]) / ofBaseline, static_cast<double>(counts.current[i]) / ofCurrent});
    }
    return shares;
}

/// x ln(x / y), which is 0 at x = 0.
double relativeEntropy(double x, double y) { return x > 0 ? x * std::log(x / y) : 0; }

template <class Term>
Figure sumOverKinds(const TwoCounts& counts, Term term) {
    const auto shares = sharesOf(counts);
    if (shares.empty()) return Figure::without(Undefined::NoItems);
    double sum = 0;
    for (const SharePair& pair : shares) sum += term(pair);
    return Figure::of(std::max(0.0, sum));
}

}  // namespace

Figure populationStability(const TwoCounts& counts) {
    return sumOverKinds(counts, [](const SharePair& pair) {
        const double p = std::max(pair.baseline, psiFloor);
        const double q = std::max(pair.current, psiFloor);
        return (q - p) * std::log(q / p);
    });
}

Figure jensenShannon(const TwoCounts& counts) {
    return sumOverKinds(counts, [](const SharePair& pair) {
        const double middle = (pair.baseline + pair.current) / 2;
        return (relativeEntropy(pair.baseline, middle) + relativeEntropy(pair.current, middle)) / (2 * std::log(2.0));
    });
}

Figure kullbackLeibler(const TwoCounts& counts) {
    const auto shares = sharesOf(counts);
    const bool hasNew = std::ranges::any_of(shares, [](const SharePair& pair) { return pair.current > 0 && pair.baseline <= 0; });
    if (hasNew) return Figure::without(Undefined::NotInBaseline);
    return sumOverKinds(counts, [](const SharePair& pair) { return relativeEntropy(pair.current, pair.baseline); });
}

Figure totalVariation(const TwoCounts& counts) {
    return sumOverKinds(counts, [](const SharePair& pair) { return std::abs(pair.current - pair.baseline) / 2; });
}

}  // namespace docket::drift
