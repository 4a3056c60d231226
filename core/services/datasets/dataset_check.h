#pragma once

#include "core/codec/datasets/manifest_reader.h"
#include "core/ports/files.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace docket::services {

/// A folder held against its own manifest.
struct DatasetCheck {
    codec::KnownManifest manifest;
    std::string manifestText;
    std::vector<std::string> files;    ///< that the manifest names, by name
    std::vector<std::string> missing;  ///< of them: not there
    std::vector<std::string> changed;  ///< of them: of another size or with other bytes, or not to be read as a file of the folder
    std::vector<std::string> unknown;  ///< there, and not of the dataset

    bool isAsMade() const { return missing.empty() && changed.empty() && unknown.empty(); }
};

/// Checks size and SHA-256 of every file that DIR/manifest.json names, and looks for others. Anybody may have written the manifest and the
/// folder: nothing outside of it is read, no link is followed, and of each file no more than it is said to have and a byte.
/// Errors: NotFound (no folder, no manifest), InvalidInput (a manifest that is none), Cancelled.
Result<DatasetCheck> checkDataset(ports::Files& files, const std::filesystem::path& folder, const std::stop_token& stop = {});

}  // namespace docket::services
