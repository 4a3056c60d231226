#pragma once

#include "core/services/insights/calibration/reference_sample.h"
#include "core/services/insights/calibration/threshold_values.h"

#include <vector>

namespace docket::services {

/// What a prediction costs where it is routed and wrong. Of a known one that is wrong: the larger of what it costs to say its label where it is wrong and
/// to miss the right one; in a multi-label task the sum over the labels said too many and missed. Of any other: the weighted mean of the wrong ones with
/// its label, drawn to what its label and a label that is missed cost as if ten more had shown that; in a multi-label task of all wrong ones.
class ErrorCosts {
public:
    ErrorCosts(const TrafficTable& table, const ReferenceSample& sample, const ThresholdValues& values);

    double of(const SampledReference& reference) const;
    double expected(const CountedPrediction& prediction) const;

private:
    double known(const CountedPrediction& prediction) const;

    const TrafficTable& m_table;
    const ThresholdValues& m_values;
    std::vector<double> m_expected;  ///< by label
    double m_mean = 0;               ///< of all wrong ones
};

}  // namespace docket::services
