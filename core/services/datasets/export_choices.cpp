#include "core/services/datasets/export_choices.h"

#include "core/codec/text/key_census.h"

#include <utility>

namespace docket::services {

namespace {

constexpr std::size_t censusBytes = std::size_t{4} * 1024 * 1024;

/// The metadata of the first items.
Result<std::vector<std::string>> firstMetadata(ports::Records& records) {
    std::vector<std::string> rows;
    std::size_t seen = 0;
    std::size_t bytes = 0;
    const auto isEnough = [&] { return seen == censusItems || bytes > censusBytes; };
    const auto visited = records.visit({ports::RecordScope::All, ports::Records::Detail::AnswerOnly}, [&](const ports::Record& record) -> Result<> {
        if (isEnough()) return failure(ErrorKind::Cancelled, "Enough was seen.");
        ++seen;
        bytes += record.metadata.size();
        if (!record.metadata.empty()) rows.emplace_back(record.metadata);
        return {};
    });
    if (!visited && !isEnough()) return std::unexpected(visited.error());
    return rows;
}

Result<ExportChoices> choicesOf(ports::Workspace& workspace) {
    const auto versions = workspace.rules().taxonomyVersions();
    if (!versions) return std::unexpected(versions.error());
    const auto inForce = workspace.rules().inForce();
    if (!inForce) return std::unexpected(inForce.error());
    auto taxonomy = workspace.rules().taxonomy(inForce->taxonomy);
    if (!taxonomy) return std::unexpected(taxonomy.error());
    const auto rows = firstMetadata(workspace.records());
    if (!rows) return std::unexpected(rows.error());
    auto reviewers = workspace.decisions().reviewers();
    if (!reviewers) return std::unexpected(reviewers.error());
    const std::vector<std::string_view> views(rows->begin(), rows->end());
    ExportChoices choices{std::move(*taxonomy), {}, codec::takeCensus(views).names, std::move(*reviewers)};
    for (const ports::TaxonomyVersion& version : *versions) choices.taxonomyVersions.push_back(version.version);
    return choices;
}

}  // namespace

Result<ExportChoices> readExportChoices(ports::WorkspaceFiles& workspaces, const std::filesystem::path& path) {
    const auto workspace = workspaces.open(path, ports::Access::ReadOnly);
    if (!workspace) return std::unexpected(workspace.error());
    return ports::reading(**workspace, [&] { return choicesOf(**workspace); });
}

}  // namespace docket::services
