#pragma once

#include <cstdint>
#include <string_view>

namespace docket::calibration {

inline constexpr std::uint64_t foldCount = 5;

/// The fold of an item for cross-fitting (Stone 1974), in [0, foldCount): the same on every machine, and whatever other items there are.
std::uint64_t foldOf(std::string_view externalId, std::uint64_t seed = 0);

}  // namespace docket::calibration
