#pragma once

#include "core/agreement/estimate.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>

namespace docket::agreement {

/// How an interval is found by drawing items anew. The same seed gives the same interval on every platform.
struct Resampling {
    std::uint64_t seed = 0;
    int resamples = 1000;  ///< at least 1
};

/// A figure of resampled items: `weights[i]` says how often item i was drawn. nullopt: not defined for this draw.
using ResampledFigure = std::function<std::optional<double>(std::span<const std::uint32_t> weights)>;

/// 95 % percentile interval over resamples of the items with replacement (Efron 1979), between order statistics by
/// linear interpolation. Draws for which the figure is not defined are left out; nullopt where that is half of them or
/// more. It is widened to hold `value`, the figure of the items themselves, which percentiles of few items can miss.
std::optional<Interval> bootstrapInterval(std::size_t items, double value, const ResampledFigure& figure,
                                          const Resampling& resampling);

}  // namespace docket::agreement
