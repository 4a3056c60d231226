#pragma once

#include "core/calibration/mappings/mapping.h"
#include "core/calibration/reliability/label_scores.h"
#include "core/calibration/reliability/outcome.h"

#include <optional>
#include <span>

namespace docket::calibration {

/// Fits by weighted maximum likelihood, which ends after a fixed number of steps whatever the data; the order of the outcomes
/// changes no more than rounding. All are nullopt of no outcomes.
///
/// Where every wrong outcome lies at or below every right one there is no finite maximum. Platt's and beta mappings are then fitted
/// on targets of (r + 1) / (r + 2) for right and 1 / (w + 2) for wrong, r and w being their numbers (Platt 1999). Where confidence
/// falls as outcomes get right, slopes stay at 0: no mapping turns an order round.
std::optional<PlattMapping> fitPlatt(std::span<const Outcome> outcomes);
std::optional<BetaMapping> fitBeta(std::span<const Outcome> outcomes);

/// Least squares among all mappings that never fall, by pooling adjacent violators (Ayer and others 1955; Zadrozny and Elkan 2002);
/// outcomes of one confidence are pooled first. Values of 0 and 1 at the ends are kept as they come. O(n log n).
std::optional<IsotonicMapping> fitIsotonic(std::span<const Outcome> outcomes);

/// The temperature in [0.05, 20] with the lowest log loss of the right labels, by Newton's method between bounds that close in: the
/// loss is convex in 1 / temperature. nullopt also: scores of an item are not whole, or have no right label.
std::optional<TemperatureMapping> fitTemperature(std::span<const LabelScores> items);

}  // namespace docket::calibration
