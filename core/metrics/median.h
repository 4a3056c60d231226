#pragma once

#include "core/metrics/proportion.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace docket::metrics {

/// The middle of so many values, in their unit.
struct Median {
    std::int64_t n = 0;
    std::optional<double> value;  ///< the mean of the middle two of an even number; nullopt: there are none
    /// At least 95 %, between order statistics, whatever the distribution (Thompson 1936); nullopt of fewer than 6 values,
    /// of which there is none.
    std::optional<Interval> interval;

    bool operator==(const Median&) const = default;
};

/// Cost: linear but for the sorting.
Median medianOf(std::vector<double> values);

}  // namespace docket::metrics
