#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace docket {

/// `total` in whole parts in proportion to `measures`, rounded by largest remainders (Hamilton 1792). Equal remainders go to the greater of
/// `sizes`, then to the earlier one. Measures are >= 0, not all 0, and with `total` >= 0 under 2^62 as a product. All are parallel.
std::vector<std::int64_t> apportion(std::span<const std::int64_t> measures, std::int64_t total, std::span<const std::int64_t> sizes);

/// The positions of `values`, the greatest value first; equal ones by `then`, and as they come.
std::vector<std::size_t> descendingPlaces(std::span<const std::int64_t> values, std::span<const std::int64_t> then);

}  // namespace docket
