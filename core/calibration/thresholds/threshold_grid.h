#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace docket::calibration {

/// At most `most` >= 1 of the distinct values, descending: all where there are no more, else the lowest and others that split the
/// values as evenly as ties let them. `descending`: values, highest first.
std::vector<double> thresholdGrid(std::span<const double> descending, std::size_t most);

}  // namespace docket::calibration
