#include "core/metrics/share_difference.h"

#include <cmath>

namespace docket::metrics {

std::optional<double> ShareDifference::value() const {
    const auto first = one.value();
    const auto second = other.value();
    if (!first || !second) return std::nullopt;
    return *first - *second;
}

std::optional<Interval> ShareDifference::interval() const {
    const auto difference = value();
    if (!difference) return std::nullopt;
    const double first = *one.value();
    const double second = *other.value();
    const Interval ofOne = *one.interval();
    const Interval ofOther = *other.interval();
    return Interval{*difference - std::hypot(first - ofOne.low, ofOther.high - second), *difference + std::hypot(ofOne.high - first, second - ofOther.low)};
}

}  // namespace docket::metrics
