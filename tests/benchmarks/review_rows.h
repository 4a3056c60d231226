#pragma once

#include "tests/benchmarks/measure.h"

#include <filesystem>
#include <vector>

namespace docket::bench {

/// A reviewer's step, a decision and the next claim in one durable transaction, against a plain durable write; and
/// claims on a large queue against claims on a small one. `folder` takes the workspaces and is left as it was.
std::vector<Row> reviewRows(const std::filesystem::path& folder, int items);

/// Four processes that review with human pacing: the 99th percentile and the longest of their steps.
std::vector<Row> pacedRows(const std::filesystem::path& folder, const std::filesystem::path& docket);

}  // namespace docket::bench
