#pragma once

#include "core/calibration/promises/promised_threshold.h"
#include "core/services/insights/calibration/reference_sample.h"
#include "core/services/insights/calibration/threshold_values.h"

#include <optional>
#include <string>
#include <string_view>

namespace docket::services {

// Plain English for the command line and for reports.

/// One or two sentences: what figures about a confidence rest on.
std::string sampleText(const ReferenceSample& sample);
/// "0.85"; of no threshold "nothing"
std::string thresholdText(const std::optional<double>& threshold);
/// Where a value comes from; `measured` goes before how many were measured.
std::string sourceText(const StartingValue& value, std::string_view measured, std::string_view assumed);
std::string sourceText(const ReviewerErrorRate& rate);
/// From which threshold on it holds, or why it is not to be had.
std::string promiseText(const calibration::Promise& promise);

}  // namespace docket::services
