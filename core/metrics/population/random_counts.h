#pragma once

#include "core/base/stable_hash.h"

#include <cstdint>
#include <span>

namespace docket::metrics {

/// How many of `n` >= 0 independent trials succeed, each with `probability` in [0, 1]: a binomial count, by inversion (BINV of
/// Kachitvichyanukul and Schmeiser 1988). Cost: n · min(p, 1 - p), so small ones first. The same seed gives the same counts.
std::int64_t binomialCount(SeededRandom& random, std::int64_t n, double probability);

/// How often each cell is drawn in `draws` draws with replacement from items of which `items[i]` >= 0 are in cell i, one at least:
/// a multinomial count by conditional binomials. `counts` is parallel to `items`. Cost goes with the draws outside of the largest cell,
/// where that is the last one, and not with the items.
void multinomialCounts(SeededRandom& random, std::span<const std::int64_t> items, std::int64_t draws, std::span<std::int64_t> counts);

}  // namespace docket::metrics
