#pragma once

#include "core/metrics/proportion.h"

#include <optional>
#include <span>

namespace docket::metrics {

/// A share that was seen in one stratum.
struct StratumShare {
    double weight = 0;  ///< share of the population, > 0; those of all strata sum to 1
    double share = 0;   ///< in [0, 1]
    double size = 0;    ///< > 0: items it was seen in; n / (1 - n / N) where they are n of N; infinity where they are all
};

/// Score interval of a share of a population that was drawn in strata, with standard normal quantile `z` > 0: the weighted sum of the
/// strata's Wilson limits, each with a smaller quantile that the strata share so that the whole has the one asked for (Yan and Su
/// 2010). The quantile is shared out for each limit by the strata's distances to it, so that a stratum without an error has part in
/// the lower limit of what is right and none in the upper. One stratum, or several that are alike, give Wilson's interval. nullopt
/// without strata.
std::optional<Interval> stratifiedWilson(std::span<const StratumShare> strata, double z = z95);

}  // namespace docket::metrics
