#pragma once

#include "core/base/stable_hash.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace docket::routing {

/// Where a prediction stands among those that a review share chooses from, which are those of one model in one import: the
/// lowest rank goes first. One without a confidence comes before all others; equal confidences go by the stable hash of the
/// external id, never by arrival.
struct DoubtRank {
    double confidence = -1;  ///< -1: there is none
    std::uint64_t tiebreak = 0;

    auto operator<=>(const DoubtRank&) const = default;
};

inline DoubtRank doubtRankOf(std::optional<double> confidence, std::string_view externalId) {
    return {confidence.value_or(-1), stableHash(externalId) >> 1U};
}

/// How many of so many predictions a review share chooses, rounded to whole ones.
inline std::int64_t mostDoubtfulOf(double share, std::int64_t predictions) {
    return static_cast<std::int64_t>(share * static_cast<double>(predictions) + 0.5);
}

}  // namespace docket::routing
