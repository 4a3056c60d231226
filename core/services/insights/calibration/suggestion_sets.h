#pragma once

#include "core/calibration/suggestions/suggestion_figures.h"
#include "core/services/insights/calibration/reference_scores.h"

#include <optional>
#include <string>
#include <vector>

namespace docket::services {

/// Sets of labels instead of one label, for assisted work.
struct SuggestionSets {
    calibration::SuggestionRule rule;                ///< calibrated on all references with scores
    calibration::SuggestionFigures figures;          ///< cross-fitted
    std::vector<std::optional<LabelNumber>> groups;  ///< by group of the rule: the heading; nullopt: the labels without one
};

/// Groups are the headings that labels stand under directly. References weigh alike: the sets are for what comes before people, which is what was
/// reviewed. InvalidInput: a coverage not in (0, 1). nullopt: a multi-label task, no scores, or too few references for all folds.
Result<std::optional<SuggestionSets>> suggestionSets(const TrafficTable& table, const ReferenceSample& sample, const ReferenceScores& scores, double coverage);

}  // namespace docket::services
