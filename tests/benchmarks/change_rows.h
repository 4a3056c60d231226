#pragma once

#include "tests/benchmarks/measure.h"

#include <filesystem>
#include <vector>

namespace docket::bench {

/// A reviewer's step while a taxonomy version is published and a study is drawn and ended on a large workspace, and claims
/// where two reviews are required and many entries are answered once; what another name of a label costs, and reading as of the
/// version before. `folder` takes the workspaces and is left as it was.
std::vector<Row> changeRows(const std::filesystem::path& folder, int items);

}  // namespace docket::bench
