#pragma once

#include "app/cli/command.h"
#include "app/cli/insights/calibrate_json.h"

#include <iosfwd>
#include <string>
#include <string_view>

namespace docket::cli {

/// ", prompt p2"; empty of none.
std::string promptText(std::string_view promptVersion);
/// Why a method is not offered: "from 100 references".
std::string whyNot(const calibration::MappingCandidate& candidate);

/// What `docket calibrate` prints for people.
void printCalibration(const services::CalibrationFigures& figures, const CalibrateAnswer& answer, std::ostream& out);
/// And with --list.
void printCalibrations(const std::vector<services::ShelvedCalibration>& shelf, const taxonomy::Taxonomy& taxonomy, std::ostream& out);

/// A line beside what was asked for, for each calibration that is applied and used no further. Returns the exit status.
int noteStaleCalibrations(ports::Workspace& workspace, Environment& environment);

}  // namespace docket::cli
