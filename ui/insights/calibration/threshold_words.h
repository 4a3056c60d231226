#pragma once

#include "core/services/insights/calibration/threshold_values.h"

#include <QString>

namespace docket::ui {

// Thresholds and what they cost in words; plain text on one line.

/// "0.87", with four digits at the most.
QString thresholdText(double threshold);
/// With the unit where costs are in minutes: "1,372 min".
QString costText(double cost, int digits, const services::ThresholdValues& values);
/// So many digits that figures of this size can be told apart: none from 100 on, else one.
int digitsFor(double most);

/// What the costs rest on, each with its source.
QString costNote(const services::ThresholdValues& values);

}  // namespace docket::ui
