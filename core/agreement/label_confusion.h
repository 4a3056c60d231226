#pragma once

#include "core/agreement/ratings.h"
#include "core/metrics/proportion.h"

#include <vector>

namespace docket::agreement {

/// Two labels between which raters differ.
struct LabelConfusion {
    LabelId one;    ///< before `other` in ratings.labels()
    LabelId other;
    /// Of the items with two ratings or more where either label was given, those on which one rater gave the one and
    /// not the other label, and another rater the other way round. Never empty; its interval is Wilson's.
    metrics::Share items;

    bool operator==(const LabelConfusion&) const = default;
};

/// The pairs of labels that were confused at least once: most items first, then by the order of the labels. Cost: the
/// number of pairs of labels given to one item, summed over items.
std::vector<LabelConfusion> labelConfusions(const Ratings& ratings);

}  // namespace docket::agreement
