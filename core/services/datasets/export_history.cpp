#include "core/services/datasets/export_history.h"

#include "core/base/sha256.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace docket::services {

namespace {

FolderState stateOf(const ports::ExportRun& run, ports::Files& files) {
    const auto manifest = readManifestIn(files, run.directory);
    if (manifest) return toHex(sha256(*manifest)) == run.manifestSha256 ? FolderState::There : FolderState::Changed;
    return manifest.error().kind == ErrorKind::NotFound ? FolderState::Gone : FolderState::Changed;
}

}  // namespace

Result<std::string> readManifestIn(ports::Files& files, const std::filesystem::path& folder) {
    const auto stored = files.openFolder(folder);
    if (!stored) return std::unexpected(stored.error());
    const auto source = (*stored)->open(manifestFile);
    if (!source) return std::unexpected(source.error());
    std::string text;
    constexpr std::size_t step = std::size_t{64} * 1024;
    while (text.size() <= codec::maxManifestBytes) {
        const std::size_t had = text.size();
        text.resize(had + step);
        const auto count = (*source)->read(text.data() + had, step);
        if (!count) return std::unexpected(count.error());
        text.resize(had + *count);
        if (*count == 0) return text;
    }
    return failure(ErrorKind::InvalidInput, fmt::format("{} has more than {} MiB, which no manifest has. Nothing was changed.", (folder / manifestFile).string(), codec::maxManifestBytes >> 20U));
}

Result<std::vector<ListedExport>> listExports(ports::Workspace& workspace, ports::Files& files) {
    const auto runs = workspace.exports().all();
    if (!runs) return std::unexpected(runs.error());
    std::vector<ListedExport> list;
    for (const ports::ExportRuns::Noted& noted : *runs) {
        const auto whole = workspace.exports().find(noted.id);
        if (!whole) return std::unexpected(whole.error());
        ListedExport& listed = list.emplace_back(ListedExport{noted.id, noted.run.at, noted.run.directory, noted.run.format, noted.run.recipe, {}, noted.run.records, stateOf(noted.run, files)});
        const auto manifest = *whole && !(*whole)->run.manifest.empty() ? codec::readManifest((*whole)->run.manifest, manifestFile) : Result<codec::KnownManifest>();
        if (manifest) listed.recipeName = manifest->recipeName;
    }
    return list;
}

}  // namespace docket::services
