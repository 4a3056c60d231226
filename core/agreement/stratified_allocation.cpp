#include "core/agreement/stratified_allocation.h"

#include "core/base/largest_remainders.h"

#include <algorithm>
#include <numeric>

namespace docket::agreement {

std::vector<std::int64_t> allocate(std::span<const std::int64_t> sizes, std::int64_t total) {
    std::vector<std::int64_t> shares(sizes.size(), 0);
    const std::int64_t all = std::accumulate(sizes.begin(), sizes.end(), std::int64_t{0});
    std::int64_t rest = std::min(total, all);
    const std::int64_t strata = std::ranges::count_if(sizes, [](std::int64_t size) { return size > 0; });
    if (rest <= 0) return shares;

    const std::int64_t floor = std::clamp(rest / (2 * strata), std::int64_t{1}, mostFloor);
    for (const std::size_t i : descendingPlaces(sizes, sizes)) {
        shares[i] = std::min({floor, sizes[i], rest});
        rest -= shares[i];
    }
    std::vector<std::int64_t> left(sizes.begin(), sizes.end());
    for (std::size_t i = 0; i < left.size(); ++i) left[i] -= shares[i];
    const std::int64_t leftInAll = std::accumulate(left.begin(), left.end(), std::int64_t{0});
    if (rest == 0 || leftInAll == 0) return shares;

    const auto ofRest = apportion(left, rest, sizes);
    for (std::size_t i = 0; i < left.size(); ++i) shares[i] += ofRest[i];
    return shares;
}

}  // namespace docket::agreement
