#include "core/calibration/thresholds/accepted_outcomes.h"

#include <algorithm>
#include <functional>

namespace docket::calibration {

AcceptedOutcomes::AcceptedOutcomes(std::span<const Outcome> outcomes) {
    std::vector<Outcome> sorted(outcomes.begin(), outcomes.end());
    std::ranges::stable_sort(sorted, std::ranges::greater{}, &Outcome::confidence);
    WeightedShare right;
    for (const Outcome& outcome : sorted) {
        right.add(outcome.isRight, outcome.weight);
        if (m_levels.empty() || m_levels.back().confidence != outcome.confidence) m_levels.push_back({outcome.confidence, {}});
        m_levels.back().right = right;
    }
}

WeightedShare AcceptedOutcomes::right(double threshold) const {
    const auto below = std::ranges::partition_point(m_levels, [threshold](const Level& level) { return level.confidence >= threshold; });
    return below == m_levels.begin() ? WeightedShare() : (below - 1)->right;
}

}  // namespace docket::calibration
