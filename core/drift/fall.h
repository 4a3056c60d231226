#pragma once

#include "core/metrics/population/weighted_accuracy.h"

#include <optional>

namespace docket::drift {

/// How many sigmas a figure lies below another that nothing of it was drawn for; >= 0, and 0 where it lies above. By the interval of the
/// difference (metrics::differenceOf()): its distance from 0 in halves of the 95 % interval on that side, times 1.96. Intervals of shares are
/// not normal far out, so that this is a measure to compare with a threshold and no p value. nullopt where either has no interval.
std::optional<double> fallSigmas(const metrics::TrafficFigure& now, const metrics::TrafficFigure& before);

}  // namespace docket::drift
