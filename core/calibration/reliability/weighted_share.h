#pragma once

#include "core/metrics/proportion.h"

#include <cstdint>
#include <optional>

namespace docket::calibration {

/// A share of weighted observations. Its value and interval are undefined, never 0, while nothing was added.
class WeightedShare {
public:
    /// `weight` > 0.
    void add(bool counts, double weight = 1) {
        ++m_n;
        m_total += weight;
        m_squares += weight * weight;
        if (counts) m_counting += weight;
    }
    WeightedShare& operator+=(const WeightedShare& other);

    std::int64_t n() const { return m_n; }
    double total() const { return m_total; }        ///< sum of all weights
    double counting() const { return m_counting; }  ///< sum of the weights of those that count
    std::optional<double> value() const;
    /// How many observations of equal weight tell as much (Kish 1965): (Σw)²/Σw², at most n; 0 while there are none.
    double effectiveSize() const { return m_n == 0 ? 0 : m_total * m_total / m_squares; }
    /// Score interval (Wilson 1927) at the effective size; of equal weights that of metrics::wilson. `z` > 0.
    std::optional<metrics::Interval> interval(double z = metrics::z95) const;

private:
    std::int64_t m_n = 0;
    double m_total = 0;
    double m_squares = 0;
    double m_counting = 0;
};

/// Score interval (Wilson 1927) of a share in [0, 1] of `size` > 0 observations, which need not be whole.
metrics::Interval scoreInterval(double share, double size, double z = metrics::z95);

}  // namespace docket::calibration
