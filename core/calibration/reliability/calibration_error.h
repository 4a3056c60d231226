#pragma once

#include "core/calibration/reliability/reliability_bins.h"

#include <optional>
#include <span>

namespace docket::calibration {

/// How far mean confidence and the share that was right lie apart, over the bins of a reliability diagram; each in [0, 1].
/// Bins of few items lie apart by chance alone, so that all three are above 0 even of a calibrated model.
struct CalibrationError {
    double expected = 0;  ///< ECE: the mean over the bins by their weight (Naeini, Cooper and Hauskrecht 2015)
    double maximum = 0;   ///< MCE: of the worst bin (Naeini, Cooper and Hauskrecht 2015)
    double average = 0;   ///< ACE: the mean over the bins that are not empty, each counting the same (Neumann, Zisserman and Vedaldi 2018)

    bool operator==(const CalibrationError&) const = default;
};

/// nullopt where every bin is empty.
std::optional<CalibrationError> calibrationError(std::span<const ReliabilityBin> bins);

}  // namespace docket::calibration
