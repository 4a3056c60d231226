#pragma once

#include "core/drift/distances.h"
#include "core/metrics/share_difference.h"

#include <vector>

namespace docket::drift {

/// How the share of one kind, such as a label, changed.
struct ShareShift {
    metrics::ShareDifference change;  ///< now less the baseline, with its interval
    double pValue = 1;                ///< two-sided, of two equal proportions with a pooled variance; 1 where a side is empty
    double adjusted = 1;              ///< by Benjamini and Hochberg over all kinds

    bool operator==(const ShareShift&) const = default;
};

/// Parallel to the kinds.
std::vector<ShareShift> shareShifts(const TwoCounts& counts);

}  // namespace docket::drift
