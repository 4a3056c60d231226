#pragma once

#include "core/agreement/estimate.h"
#include "core/agreement/ratings.h"

namespace docket::agreement {

// Agreement of any number of raters, some of whom may be missing on some items. All of it compares whole answers: two
// label sets that differ in one label differ. Cost: linear in the ratings.
//
// Observed agreement p_a is, over the items with two ratings or more, the mean share of the pairs of ratings that
// agree. The coefficients are (p_a - p_e) / (1 - p_e), where p_e is the agreement expected by chance; it comes from the
// shares π of the answers: the mean over all rated items of the share of the item's ratings that gave the answer. Their
// variance is the linearised one of Gwet (2008), "Computing inter-rater reliability and its variance in the presence of
// high agreement", for an unlimited population of items. Values lie in [-1, 1].

/// p_a itself, in [0, 1]; the interval is that of a mean over items.
Estimate observedAgreement(const Ratings& ratings);

/// Fleiss' kappa (Fleiss 1971), p_e = Σ π²; with missing raters as generalised by Gwet (2014). Undefined where all
/// ratings that could agree are of one class.
Estimate fleissKappa(const Ratings& ratings);

/// Gwet's AC1 (Gwet 2008), p_e = Σ π(1 - π) / (q - 1) over the q answers that could be given; of label sets, that were
/// given. It stays near p_a where one class prevails and kappa and alpha fall towards 0, so show them together. Where
/// all say the same of several classes it is 1, not undefined. Undefined for a single item and where q is 1.
Estimate gwetAc1(const Ratings& ratings);

/// Brennan and Prediger's kappa (1981), p_e = 1 / q with q as for AC1; for two raters it is Bennett's S (1954), for a
/// complete table Randolph's free-marginal kappa (2005). Undefined where q is 1.
Estimate brennanPrediger(const Ratings& ratings);

}  // namespace docket::agreement
