#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace docket::bench {

/// Keys of the labels that the workload predicts.
const std::vector<std::string>& labelKeys();

/// Writes `rows` native prediction records of realistic length (about 490 bytes each): seeded, so that every run
/// measures the same file.
void writePredictions(const std::filesystem::path& file, std::int64_t rows, std::uint64_t seed = 11);

}  // namespace docket::bench
