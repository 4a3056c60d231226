#pragma once

#include <cstddef>
#include <span>

namespace docket::calibration {

/// Share of one label after each score is raised to `power` > 0, in [0, 1]. Scores of 0 count leastConfidence.
double tempered(std::span<const double> scores, std::size_t label, double power);

}  // namespace docket::calibration
