#pragma once

#include "core/calibration/thresholds/threshold_inputs.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace docket::calibration {

/// With so many references a label has a threshold of its own.
inline constexpr std::int64_t leastForOwnThreshold = 50;

struct LabelThreshold {
    std::int64_t references = 0;
    std::optional<double> own;  ///< cheapest by its references alone; nullopt: it has none
    double ownPart = 0;         ///< how much of `own` is in it, in [0, 1]; the rest is the common threshold
    double threshold = 0;       ///< of the label: a confidence at or above it is accepted
};

struct LabelThresholds {
    double common = 0;  ///< cheapest by all references together
    /// How many references the common threshold counts as much as. nullopt: infinitely many, because the labels with a threshold of their
    /// own differ no more than chance makes them, or are fewer than two.
    std::optional<double> strength;
    std::vector<LabelThreshold> labels;  ///< parallel to the labels given
};

/// The threshold with the lowest cost by the references themselves, weighted: reviews of what lies below, errors of what is accepted. Of equal
/// ones the highest; just above the highest confidence where accepting nothing is cheapest. nullopt of no references. O(n log n).
std::optional<double> cheapestThreshold(std::span<const ThresholdReference> references, const ReviewCosts& review);

/// A threshold for each label. With leastForOwnThreshold references or more, the label's own; with fewer, n / (n + strength) of its own and
/// the rest of the common one (empirical Bayes: Efron and Morris 1975). The strength is the variance of one reference over the variance between
/// labels, by the method of moments from the labels with a threshold of their own: each is resampled `resamples` times (Efron 1979),
/// which is seeded. `byLabel`: the references whose predicted label it is. nullopt of no references at all.
std::optional<LabelThresholds> labelThresholds(std::span<const std::vector<ThresholdReference>> byLabel, const ReviewCosts& review,
                                               std::uint64_t seed, int resamples = 100);

}  // namespace docket::calibration
