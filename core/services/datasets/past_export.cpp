#include "core/services/datasets/past_export.h"

#include "core/base/sha256.h"
#include "core/codec/datasets/manifest_json.h"
#include "core/codec/datasets/recipe_json.h"
#include "core/services/datasets/export_history.h"

#include <fmt/format.h>

namespace docket::services {

namespace {

Error noSuchRun(ports::Workspace& workspace, RunId run) {
    const auto runs = workspace.exports().all();
    if (!runs) return runs.error();
    if (runs->empty()) return {ErrorKind::NotFound, "This workspace has made no export yet. Nothing was written.", {}};
    return {ErrorKind::NotFound, fmt::format("There is no export {}; the last one is {}. See docket export WORKSPACE --runs. Nothing was written.", run.value, runs->front().id.value), {}};
}

/// The manifest that the workspace kept, or else the one in the folder, where it still is the same.
std::optional<codec::KnownManifest> manifestOf(const ports::ExportRun& run, ports::Files& files) {
    std::string text = run.manifest;
    if (text.empty()) text = readManifestIn(files, run.directory).value_or(std::string());
    if (toHex(sha256(text)) != run.manifestSha256) return std::nullopt;
    auto manifest = codec::readManifest(text, manifestFile);
    return manifest ? std::optional(std::move(*manifest)) : std::nullopt;
}

}  // namespace

Result<PastExport> pastExportOf(ports::Workspace& workspace, ports::Files& files, RunId run) {
    const auto noted = workspace.exports().find(run);
    if (!noted) return std::unexpected(noted.error());
    if (!*noted) return std::unexpected(noSuchRun(workspace, run));
    PastExport past;
    auto recipe = codec::readRecipe((*noted)->run.recipe, fmt::format("the recipe of export {}", run.value));
    if (!recipe) return failure(ErrorKind::Damaged, recipe.error().message);
    past.recipe = std::move(*recipe);
    past.manifest = manifestOf((*noted)->run, files);
    past.manifestSha256 = (*noted)->run.manifestSha256;
    past.event = past.manifest ? EventId{past.manifest->lastEvent} : (*noted)->noted;
    if (past.manifest) past.recipeName = past.manifest->recipeName;
    return past;
}

Result<MadeAgain> makeAgain(ports::Workspace& workspace, const PastExport& past, ports::DatasetFolder& folder, Timestamp now, const std::stop_token& stop,
                            const ProgressSink& progress) {
    auto made = makeDataset(workspace, past.recipe, folder, now, stop, progress);
    if (!made) return std::unexpected(made.error());
    dataset::Manifest& manifest = made->manifest;
    manifest.recipeName = past.recipeName;
    std::string document = codec::writeManifest(manifest);
    std::string then = document;
    if (past.manifest) {
        dataset::Manifest earlier = manifest;
        earlier.docketVersion = past.manifest->docketVersion;
        then = codec::writeManifest(earlier);
    }
    return MadeAgain{std::move(*made), std::move(document), std::move(then)};
}

}  // namespace docket::services
