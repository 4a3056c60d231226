#include "core/metrics/population/stratified_wilson.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace docket::metrics {

namespace {

constexpr int quantileSteps = 20;  // each brings the quantile nearer by an order of magnitude or more

/// How far below the share Wilson's lower limit lies. The upper limit is that of the reverse.
double scoreDistance(const StratumShare& stratum, double z) {
    const double n = stratum.size;
    const double shrink = z * z / n;
    const double centre = (stratum.share + shrink / 2) / (1 + shrink);
    const double half = z * std::sqrt(stratum.share * (1 - stratum.share) / n + z * z / (4 * n * n)) / (1 + shrink);
    return std::max(0.0, stratum.share - (centre - half));
}

/// How far below the whole share its lower limit lies.
double lowerDistance(std::span<const StratumShare> strata, double z) {
    double shared = z;
    double sum = 0;
    for (int step = 0; step <= quantileSteps; ++step) {
        double squares = 0;
        sum = 0;
        for (const StratumShare& stratum : strata) {
            const double distance = stratum.weight * scoreDistance(stratum, shared);
            sum += distance;
            squares += distance * distance;
        }
        if (sum <= 0) return 0;
        if (step < quantileSteps) shared = z * std::sqrt(squares) / sum;
    }
    return sum;
}

}  // namespace

std::optional<Interval> stratifiedWilson(std::span<const StratumShare> strata, double z) {
    if (strata.empty()) return std::nullopt;
    double share = 0;
    std::vector<StratumShare> reversed(strata.begin(), strata.end());
    for (StratumShare& stratum : reversed) {
        share += stratum.weight * stratum.share;
        stratum.share = 1 - stratum.share;
    }
    return Interval{std::max(0.0, share - lowerDistance(strata, z)), std::min(1.0, share + lowerDistance(reversed, z))};
}

}  // namespace docket::metrics
