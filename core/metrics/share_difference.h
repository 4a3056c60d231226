#pragma once

#include "core/metrics/proportion.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace docket::metrics {

/// By how much one share lies above another of other observations, in [-1, 1]. Undefined while either has none.
struct ShareDifference {
    Share one;
    Share other;

    std::optional<double> value() const;
    /// 95 % interval of the difference of two independent shares, from the score interval of each (Newcombe 1998, method 10).
    std::optional<Interval> interval() const;
    /// The smaller of the two numbers of observations.
    std::int64_t fewest() const { return std::min(one.n, other.n); }
    ShareDifference& operator+=(const ShareDifference& more) {
        one += more.one;
        other += more.other;
        return *this;
    }
    bool operator==(const ShareDifference&) const = default;
};

}  // namespace docket::metrics
