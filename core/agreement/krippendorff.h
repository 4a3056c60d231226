#pragma once

#include "core/agreement/estimate.h"
#include "core/agreement/ratings.h"
#include "core/agreement/set_distance.h"

namespace docket::agreement {

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
