#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace docket::agreement {

/// The least that each stratum gets of a sample, where it has as many and the sample has room for all.
inline constexpr std::int64_t mostFloor = 5;

/// How many items a sample of `total` takes from strata of these sizes: each stratum first a floor of up to mostFloor
/// items, for which at most half of the sample is spent (but one each as long as there are enough, the largest strata
/// first); the rest in proportion to what the strata have left (proportional allocation: Neyman 1934; Cochran 1977,
/// section 5.5), rounded by largest remainders (Hamilton 1792). Equal remainders go to the larger, then to the earlier
/// stratum. So every label can be judged, and the sample still looks like the stream; figures of the whole sample are
/// not estimates for the stream.
///
/// `sizes` >= 0 and under 2^40, `total` in [0, 2^20]. Takes all where there are no more. Parallel to `sizes`.
std::vector<std::int64_t> allocate(std::span<const std::int64_t> sizes, std::int64_t total);

}  // namespace docket::agreement
