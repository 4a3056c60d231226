#pragma once

#include "core/metrics/population/weighted_accuracy.h"

namespace docket::metrics {

/// The accuracy of all traffic with what the model said of everything: the mean probability of being right over all predictions, put right
/// by what the resolved items of each stratum show (difference estimator: Särndal, Swensson and Wretman 1992, chapter 6), as far as the
/// tuning factor says, which makes the variance smallest (PPI++: Angelopoulos, Duchi and Zrnic 2023). The probabilities must be
/// cross-fitted: none may be from a mapping that the item's own reference went into. They need not be right: bad ones save nothing.
struct SharperAccuracy {
    TrafficFigure accuracy;  ///< [0, 1]; the interval is weightedAccuracy()'s, shorter as the standard error is
    double tuning = 0;       ///< in [0, 1]; 0: the probabilities are of no use
    /// How many further audited items would have made weightedAccuracy() as sharp on the accepted side; >= 0. nullopt where the audit
    /// shows no variance.
    std::optional<double> savedItems;
};

/// What the probabilities say of an item needs no stratum to say it: on the accepted side, where the audit was drawn at random, strata are
/// as wide as this, since each further one costs about an item; the escalated side keeps narrow ones, where the most doubtful went first.
inline constexpr LeastResolved wideStrata{5, 60};

SharperAccuracy sharperAccuracy(const Traffic& traffic);

}  // namespace docket::metrics
