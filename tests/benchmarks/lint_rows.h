#pragma once

#include "tests/benchmarks/measure.h"

#include <vector>

namespace docket::bench {

/// The checks of a taxonomy of 5,000 labels, with what a workspace has seen of them, against the second that they may
/// take: definitions as people write them, the same one for all, and long ones that nearly repeat each other.
std::vector<Row> lintRows();

}  // namespace docket::bench
