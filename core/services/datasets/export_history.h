#pragma once

#include "core/codec/datasets/manifest_reader.h"
#include "core/ports/files.h"
#include "core/ports/workspace.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace docket::services {

/// What has become of the folder of an export.
enum class FolderState {
    There,    ///< its manifest is the one that was written; its other files were not looked at
    Changed,  ///< its manifest is another one, or cannot be read
    Gone,
};
inline constexpr auto folderStateWords = wordsOf<FolderState>("there", "changed", "gone");

/// An export that was made.
struct ListedExport {
    RunId run;
    Timestamp at;
    std::string directory;
    std::string format;
    std::string recipe;       ///< JSON
    std::optional<dataset::RecipeName> recipeName;
    std::int64_t records = 0;
    FolderState state = FolderState::There;
};

/// The exports of a workspace, newest first, with what is left of each on this computer. Reads no file but manifests, each of at most
/// codec::maxManifestBytes.
Result<std::vector<ListedExport>> listExports(ports::Workspace& workspace, ports::Files& files);

/// A manifest as it is in a folder, whatever that is; a link is not followed.
Result<std::string> readManifestIn(ports::Files& files, const std::filesystem::path& folder);

inline constexpr const char* manifestFile = "manifest.json";
inline constexpr const char* signatureFile = "manifest.sig";

}  // namespace docket::services
