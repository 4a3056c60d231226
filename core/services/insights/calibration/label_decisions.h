#pragma once

#include "core/calibration/thresholds/label_decision.h"
#include "core/services/insights/calibration/reference_scores.h"
#include "core/services/insights/calibration/threshold_values.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace docket::services {

/// By which rule a label of a multi-label task gets its threshold.
struct LabelDecisionRule {
    std::optional<double> beta{};  ///< highest F-beta, > 0; nullopt: lowest cost, by what the label costs where it is said too much and where it is missed

    bool operator==(const LabelDecisionRule&) const = default;
};

/// The threshold of a label on its own score from which it should be said.
struct LabelDecisionFigures {
    LabelNumber label = 0;
    std::int64_t references = 0;  ///< with scores
    std::int64_t positives = 0;   ///< of them, those that have the label
    std::optional<calibration::LabelDecision> best;  ///< nullopt: no reference has the label (F-beta), or there is none at all (cost)
};

/// Of each label that can be chosen, in the order of the taxonomy, on the references that have scores; what the model gave no score counts 0. Empty
/// in a single-label task.
std::vector<LabelDecisionFigures> labelDecisions(const TrafficTable& table, const ReferenceSample& sample, const ReferenceScores& scores, const ThresholdValues& values,
                                                 const LabelDecisionRule& rule);

}  // namespace docket::services
