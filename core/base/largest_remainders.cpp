#include "core/base/largest_remainders.h"

#include <algorithm>
#include <numeric>

namespace docket {

std::vector<std::size_t> descendingPlaces(std::span<const std::int64_t> values, std::span<const std::int64_t> then) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return values[a] != values[b] ? values[a] > values[b] : then[a] > then[b];
    });
    return order;
}

std::vector<std::int64_t> apportion(std::span<const std::int64_t> measures, std::int64_t total, std::span<const std::int64_t> sizes) {
    const std::int64_t all = std::accumulate(measures.begin(), measures.end(), std::int64_t{0});
    std::vector<std::int64_t> parts(measures.size());
    std::vector<std::int64_t> remainders(measures.size());
    std::int64_t left = total;
    for (std::size_t i = 0; i < measures.size(); ++i) {
        parts[i] = total * measures[i] / all;
        remainders[i] = total * measures[i] % all;
        left -= parts[i];
    }
    for (const std::size_t i : descendingPlaces(remainders, sizes)) {
        if (left == 0) break;
        ++parts[i];
        --left;
    }
    return parts;
}

}  // namespace docket
