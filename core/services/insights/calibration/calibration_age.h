#pragma once

#include "core/services/insights/calibration/calibration_shelf.h"

namespace docket::services {

/// What has changed since a mapping was known to hold for a model's prompt version under a taxonomy version. A later prompt version is one with a newer
/// prediction.
Result<CalibrationAge> calibrationAge(ports::Rules& rules, std::string_view model, std::string_view promptVersion, int taxonomyVersion, std::span<const Maker> makers);

}  // namespace docket::services
