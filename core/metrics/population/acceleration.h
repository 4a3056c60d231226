#pragma once

#include "core/metrics/population/post_strata.h"
#include "core/metrics/population/sums_figure.h"

#include <span>
#include <vector>

namespace docket::metrics {

/// How fast the standard error of each figure changes with its value, which is a sixth of the skewness of what single items do to it
/// (Efron 1987), over strata and the shares of them that are resolved. Where a few audited errors decide a figure it is far from 0, and
/// percentiles without it reach too little to the side where more errors would be. Parallel to `figures`; 0 where nothing varies. `strata`
/// must be covered. Cost: outcomes times labels and figures.
std::vector<double> accelerationsOf(const PostStrata& strata, std::span<const SumsFigure> figures);

}  // namespace docket::metrics
