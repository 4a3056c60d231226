#include "core/agreement/stratified_allocation.h"

#include <algorithm>
#include <numeric>

namespace docket::agreement {

namespace {

/// The positions of `values`, the greatest value first; equal ones by `then`, and as they come.
std::vector<std::size_t> descending(std::span<const std::int64_t> values, std::span<const std::int64_t> then) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return values[a] != values[b] ? values[a] > values[b] : then[a] > then[b];
    });
    return order;
}

}  // namespace

std::vector<std::int64_t> allocate(std::span<const std::int64_t> sizes, std::int64_t total) {
    std::vector<std::int64_t> shares(sizes.size(), 0);
    const std::int64_t all = std::accumulate(sizes.begin(), sizes.end(), std::int64_t{0});
    std::int64_t rest = std::min(total, all);
    const std::int64_t strata = std::ranges::count_if(sizes, [](std::int64_t size) { return size > 0; });
    if (rest <= 0) return shares;

    const std::int64_t floor = std::clamp(rest / (2 * strata), std::int64_t{1}, mostFloor);
    for (const std::size_t i : descending(sizes, sizes)) {
        shares[i] = std::min({floor, sizes[i], rest});
        rest -= shares[i];
    }
    std::vector<std::int64_t> left(sizes.begin(), sizes.end());
    for (std::size_t i = 0; i < left.size(); ++i) left[i] -= shares[i];
    const std::int64_t leftInAll = std::accumulate(left.begin(), left.end(), std::int64_t{0});
    if (rest == 0 || leftInAll == 0) return shares;

    std::vector<std::int64_t> remainders(left.size());
    std::int64_t given = 0;
    for (std::size_t i = 0; i < left.size(); ++i) {
        shares[i] += rest * left[i] / leftInAll;
        given += rest * left[i] / leftInAll;
        remainders[i] = rest * left[i] % leftInAll;
    }
    for (const std::size_t i : descending(remainders, sizes)) {
        if (given == rest) break;
        ++shares[i];
        ++given;
    }
    return shares;
}

}  // namespace docket::agreement
