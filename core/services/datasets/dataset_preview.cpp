#include "core/services/datasets/dataset_preview.h"

#include "core/services/datasets/dataset_pass.h"
#include "core/services/datasets/dataset_rules.h"
#include "core/services/datasets/preview_folder.h"

namespace docket::services {

namespace {

Result<DatasetPreview> previewOf(ports::Workspace& workspace, const dataset::Recipe& recipe, Timestamp now, const std::stop_token& stop, const ProgressSink& progress) {
    PreviewFolder folder;
    auto made = makeDataset(workspace, recipe, folder, now, stop, progress);
    if (!made) return std::unexpected(made.error());
    return DatasetPreview{std::move(made->manifest), folder.files(), std::move(made->labels), std::move(made->findings)};
}

}  // namespace

Result<DatasetPreview> previewDataset(ports::WorkspaceFiles& workspaces, const std::filesystem::path& path, const dataset::Recipe& recipe, Timestamp now,
                                      const std::stop_token& stop, const ProgressSink& progress) {
    if (const auto checked = checkRecipe(recipe); !checked) return std::unexpected(checked.error());
    const auto workspace = workspaces.open(path, ports::Access::ReadOnly);
    if (!workspace) return std::unexpected(workspace.error());
    return ports::reading(**workspace, [&] { return previewOf(**workspace, recipe, now, stop, progress); });
}

}  // namespace docket::services
