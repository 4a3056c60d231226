#pragma once

#include "core/ports/workspace.h"
#include "core/services/insights/drift/check_report.h"

#include <nlohmann/json.hpp>

namespace docket::cli {

// For .cpp files of the command line.

/// The series of an answer as a list, every point with its band.
nlohmann::ordered_json seriesJson(const services::DriftFigures& figures);
/// What `docket check` says: everything but the series; its fields are told by the command's help. Reads the external ids of the items that it
/// names.
Result<nlohmann::ordered_json> checkJson(const services::DriftReading& reading, const services::CheckReport& report, const drift::CheckRules& rules, ports::Workspace& workspace);

}  // namespace docket::cli
