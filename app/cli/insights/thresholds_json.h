#pragma once

#include "app/cli/json_lines.h"

#include "core/services/insights/calibration/audit_advice.h"
#include "core/services/insights/calibration/label_decisions.h"
#include "core/services/insights/calibration/suggestion_sets.h"
#include "core/services/insights/calibration/threshold_figures.h"

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace docket::cli {

/// Everything that `docket thresholds` was asked for. What was not asked for is empty.
struct ThresholdsAnswer {
    const services::TrafficTable& table;
    const services::ReferenceSample& sample;
    const services::ThresholdValues& values;
    const services::StandingThresholds& standing;
    const services::ThresholdBasis& basis;
    services::ThresholdFigures figures;
    std::vector<services::LabelDecisionFigures> decisions;  ///< of a multi-label task
    std::optional<calibration::PromiseQuestion> promised;
    std::optional<calibration::LabelPromises> promises;
    std::optional<services::SuggestionSets> sets;
    std::optional<services::AuditAdvice> audit;
    std::string draftNote;  ///< empty: nothing was drafted
};

/// One object.
nlohmann::ordered_json thresholdsJson(const ThresholdsAnswer& answer);
void printThresholds(const ThresholdsAnswer& answer, std::ostream& out);

}  // namespace docket::cli
