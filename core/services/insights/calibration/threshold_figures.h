#pragma once

#include "core/calibration/promises/promised_threshold.h"
#include "core/calibration/thresholds/label_thresholds.h"
#include "core/calibration/thresholds/risk_coverage.h"
#include "core/calibration/thresholds/threshold_curve.h"
#include "core/services/insights/calibration/threshold_basis.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace docket::services {

/// Most points of a risk-coverage curve that are kept to be drawn.
inline constexpr std::size_t mostRiskPoints = 1000;

/// Everything that is said about a threshold. Counts and costs are of all predictions of the table.
struct ThresholdFigures {
    std::optional<calibration::ThresholdCurve> curve;  ///< nullopt: no threshold decides about anything here
    std::optional<calibration::ThresholdPoint> now;    ///< as routing decides now, labels by their own; nullopt: by a review share, or multi-label with own ones
    std::vector<calibration::ThresholdPoint> at;       ///< parallel to the thresholds asked about
    std::optional<calibration::RiskCoverage> risk;     ///< areas over everything; points thinned to mostRiskPoints
    /// By label of the taxonomy; labels without references have the common one. nullopt: no references, or a multi-label task, in which a label's
    /// threshold is on its own score (labelDecisions()).
    std::optional<calibration::LabelThresholds> labels;
    std::optional<calibration::ThresholdPoint> byLabel;  ///< if each label had its own threshold

    const calibration::ThresholdPoint* optimum() const { return curve ? &curve->points[curve->cheapest] : nullptr; }
};

/// `standing`: how routing decides now. `at`: thresholds of one's own, in any order. `seed`: of resampling. O(n log n).
ThresholdFigures thresholdFigures(const ThresholdBasis& basis, const StandingThresholds& standing, std::span<const double> at = {}, std::uint64_t seed = 0);

/// What a threshold for each label would do: by label, as of ThresholdFigures::labels. nullopt of no traffic.
std::optional<calibration::ThresholdPoint> pointByLabel(const ThresholdBasis& basis, std::span<const double> thresholds);

/// Thresholds with a promise, of all and of each label of the taxonomy (of none in a multi-label task).
calibration::LabelPromises thresholdPromises(const ThresholdBasis& basis, std::size_t labelCount, const calibration::PromiseQuestion& question);

}  // namespace docket::services
