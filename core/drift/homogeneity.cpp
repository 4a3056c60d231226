#include "core/drift/homogeneity.h"

#include <boost/math/distributions/chi_squared.hpp>

#include <cmath>
#include <limits>
#include <numeric>

namespace docket::drift {

std::optional<Homogeneity> homogeneityOf(const TwoCounts& counts) {
    const auto itemsIn = [](std::span<const std::int64_t> side) { return static_cast<double>(std::accumulate(side.begin(), side.end(), std::int64_t{0})); };
    const double ofBaseline = itemsIn(counts.baseline);
    const double ofCurrent = itemsIn(counts.current);
    const double all = ofBaseline + ofCurrent;
    if (ofBaseline <= 0 || ofCurrent <= 0) return std::nullopt;
    Homogeneity result;
    result.leastExpected = std::numeric_limits<double>::infinity();
    std::int64_t kinds = 0;
    for (std::size_t i = 0; i < counts.baseline.size(); ++i) {
        const double ofKind = static_cast<double>(counts.baseline[i] + counts.current[i]);
        if (ofKind <= 0) continue;
        ++kinds;
        for (const auto& [side, seen] : {std::pair(ofBaseline, counts.baseline[i]), std::pair(ofCurrent, counts.current[i])}) {
            const double expected = ofKind * side / all;
            const double distance = static_cast<double>(seen) - expected;
            result.chiSquare += distance * distance / expected;
            result.leastExpected = std::min(result.leastExpected, expected);
        }
    }
    if (kinds < 2) return std::nullopt;
    result.degrees = kinds - 1;
    const boost::math::chi_squared distribution(static_cast<double>(result.degrees));
    result.pValue = boost::math::cdf(boost::math::complement(distribution, result.chiSquare));
    result.cramersV = std::sqrt(result.chiSquare / all);  // of two rows, min(rows, columns) - 1 is 1
    return result;
}

}  // namespace docket::drift
