#include "core/calibration/reliability/calibration_error.h"

#include <algorithm>
#include <cmath>

namespace docket::calibration {

std::optional<CalibrationError> calibrationError(std::span<const ReliabilityBin> bins) {
    CalibrationError error;
    double total = 0;
    int filled = 0;
    for (const ReliabilityBin& bin : bins) {
        if (!bin.meanConfidence) continue;
        const double gap = std::abs(*bin.right.value() - *bin.meanConfidence);
        error.expected += bin.right.total() * gap;
        error.average += gap;
        error.maximum = std::max(error.maximum, gap);
        total += bin.right.total();
        ++filled;
    }
    if (filled == 0) return std::nullopt;
    error.expected /= total;
    error.average /= filled;
    return error;
}

}  // namespace docket::calibration
