#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace docket::calibration {

/// A mapping from raw to calibrated confidence is one of the records below: parameters alone, which can be written and read. All stay
/// within [0, 1], and all but a temperature never give a higher confidence less than a lower one.

/// Calibrated is raw.
struct NoMapping {
    bool operator==(const NoMapping&) const = default;
};

/// logistic(slope · logit(confidence) + intercept) (Platt 1999, on the logit).
struct PlattMapping {
    double slope = 1;  ///< >= 0
    double intercept = 0;

    bool operator==(const PlattMapping&) const = default;
};

/// logistic(a · ln(confidence) - b · ln(1 - confidence) + c) (Kull, Silva Filho and Flach 2017).
struct BetaMapping {
    double a = 1;  ///< >= 0
    double b = 1;  ///< >= 0
    double c = 0;

    bool operator==(const BetaMapping&) const = default;
};

/// The label's share of all scores after each is raised to 1 / temperature (Guo, Pleiss, Sun and Weinberger 2017). Of one item a
/// higher temperature lowers the confidence; between items the other scores count, too, so that it can change their order.
struct TemperatureMapping {
    double temperature = 1;  ///< > 0

    bool operator==(const TemperatureMapping&) const = default;
};

struct IsotonicKnot {
    double confidence = 0;  ///< in [0, 1]
    double calibrated = 0;  ///< in [0, 1]

    bool operator==(const IsotonicKnot&) const = default;
};

/// Straight lines between knots, level outside (Zadrozny and Elkan 2002).
struct IsotonicMapping {
    std::vector<IsotonicKnot> knots;  ///< one at least; confidences ascend, calibrated ones never fall

    bool operator==(const IsotonicMapping&) const = default;
};

using Mapping = std::variant<NoMapping, PlattMapping, BetaMapping, TemperatureMapping, IsotonicMapping>;

/// In the order of Mapping, from the one with the fewest parameters to that with the most freedom but for Temperature.
enum class MappingKind { None, Platt, Beta, Temperature, Isotonic };

std::string_view toString(MappingKind kind);  ///< "isotonic"; None is "none"
std::optional<MappingKind> parseMappingKind(std::string_view word);
inline MappingKind kindOf(const Mapping& mapping) { return static_cast<MappingKind>(mapping.index()); }

/// What a model said of one item, as a mapping reads it.
struct RawConfidence {
    double value = 0;                     ///< in [0, 1]
    std::span<const double> scores = {};  ///< of all labels where there are such, else empty; not owned
    std::size_t label = 0;                ///< the place in `scores` of the label that the confidence is of
};

/// The calibrated confidence, in [0, 1]. nullopt: a temperature, and the scores are not whole.
std::optional<double> calibrated(const Mapping& mapping, const RawConfidence& raw);

/// Whether a record from outside is a mapping. InvalidInput: a parameter that is not finite or out of its range; knots that are
/// missing, out of order or falling.
Result<void> checkMapping(const Mapping& mapping);

}  // namespace docket::calibration
