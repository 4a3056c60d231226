#pragma once

#include "core/agreement/estimate.h"
#include "core/agreement/ratings.h"
#include "core/metrics/proportion.h"

#include <vector>

namespace docket::agreement {

/// How well raters agree on one label, given or not given: the label against the rest.
struct LabelAgreement {
    LabelId label;
    metrics::Share given;  ///< of all ratings, those with the label
    /// Specific agreement, in [0, 1]: where one rater gave the label, the share of the item's other ratings that gave
    /// it, too. For two raters it is the proportion of positive agreement (Dice 1945; Cicchetti and Feinstein 1990),
    /// for more the diagonal of Krippendorff's coincidences over its margin. `items`: with two ratings or more where
    /// the label was given. The interval is that of a ratio over items (Cochran 1977).
    Estimate specific;
    Estimate alpha;  ///< krippendorffAlpha() of the label against the rest
    Estimate kappa;  ///< fleissKappa() of the label against the rest
};

/// For every label, in the order of ratings.labels(). All three figures are undefined where the label was given on no
/// item with two ratings. Cost: linear in the ratings and the labels.
std::vector<LabelAgreement> labelAgreements(const Ratings& ratings);

/// The labels to talk about first: those with a specific agreement under `target`, the lowest first; then the others as
/// they were; last those for which it is undefined.
std::vector<LabelAgreement> weakestFirst(std::vector<LabelAgreement> labels, double target = 0.8);

}  // namespace docket::agreement
