#pragma once

#include "tests/benchmarks/measure.h"

#include <filesystem>
#include <vector>

namespace docket::bench {

/// Another policy tried on a workspace of `items` predictions, by threshold, by review share and with scores, and how
/// their confidences are spread; median of five, against the seconds that they may take.
std::vector<Row> routingRows(const std::filesystem::path& folder, int items);

}  // namespace docket::bench
