#pragma once

#include "core/calibration/reliability/outcome.h"
#include "core/calibration/reliability/weighted_share.h"

#include <span>
#include <vector>

namespace docket::calibration {

/// What would be accepted and what reviewed at any threshold: a confidence at or above it is accepted. Immutable; may be read from
/// several threads. Keeps some 40 bytes of each distinct confidence.
class AcceptedOutcomes {
public:
    /// One distinct confidence, and what is accepted where it is the threshold.
    struct Level {
        double confidence = 0;
        WeightedShare right;  ///< of all at or above it
    };

    /// Outcomes in any order. O(n log n).
    explicit AcceptedOutcomes(std::span<const Outcome> outcomes);

    /// The share that was right of all at or above the threshold. O(log n).
    WeightedShare right(double threshold) const;
    /// The same of everything.
    WeightedShare right() const { return m_levels.empty() ? WeightedShare() : m_levels.back().right; }
    /// Every distinct confidence, descending.
    std::span<const Level> levels() const { return m_levels; }

private:
    std::vector<Level> m_levels;
};

}  // namespace docket::calibration
