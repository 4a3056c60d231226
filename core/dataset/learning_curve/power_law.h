#pragma once

#include <optional>
#include <span>

namespace docket::dataset {

/// floor + scale · n^−exponent: how an error falls with the number n of texts that were learned from (Cortes et al. 1994).
struct PowerLaw {
    double floor = 0;     ///< in [0, 1): what is left however much is learned from
    double scale = 0;     ///< above 0
    double exponent = 0;  ///< above 0

    double at(double n) const;
    bool operator==(const PowerLaw&) const = default;
};

struct ErrorAt {
    double n = 0;      ///< above 0
    double error = 0;  ///< in [0, 1]
};

inline constexpr std::size_t fewestForLaw = 4;  ///< points: one more than the law has parameters

/// The law with the least squared distance to the errors. Its exponent is sought on a grid of 0.01 to 2 in steps of 0.01, the two others are
/// linear least squares then, the floor held at 0 or above. nullopt of fewer than fewestForLaw points, or where no such law falls.
std::optional<PowerLaw> fitPowerLaw(std::span<const ErrorAt> errors);

}  // namespace docket::dataset
