#pragma once

#include "core/calibration/thresholds/threshold_inputs.h"
#include "core/metrics/proportion.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace docket::calibration {

inline constexpr std::size_t mostThresholds = 1000;
/// With fewer audited references above a threshold, errors there are foretold by the calibrated probabilities.
inline constexpr std::int64_t leastAudited = 30;
/// A cost within this of the lowest counts as the same.
inline constexpr double flatTolerance = 0.01;

/// Where the number of errors above a threshold comes from.
enum class ErrorSource {
    References,     ///< the weighted references above it
    Probabilities,  ///< the calibrated probabilities of what is accepted: drawn dashed, without an interval
};

/// What a threshold would do to the traffic given: counts and costs are of all of it.
struct ThresholdPoint {
    std::optional<double> threshold;  ///< a confidence at or above it is accepted; nullopt: nothing is
    std::int64_t accepted = 0;
    std::int64_t toReview = 0;        ///< the others, with those that have no confidence
    std::int64_t exactlyOn = 0;       ///< predictions whose confidence is the threshold itself
    double acceptedShare = 0;         ///< in [0, 1]
    double hours = 0;                 ///< of review, for all of the traffic
    double hoursPerDay = 0;           ///< at the predictions a day that come in
    double wrongRouted = 0;           ///< items that are accepted and wrong
    double cost = 0;                  ///< of what is wrong after routing and after review, and of the reviews
    double routedCost = 0;            ///< of it, that of what is accepted and wrong
    ErrorSource source = ErrorSource::References;
    std::optional<metrics::Interval> wrongInterval;  ///< 95 %, of wrongRouted; nullopt: by probabilities
    std::optional<metrics::Interval> costInterval;   ///< 95 %, of cost: what is paid for reviews has no part in its width
};

struct ThresholdCurve {
    std::vector<ThresholdPoint> points;  ///< by rising threshold; the first accepts all that has a confidence, the last nothing
    std::size_t cheapest = 0;            ///< lowest cost, of equal ones the highest threshold
    std::size_t flatFrom = 0;            ///< around it, without a gap, cost is within flatTolerance of it
    std::size_t flatTo = 0;
    /// The highest threshold that people have the hours for. nullopt: no capacity was given, or not even the lowest.
    std::optional<std::size_t> withinCapacity;
};

struct ThresholdQuestion {
    ReviewCosts review;
    ReviewCapacity capacity;
    std::int64_t withoutConfidence = 0;  ///< predictions that no threshold accepts, >= 0

    bool operator==(const ThresholdQuestion&) const = default;
};

/// The thresholds of a grid of at most mostThresholds: the distinct confidences, or where there are more, as many of them as split the
/// traffic evenly, and no threshold. Ties are never split.
///
/// Above a threshold, the weighted share of references that are wrong, times the known number accepted, is what is routed wrongly
/// (Hájek 1971); its interval and that of the cost are those of ReferenceErrors. nullopt of no traffic with a confidence. O(n log n).
std::optional<ThresholdCurve> thresholdCurve(std::span<const TrafficPrediction> traffic, std::span<const ThresholdReference> references,
                                             const ThresholdQuestion& question);

/// The same at thresholds of one's own, whatever confidences occur: parallel to them. Empty of no traffic with a confidence. O(n log n).
std::vector<ThresholdPoint> thresholdPoints(std::span<const TrafficPrediction> traffic, std::span<const ThresholdReference> references, const ThresholdQuestion& question,
                                            std::span<const double> thresholds);

}  // namespace docket::calibration
