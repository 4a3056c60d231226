#pragma once

#include "core/metrics/population/post_strata.h"
#include "core/metrics/proportion.h"
#include "core/metrics/quality/confusion_matrix.h"

#include <optional>

namespace docket::metrics {

/// 95 % intervals of one label's figures of all traffic, each within [0, 1]; empty where the figure is undefined.
struct LabelLimits {
    std::optional<Interval> precision;
    std::optional<Interval> recall;
    std::optional<Interval> f1;
};

/// Precision as a share of the predictions of the label, by stratified Wilson. Recall and F1 are monotone in two shares of different
/// predictions, of those of the label that are right and of the others that should have had it: each limit lies as far off as the limits
/// of both together (MOVER: Newcombe 2001; Donner and Zou 2012). A label is missed too rarely for a bootstrap: what was drawn once or never
/// hardly varies in its draws. `strata` must be covered, `sums` be trafficSums() of it. Cost: linear in strata and outcomes.
LabelLimits labelLimits(const PostStrata& strata, const ConfusionSums& sums, std::uint32_t label);

}  // namespace docket::metrics
