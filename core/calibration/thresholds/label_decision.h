#pragma once

#include "core/calibration/reliability/outcome.h"

#include <optional>
#include <span>

namespace docket::calibration {

/// What a threshold on one label's score comes to in a multi-label task, in weights of items. An outcome's confidence is the label's
/// score, `isRight` that the reference has the label; a score at or above the threshold says it.
struct LabelTally {
    double said = 0;      ///< said, and in the reference
    double overSaid = 0;  ///< said, and not in the reference
    double missed = 0;    ///< not said, and in the reference

    /// (1 + β²) P R / (β² P + R) (van Rijsbergen 1979), in [0, 1]; nullopt where the label was neither said nor in a reference. `beta` > 0:
    /// how much more recall counts than precision.
    std::optional<double> fBeta(double beta) const;
    bool operator==(const LabelTally&) const = default;
};

LabelTally tallyAt(std::span<const Outcome> outcomes, double threshold);

/// What a wrong decision on one label costs; both >= 0, in one currency.
struct LabelErrorCosts {
    double overSaid = 1;
    double missed = 1;

    double of(const LabelTally& tally) const { return overSaid * tally.overSaid + missed * tally.missed; }
    bool operator==(const LabelErrorCosts&) const = default;
};

/// The best of all thresholds of a label, and what it comes to.
struct LabelDecision {
    double threshold = 0;  ///< a score that occurs; just above the highest one where it is best never said
    LabelTally tally;
    double figure = 0;     ///< its F-beta, or its cost
};

/// The threshold with the highest F-beta, of equal ones the highest. nullopt where no reference has the label. O(n log n).
std::optional<LabelDecision> bestFBeta(std::span<const Outcome> outcomes, double beta);

/// The threshold with the lowest cost, of equal ones the highest. nullopt of no outcomes. O(n log n).
std::optional<LabelDecision> cheapestDecision(std::span<const Outcome> outcomes, const LabelErrorCosts& costs);

}  // namespace docket::calibration
