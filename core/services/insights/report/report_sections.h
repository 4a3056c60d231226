#pragma once

#include "core/report/report.h"
#include "core/services/insights/calibration/calibration_figures.h"
#include "core/services/insights/calibration/calibration_shelf.h"
#include "core/services/insights/calibration/label_decisions.h"
#include "core/services/insights/calibration/threshold_figures.h"
#include "core/services/insights/drift/check_report.h"
#include "core/services/insights/model/model_figures.h"
#include "core/services/insights/reviewers/reviewer_figures.h"

#include <optional>
#include <vector>

namespace docket::services {

// One file each; all pure. Each says what it cannot tell.

report::Section modelSection(const TrafficTable& table, const ModelQuestion& question, const ModelFigures& figures);
/// The labels of a model one by one, as a chart of the lowest F1 and a table of all, and what was taken for what.
std::vector<report::Block> labelBlocks(const TrafficTable& table, const ModelFigures& figures);

/// `maker`: whose confidence it is; nullptr: nobody has predicted. `areSeveral`: there are other models or prompt versions.
report::Section calibrationSection(const TrafficTable& table, const Maker* maker, bool areSeveral, const CalibrationFigures& figures, std::span<const ShelvedCalibration> kept);

/// Everything that thresholds rest on and lead to. All must outlive the call.
struct ThresholdEvidence {
    const TrafficTable& table;
    const ThresholdBasis& basis;
    const ReferenceSample& sample;
    const ThresholdValues& values;
    const StandingThresholds& standing;
    const ThresholdFigures& figures;
    const std::vector<LabelDecisionFigures>& decisions;  ///< of a multi-label task
    const calibration::PromiseQuestion& promised;
    const calibration::LabelPromises& promises;
};
report::Section thresholdSection(const ThresholdEvidence& evidence);

report::Section driftSection(const DriftReading& reading, const CheckReport& checked);
report::Section reviewerSection(const ReviewerFigures& figures, bool isNamed);

}  // namespace docket::services
