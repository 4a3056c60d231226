#include "core/metrics/proportion.h"

#include <algorithm>
#include <cmath>

namespace docket::metrics {

std::optional<Interval> wilson(std::int64_t count, std::int64_t n, double z) {
    if (n <= 0) return std::nullopt;
    const double size = static_cast<double>(n);
    const double share = static_cast<double>(count) / size;
    const double z2 = z * z;
    const double scale = 1 + z2 / size;
    const double centre = (share + z2 / (2 * size)) / scale;
    const double half = z * std::sqrt(share * (1 - share) / size + z2 / (4 * size * size)) / scale;
    // At the ends the interval ends exactly at 0 or 1; rounding must not leave a remainder there.
    return Interval{count == 0 ? 0.0 : std::max(0.0, centre - half), count == n ? 1.0 : std::min(1.0, centre + half)};
}

std::optional<double> Share::value() const {
    if (n <= 0) return std::nullopt;
    return static_cast<double>(count) / static_cast<double>(n);
}

Share& Share::operator+=(const Share& other) {
    count += other.count;
    n += other.n;
    return *this;
}

}  // namespace docket::metrics
