#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

namespace docket::test {

inline std::string contentOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline std::set<std::string> namesIn(const std::filesystem::path& folder) {
    std::set<std::string> names;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none)) names.insert(entry.path().filename().string());
    return names;
}

/// The files of a folder and of the folders in it: "data/train.jsonl".
inline std::set<std::string> filesIn(const std::filesystem::path& folder) {
    std::set<std::string> names;
    std::error_code none;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, none)) {
        if (!entry.is_directory()) names.insert(entry.path().lexically_relative(folder).generic_string());
    }
    return names;
}

/// Holds a folder against tests/golden/<name>, byte by byte. With DOCKET_UPDATE_GOLDEN=1 in the environment it
/// writes the golden folder anew instead: look at the difference before you commit it.
inline void expectGolden(const std::string& name, const std::filesystem::path& folder) {
    const auto golden = std::filesystem::path(DOCKET_SOURCE_DIR) / "tests" / "golden" / name;
    if (std::getenv("DOCKET_UPDATE_GOLDEN") != nullptr) {
        std::filesystem::remove_all(golden);
        std::filesystem::copy(folder, golden, std::filesystem::copy_options::recursive);
        for (const auto& entry : std::filesystem::recursive_directory_iterator(golden)) {
            std::filesystem::permissions(entry.path(), std::filesystem::perms(entry.is_directory() ? 0755 : 0644));
        }
        std::filesystem::permissions(golden, std::filesystem::perms(0755));
    }
    EXPECT_EQ(filesIn(folder), filesIn(golden)) << name;
    for (const std::string& file : filesIn(golden)) {
        EXPECT_EQ(contentOf(folder / file), contentOf(golden / file)) << name << "/" << file;
    }
}

}  // namespace docket::test
