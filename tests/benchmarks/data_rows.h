#pragma once

#include "tests/benchmarks/measure.h"

#include <filesystem>
#include <vector>

namespace docket::bench {

/// A first import of `rows` records, median of three, against a bare insert and against Python; its peak memory.
std::vector<Row> importRows(const std::filesystem::path& folder, int rows);

/// A check of a workspace of `rows` records against reading all of them; its peak memory.
std::vector<Row> verifyRows(const std::filesystem::path& folder, int rows);

/// A reviewer's step while an import of `rows` records runs in another process.
std::vector<Row> besideRows(const std::filesystem::path& folder, int rows);

/// An export of `items` decided items against stepping the same query; its peak memory.
std::vector<Row> exportRows(const std::filesystem::path& folder, int items);

}  // namespace docket::bench
