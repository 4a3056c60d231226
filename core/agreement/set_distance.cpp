#include "core/agreement/set_distance.h"

#include <algorithm>

namespace docket::agreement {

namespace {

std::size_t commonOf(std::span<const std::uint32_t> one, std::span<const std::uint32_t> other) {
    std::size_t common = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        if (*a == *b) ++common;
        const bool stepsOther = *b <= *a;
        if (*a <= *b) ++a;
        if (stepsOther) ++b;
    }
    return common;
}

}  // namespace

double distanceOf(SetDistance distance, std::size_t oneSize, std::size_t otherSize, std::size_t common) {
    if (common == 0) return 1;
    const double alike = static_cast<double>(common) / static_cast<double>(oneSize + otherSize - common);
    if (distance == SetDistance::Jaccard) return 1 - alike;
    const bool contains = common == std::min(oneSize, otherSize);
    return 1 - alike * (contains ? 0.67 : 0.33);
}

double distanceOf(SetDistance distance, std::span<const std::uint32_t> one, std::span<const std::uint32_t> other) {
    if (std::ranges::equal(one, other)) return 0;
    return distanceOf(distance, one.size(), other.size(), commonOf(one, other));
}

}  // namespace docket::agreement
