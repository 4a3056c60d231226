#pragma once

#include "tests/benchmarks/measure.h"

#include <filesystem>
#include <vector>

namespace docket::bench {

/// Docket beside the script that a data engineer writes instead (script_desk.py): an import, a step over the protocol, and
/// an export of what was decided, each as a program of its own. `folder` takes the files and is left as it was.
std::vector<Row> scriptRows(const std::filesystem::path& folder, const std::filesystem::path& docket, int rows);

}  // namespace docket::bench
