#pragma once

#include <filesystem>
#include <vector>

namespace docket::bench {

/// Bound of an import: simdjson and the bare C interface put every record into one table without an index.
/// Seconds.
double bareInsert(const std::filesystem::path& predictions, const std::filesystem::path& database);

/// Bound of a decision: writes of 20 kB, each with fdatasync. Seconds of each.
std::vector<double> durableWrites(const std::filesystem::path& file, int count);

/// Bound of a check: steps through the tables and touches every value. Seconds.
double stepEverything(const std::filesystem::path& workspace);

/// Bound of an export: steps the query over all resolved items and touches every column. Seconds.
double stepResolved(const std::filesystem::path& workspace);

}  // namespace docket::bench
