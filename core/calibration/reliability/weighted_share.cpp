#include "core/calibration/reliability/weighted_share.h"

#include <algorithm>
#include <cmath>

namespace docket::calibration {

metrics::Interval scoreInterval(double share, double size, double z) {
    const double z2 = z * z;
    const double scale = 1 + z2 / size;
    const double centre = (share + z2 / (2 * size)) / scale;
    const double half = z * std::sqrt(share * (1 - share) / size + z2 / (4 * size * size)) / scale;
    // At the ends the interval ends exactly at 0 or 1; rounding must not leave a remainder there.
    return {share <= 0 ? 0.0 : std::max(0.0, centre - half), share >= 1 ? 1.0 : std::min(1.0, centre + half)};
}

WeightedShare& WeightedShare::operator+=(const WeightedShare& other) {
    m_n += other.m_n;
    m_total += other.m_total;
    m_squares += other.m_squares;
    m_counting += other.m_counting;
    return *this;
}

std::optional<double> WeightedShare::value() const {
    if (m_n == 0) return std::nullopt;
    return std::min(1.0, m_counting / m_total);
}

std::optional<metrics::Interval> WeightedShare::interval(double z) const {
    const auto share = value();
    if (!share) return std::nullopt;
    return scoreInterval(*share, effectiveSize(), z);
}

}  // namespace docket::calibration
