#pragma once

#include <array>
#include <span>

namespace docket::calibration {

/// A point of a logistic regression with two features.
struct LogisticPoint {
    std::array<double, 2> features{};
    double target = 0;  ///< in [0, 1]
    double weight = 1;  ///< > 0
};

struct LogisticFit {
    std::array<double, 2> slopes{};
    double intercept = 0;
    double loss = 0;  ///< weighted mean of the cross entropy, in nats

    double predictorOf(const std::array<double, 2>& features) const { return intercept + slopes[0] * features[0] + slopes[1] * features[1]; }
};

/// Which features have a slope of their own; that of the others is 0.
using FreeSlopes = std::array<bool, 2>;

/// Maximum likelihood by Newton's method with halved steps: every step lowers the loss, and there are at most 200. Where there is no
/// finite maximum (separable points with targets of 0 and 1), or the points do not determine it, what the steps came to. Points: one at least.
LogisticFit fitLogistic(std::span<const LogisticPoint> points, FreeSlopes isFree);

/// The same with slopes that are 0 or above: where those of all features that `mayBeFree` names are, that is it, because the loss is convex. Else, and where
/// so few points may not determine all of them, the choice of free slopes with the lowest loss that keeps to it.
LogisticFit fitRisingLogistic(std::span<const LogisticPoint> points, FreeSlopes mayBeFree);

}  // namespace docket::calibration
