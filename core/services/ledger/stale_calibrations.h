#pragma once

#include "core/services/ledger/applied_calibrations.h"

namespace docket::services {

/// Why a calibration that is applied is used no further, and what to do. The taxonomy must know its labels.
std::string whyStale(const AppliedCalibration& applied, const taxonomy::Taxonomy& taxonomy);
/// A sentence for each that is applied in the workspace and stale. Only reads.
Result<std::vector<std::string>> staleCalibrations(ports::Workspace& workspace);

}  // namespace docket::services
