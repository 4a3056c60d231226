#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace docket::metrics {

/// Why a figure is not defined. Closed: the screen and the command line say each one in words.
enum class Undefined {
    NoItems,           ///< nothing was counted
    NeverPredicted,    ///< a precision: no prediction has the label
    NeverInReference,  ///< a recall: no reference has the label
    NeverSeen,         ///< an F1: neither has it
    OneClassOnly,      ///< kappa, Matthews: one side says always the same, and nothing lies beyond chance
    NoLabelDefined,    ///< a mean over labels: none of them is defined
    NoReviewedItem,    ///< an estimate: some part of the traffic has no resolved item that could stand for it
    NotInBaseline,     ///< a divergence: something occurs that the baseline never had
};

std::string_view toString(Undefined reason);  ///< "never_predicted"

/// A figure, which is defined or says why not; undefined is empty, never 0, 1 or NaN.
struct Figure {
    std::optional<double> value;
    std::optional<Undefined> undefined = Undefined::NoItems;  ///< set exactly when `value` is empty

    static Figure of(double value) { return {value, std::nullopt}; }
    static Figure without(Undefined reason) { return {std::nullopt, reason}; }
    /// part / whole; `otherwise` where the whole is 0.
    static Figure ratio(double part, double whole, Undefined otherwise) { return whole > 0 ? of(part / whole) : without(otherwise); }
    bool operator==(const Figure&) const = default;
};

}  // namespace docket::metrics
