#include "core/drift/stratified_shift.h"

#include <cmath>

namespace docket::drift {

std::optional<double> stratifiedSigmas(std::span<const StratumShares> strata) {
    double excess = 0;
    double variance = 0;
    for (const auto& [before, now] : strata) {
        const double n = static_cast<double>(before.n + now.n);
        if (before.n == 0 || now.n == 0 || n < 2) continue;
        const double hits = static_cast<double>(before.count + now.count);
        const double share = static_cast<double>(now.n) / n;
        excess += static_cast<double>(now.count) - hits * share;
        variance += hits * (n - hits) * share * (1 - share) / (n - 1);  // hypergeometric
    }
    if (variance <= 0) return std::nullopt;
    return excess / std::sqrt(variance);
}

}  // namespace docket::drift
