#pragma once

#include "core/agreement/bootstrap.h"
#include "core/agreement/estimate.h"
#include "core/agreement/ratings.h"

namespace docket::agreement {

/// How answers lie to one another, by their position among the answers.
enum class Scale {
    Nominal,   ///< the same or different
    Ordinal,   ///< in order: the distance is the number of ratings between, half of those at the ends
    Interval,  ///< in equal steps
};

/// Krippendorff's alpha, as in krippendorff.h, for labels that stand in an order, such as grades; distances count
/// squared (Krippendorff 2011). The interval is a bootstrap over items, since on an ordinal scale the distances change
/// with the sample. Cost: linear in the ratings, times the resamples.
Estimate krippendorffAlpha(const Ratings& ratings, Scale scale, const Resampling& resampling);

}  // namespace docket::agreement
