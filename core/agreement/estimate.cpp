#include "core/agreement/estimate.h"

#include "core/metrics/proportion.h"

#include <algorithm>
#include <cmath>

namespace docket::agreement {

namespace {

/// Below it a variance is what rounding leaves of 0.
constexpr double noVariance = 1e-24;

Estimate withoutInterval(double value, Undefined reason, std::int64_t items) { return {value, std::nullopt, reason, items}; }

}  // namespace

std::string_view toString(Undefined reason) {
    switch (reason) {
        case Undefined::NoItems: return "no_items";
        case Undefined::FewerThanTwoRatings: return "fewer_than_two_ratings";
        case Undefined::OneClassOnly: return "one_class_only";
        case Undefined::NotGiven: return "not_given";
        case Undefined::SingleItem: return "single_item";
        case Undefined::NoSpread: return "no_spread";
        case Undefined::TooFew: return "too_few";
    }
    return "no_items";
}

Estimate undefinedEstimate(Undefined reason, std::int64_t items) { return {std::nullopt, std::nullopt, reason, items}; }

Estimate estimateOf(double value, double variance, std::int64_t items, Interval range) {
    if (items < 2) return withoutInterval(value, Undefined::SingleItem, items);
    if (!(variance > noVariance)) return withoutInterval(value, Undefined::NoSpread, items);
    const double half = metrics::z95 * std::sqrt(variance);
    return {value, Interval{std::max(range.low, value - half), std::min(range.high, value + half)}, std::nullopt, items};
}

}  // namespace docket::agreement
