#pragma once

#include <vector>

namespace docket::report {

/// Where an axis of numbers has its lines.
struct NumberTicks {
    std::vector<double> at;  ///< ascending
    int decimals = 0;        ///< digits after the point that all of them need

    bool operator==(const NumberTicks&) const = default;
};

struct NumberBounds {
    double low = 0;
    double high = 1;

    bool operator==(const NumberBounds&) const = default;
};

/// The multiples of 1, 2 or 5 times a power of ten from `low` to `high`, as many as there can be without being more than `most`,
/// which is 2 or more (after Heckbert 1990, "Nice numbers for graph labels"). Bounds that are no range: `low` alone.
NumberTicks niceTicks(double low, double high, int most);

/// Widens them outwards to such multiples, so that at most `most` (3 or more) of them stand on what is between. What is no range gets one.
NumberBounds niceBounds(double low, double high, int most);

}  // namespace docket::report
