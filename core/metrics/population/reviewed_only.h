#pragma once

#include "core/metrics/population/post_strata.h"

namespace docket::metrics {

/// The resolved items of the traffic as they are, each counting the same, as one stratum that they were drawn from ever so many like them
/// for: figures of it are those of the resolved items, with the intervals that their number allows. It says nothing of the traffic.
PostStrata reviewedOnly(const Traffic& traffic);

}  // namespace docket::metrics
