#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace docket::agreement {

inline double squared(double x) { return x * x; }

/// Why a figure is not defined. Closed: the screen and the command line say each one in words.
enum class Undefined {
    NoItems,              ///< nothing was rated
    FewerThanTwoRatings,  ///< no item has the two ratings that could agree or differ
    OneClassOnly,         ///< every rating says the same: agreement by chance is certain, and nothing lies beyond it
    NotGiven,             ///< the label was given on no item with two ratings
    SingleItem,           ///< one item shows no variation between items
    NoSpread,             ///< an interval only: the items show the same, so it would have no width
    TooFew,               ///< fewer items than a report says anything of
};

std::string_view toString(Undefined reason);  ///< "one_class_only"

/// A closed interval of a figure.
struct Interval {
    double low = -1;
    double high = 1;

    bool operator==(const Interval&) const = default;
};

/// A figure with its 95 % interval. What is not defined is empty, never 0, 1 or NaN, and `undefined` says why: of the
/// value, or where there is one, of its interval.
struct Estimate {
    std::optional<double> value;
    std::optional<Interval> interval;
    std::optional<Undefined> undefined;  ///< set exactly when `value` or `interval` is empty
    std::int64_t items = 0;              ///< the items it rests on

    bool operator==(const Estimate&) const = default;
};

Estimate undefinedEstimate(Undefined reason, std::int64_t items = 0);

/// `value` with the interval value ± 1.96 √variance, cut off at the ends of `range`. Without an interval where there is a
/// single item or the variance is 0. The normal quantile makes it one of large samples: of a few items it is too narrow.
Estimate estimateOf(double value, double variance, std::int64_t items, Interval range = {});

}  // namespace docket::agreement
