#pragma once

#include "core/calibration/reliability/outcome.h"

#include <optional>
#include <span>
#include <vector>

namespace docket::calibration {

/// What is accepted at a threshold, and how much of it is wrong.
struct RiskPoint {
    double threshold = 0;  ///< a distinct confidence; at or above it is accepted
    double coverage = 0;   ///< weighted share that is accepted, in (0, 1]
    double risk = 0;       ///< weighted share of what is accepted that is wrong, in [0, 1]

    bool operator==(const RiskPoint&) const = default;
};

/// The risk-coverage curve (El-Yaniv and Wiener 2010).
struct RiskCoverage {
    std::vector<RiskPoint> points;  ///< by falling threshold; the last covers everything
    /// AURC: the mean risk over all coverages (Geifman, Uziel and El-Yaniv 2019), in [0, 1]; lower is better. What has one confidence is
    /// accepted as a whole, so that the risk of each stands for all of it, in whatever order they came.
    double area = 0;
    /// The area of a ranking that puts every wrong outcome last; of the same outcomes no area is lower but for ties.
    double leastArea = 0;
};

/// nullopt of no outcomes. O(n log n).
std::optional<RiskCoverage> riskCoverage(std::span<const Outcome> outcomes);

}  // namespace docket::calibration
