#pragma once

#include "core/calibration/mappings/mapping.h"
#include "core/calibration/thresholds/threshold_curve.h"
#include "core/services/insights/calibration/error_costs.h"
#include "core/services/insights/calibration/reference_sample.h"
#include "core/services/insights/calibration/threshold_values.h"

#include <cstdint>
#include <vector>

namespace docket::services {

/// The traffic that a threshold decides about, and what is known of it: what all figures about thresholds share. What a rule sends to people whatever the
/// threshold is, and what has no label or no confidence, no threshold accepts. 32 bytes for each prediction and reference.
struct ThresholdBasis {
    /// `probabilities`: from a confidence alone to the probability of being right (mappingWithoutScores()). Sample and values as the table was read for.
    ThresholdBasis(const TrafficTable& table, const ReferenceSample& sample, const ThresholdValues& values, const calibration::Mapping& probabilities);

    std::vector<calibration::TrafficPrediction> traffic;
    std::vector<LabelNumber> trafficLabels;                     ///< parallel: what is predicted; noLabel in a multi-label task
    std::vector<calibration::ThresholdReference> references;
    std::vector<LabelNumber> referenceLabels;                   ///< parallel
    std::vector<double> promiseWeights;                         ///< parallel: equal for all that one rate of audit drew
    calibration::ThresholdQuestion question;
    std::int64_t alwaysReviewed = 0;     ///< by a rule that looks at no threshold
    std::int64_t withoutConfidence = 0;  ///< no label, or no confidence

    std::int64_t predictions() const { return static_cast<std::int64_t>(traffic.size()) + alwaysReviewed + withoutConfidence; }
};

}  // namespace docket::services
