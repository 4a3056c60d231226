#pragma once

#include "tests/benchmarks/measure.h"

#include <filesystem>

namespace docket::bench {

/// The list of items at `items` items: first rows and exact counts by filter, order and search; a page deep in it;
/// the index of words.
std::vector<Row> listRows(const std::filesystem::path& folder, int items);

}  // namespace docket::bench
