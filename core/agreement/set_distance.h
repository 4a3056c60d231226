#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace docket::agreement {

/// How far two label sets are apart, in [0, 1]: 0 when equal (two empty sets are), 1 when they share nothing.
enum class SetDistance {
    Jaccard,  ///< 1 - |a ∩ b| / |a ∪ b| (Jaccard 1901)
    Masi,     ///< 1 - m |a ∩ b| / |a ∪ b| (Passonneau 2006), m = 0.67 if one contains the other, 0.33 if they only overlap
};

/// The distance of two different sets of these sizes with so many labels in common.
double distanceOf(SetDistance distance, std::size_t oneSize, std::size_t otherSize, std::size_t common);

/// The distance of two sets, each ascending and without repetition.
double distanceOf(SetDistance distance, std::span<const std::uint32_t> one, std::span<const std::uint32_t> other);

}  // namespace docket::agreement
