#pragma once

#include "app/cli/json_lines.h"

#include "core/services/insights/calibration/calibration_shelf.h"

#include <optional>
#include <string>
#include <vector>

namespace docket::cli {

/// What was asked for and done besides the figures.
struct CalibrateAnswer {
    std::string model;
    std::string promptVersion;   ///< empty: it has none
    std::optional<int> version;  ///< that was kept; nullopt: none was
    bool isApplied = false;      ///< from here on
};

/// The JSON object of `docket calibrate`.
nlohmann::ordered_json calibrateJson(const services::TrafficTable& table, const services::CalibrationFigures& figures, const CalibrateAnswer& answer);
/// And of `docket calibrate --list`.
std::string calibrationsJson(const std::vector<services::ShelvedCalibration>& shelf, const taxonomy::Taxonomy& taxonomy);

}  // namespace docket::cli
