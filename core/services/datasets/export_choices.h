#pragma once

#include "core/ports/workspace.h"
#include "core/taxonomy/taxonomy.h"

#include <filesystem>
#include <string>
#include <vector>

namespace docket::services {

/// What of a workspace there is to choose from where a recipe is made by hand.
struct ExportChoices {
    taxonomy::Taxonomy taxonomy;            ///< in force
    std::vector<int> taxonomyVersions;      ///< newest first
    std::vector<std::string> metadataKeys;  ///< that the first items have (censusItems), in the order in which they are met
    std::vector<std::string> reviewers;     ///< in alphabetical order
};
inline constexpr std::size_t censusItems = 1000;

/// Reads a bounded number of items, so at once. Errors: what the workspace says.
Result<ExportChoices> readExportChoices(ports::WorkspaceFiles& workspaces, const std::filesystem::path& workspace);

}  // namespace docket::services
