#pragma once

#include <cstdint>
#include <optional>

namespace docket::metrics {

/// A closed interval; of a share within [0, 1].
struct Interval {
    double low = 0;
    double high = 1;

    bool operator==(const Interval&) const = default;
};

/// Standard normal quantile of a two-sided 95 % interval.
inline constexpr double z95 = 1.959963984540054;

/// Score interval of a binomial proportion (Wilson 1927), without continuity correction: 0 <= count <= n successes
/// of n, `z` > 0 the standard normal quantile. nullopt when n is 0: nothing is known then.
std::optional<Interval> wilson(std::int64_t count, std::int64_t n, double z = z95);

/// So many of so many. Its value and interval are undefined, never 0, while n is 0.
struct Share {
    std::int64_t count = 0;
    std::int64_t n = 0;

    std::optional<double> value() const;
    std::optional<Interval> interval() const { return wilson(count, n); }
    void add(bool counts) {
        count += counts ? 1 : 0;
        ++n;
    }
    Share& operator+=(const Share& other);
    bool operator==(const Share&) const = default;
};

}  // namespace docket::metrics
