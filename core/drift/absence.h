#pragma once

#include "core/metrics/proportion.h"

#include <cstdint>

namespace docket::drift {

/// The probability that none of `since` >= 0 predictions in a row has a label that the baseline had in `before`, were its share still the
/// same: (1 - p)^since with the lower Wilson limit for p, so that a rare label is not missed too soon. 1 where the baseline had none.
double absenceProbability(const metrics::Share& before, std::int64_t since);

}  // namespace docket::drift
