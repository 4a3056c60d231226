#include "core/agreement/bootstrap.h"

#include "core/base/stable_hash.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace docket::agreement {

namespace {

double quantile(std::span<const double> sorted, double p) {
    const double place = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

}  // namespace

std::optional<Interval> bootstrapInterval(std::size_t items, double value, const ResampledFigure& figure,
                                          const Resampling& resampling) {
    if (items == 0) return std::nullopt;
    SeededRandom random(resampling.seed);
    const auto resamples = static_cast<std::size_t>(std::max(1, resampling.resamples));
    std::vector<std::uint32_t> weights(items);
    std::vector<double> figures;
    for (std::size_t resample = 0; resample < resamples; ++resample) {
        std::ranges::fill(weights, 0U);
        for (std::size_t draw = 0; draw < items; ++draw) ++weights[random.below(items)];
        if (const auto drawn = figure(weights)) figures.push_back(*drawn);
    }
    if (2 * figures.size() <= resamples) return std::nullopt;
    std::ranges::sort(figures);
    return Interval{std::min(value, quantile(figures, 0.025)), std::max(value, quantile(figures, 0.975))};
}

}  // namespace docket::agreement
