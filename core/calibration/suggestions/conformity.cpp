#include "core/calibration/suggestions/conformity.h"

#include "core/base/stable_hash.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <numeric>

namespace docket::calibration {

double drawFor(std::string_view externalId, std::uint64_t seed) { return stableUnit(externalId, stableHash("suggestions", seed)); }

std::vector<double> conformities(std::span<const double> scores, double unit) {
    std::vector<std::size_t> falling(scores.size());
    std::iota(falling.begin(), falling.end(), std::size_t{0});
    std::ranges::stable_sort(falling, std::ranges::greater{}, [scores](std::size_t label) { return scores[label]; });
    const double total = std::accumulate(scores.begin(), scores.end(), 0.0);
    std::vector<double> values(scores.size());
    double above = 0;
    for (const std::size_t label : falling) {
        const double share = total > 0 ? scores[label] / total : 1 / static_cast<double>(scores.size());
        values[label] = std::min(1.0, above + unit * share);
        above += share;
    }
    return values;
}

}  // namespace docket::calibration
