#pragma once

#include "core/agreement/estimate.h"
#include "core/agreement/ratings.h"

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

// Krippendorff's alpha (Krippendorff 1970; 2011, "Computing Krippendorff's alpha-reliability"): 1 - D_o / D_e, observed
// over expected disagreement among the ratings of items that have two or more; others play no part. Any number of
// raters, any gaps. At most 1; 0 is chance. Undefined where all those ratings are of one class. Of a single item it is
// 0 whatever was said, by its formula, and without an interval.

/// Between whole answers: two that differ are wholly different. Interval by the linearised variance of Gwet (2014,
/// "Handbook of inter-rater reliability", 4th ed.). Cost: linear in the ratings.
Estimate krippendorffAlpha(const Ratings& ratings);

/// Between label sets that may be partly alike; interval as above. Cost: for the ratings of an item, the square of its
/// distinct sets; over all, the number of pairs of distinct sets that share a label.
Estimate krippendorffAlpha(const Ratings& ratings, SetDistance distance);

}  // namespace docket::agreement
