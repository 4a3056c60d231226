#pragma once

#include "core/dataset/label_names.h"
#include "core/dataset/selection.h"
#include "core/ports/workspace.h"

#include <optional>

namespace docket::services {

/// The rules of a workspace as a dataset needs them: those in force, or as of an earlier taxonomy version.
struct DatasetRules {
    ports::RuleVersions versions;
    taxonomy::Taxonomy taxonomy;
    dataset::LabelNames names;
};

/// Refuses what no workspace could make (dataset::check), and an instruction that is too long or no text.
Result<> checkRecipe(const dataset::Recipe& recipe);

/// NotFound where the workspace has no such version.
Result<> checkVersion(ports::Rules& rules, std::optional<int> taxonomyVersion);

Result<DatasetRules> readDatasetRules(ports::Rules& rules, std::optional<int> taxonomyVersion);

/// What a recipe has to know of the workspace beside the items. InvalidInput: its search is none.
Result<dataset::SelectionFacts> readSelectionFacts(ports::Workspace& workspace, const dataset::Recipe& recipe);

}  // namespace docket::services
