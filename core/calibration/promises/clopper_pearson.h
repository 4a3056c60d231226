#pragma once

#include <optional>

namespace docket::calibration {

/// One-sided upper bound of a binomial share (Clopper and Pearson 1934): with probability `certainty` in (0, 1) or more, the share lies at or
/// below it. `wrong` of `n`, 0 <= wrong <= n, which need not be whole where a size is planned. nullopt of n = 0. In (0, 1].
std::optional<double> clopperPearsonUpper(double wrong, double n, double certainty);

/// The highest certainty with which that bound lies at or below `limit` in (0, 1), in [0, 1]; n > 0.
double certaintyBelow(double wrong, double n, double limit);

}  // namespace docket::calibration
