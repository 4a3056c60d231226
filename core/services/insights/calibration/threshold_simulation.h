#pragma once

#include "core/services/insights/calibration/threshold_figures.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace docket::services {

/// What a threshold comes to in a day, of as many predictions as come in then. Costs in the currency of the values.
struct ThresholdDay {
    std::optional<double> threshold;  ///< nullopt: nothing is accepted, or labels have thresholds of their own
    double acceptedShare = 0;         ///< in [0, 1]
    double toReview = 0;              ///< items
    double hours = 0;
    double wrongRouted = 0;           ///< items
    double cost = 0;                  ///< all of it
    double routedCost = 0;            ///< of it, that of what is routed and wrong
    double reviewCost = 0;            ///< of it, that of reviews; the rest is of what stays wrong after them
    double exactlyOnShare = 0;        ///< of predictions with just this confidence, in [0, 1]
    calibration::ErrorSource source = calibration::ErrorSource::References;
    std::optional<metrics::Interval> costInterval;  ///< 95 %; nullopt: by probabilities

    bool operator==(const ThresholdDay&) const = default;
};

/// The step from one threshold of a simulation to the next.
inline constexpr double simulatedStep = 0.01;

/// Thresholds that somebody tries, beside how routing decides now and the one that costs least.
struct ThresholdSimulation {
    ThresholdFigures figures;
    std::vector<ThresholdDay> days;      ///< by whole hundredths, rising, with the lowest before them where it lies below; empty: no threshold decides about anything here
    std::optional<ThresholdDay> now;     ///< nullopt: as of ThresholdFigures::now
    std::optional<ThresholdDay> lowest;  ///< with the lowest cost of all confidences that occur
    double predictionsPerDay = 0;

    /// The day at the threshold: that with the lowest cost if it is meant, else the nearest hundredth. nullptr where there are none.
    const ThresholdDay* at(double threshold) const;
};

/// Hundredths from the confidence that a hundredth of the traffic lies below, or from the threshold now if that is lower, to 1. O(n log n).
ThresholdSimulation simulateThresholds(const ThresholdBasis& basis, const StandingThresholds& standing, std::uint64_t seed = 0);

}  // namespace docket::services
