#pragma once

#include <optional>

namespace docket::calibration {

/// A prediction of the traffic, as a threshold sees it.
struct TrafficPrediction {
    double confidence = 0;      ///< what the threshold is compared with, in [0, 1]
    double probabilityRight = 0;  ///< its calibrated probability, in [0, 1]
    double costIfWrong = 1;     ///< of its label, where it is routed and wrong; >= 0, in the currency of the costs

    bool operator==(const TrafficPrediction&) const = default;
};

/// A prediction whose right answer is known.
struct ThresholdReference {
    double confidence = 0;   ///< in [0, 1]
    bool isRight = false;
    double weight = 1;       ///< 1/π, > 0
    bool isAudited = true;   ///< it was drawn by chance, or sent to people whatever the confidence said
    double costIfWrong = 1;  ///< as of TrafficPrediction

    bool operator==(const ThresholdReference&) const = default;
};

/// What it takes to look at an item instead of routing it.
struct ReviewCosts {
    double minutesPerReview = 0;  ///< of all reviews of an item together, >= 0
    double pricePerMinute = 0;    ///< >= 0, in the currency of the costs; 1 where they are in minutes
    double errorRate = 0;         ///< share of reviewed items that stay wrong, in [0, 1]

    double pricePerItem() const { return minutesPerReview * pricePerMinute; }
    bool operator==(const ReviewCosts&) const = default;
};

/// How much comes in, and how much of it people can look at.
struct ReviewCapacity {
    double predictionsPerDay = 0;        ///< >= 0
    std::optional<double> hoursPerDay;   ///< of all reviewers together, >= 0; nullopt: no limit is known

    bool operator==(const ReviewCapacity&) const = default;
};

}  // namespace docket::calibration
