#pragma once

#include "core/metrics/proportion.h"

#include <optional>
#include <span>

namespace docket::drift {

/// Two shares of one stratum.
struct StratumShares {
    metrics::Share before;
    metrics::Share now;
};

/// How many sigmas the shares of now lie above those of before (below: < 0), stratum beside stratum, so that what strata there are more
/// of now does not count (Mantel and Haenszel 1959; without continuity correction). nullopt where no stratum has both and varies.
std::optional<double> stratifiedSigmas(std::span<const StratumShares> strata);

}  // namespace docket::drift
