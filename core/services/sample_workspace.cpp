#include "core/services/sample_workspace.h"

#include "core/codec/policy_json.h"
#include "core/codec/taxonomy_json.h"
#include "core/services/import_service.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

namespace fs = std::filesystem;

std::string_view sampleText(std::string_view name) {
    const auto found = std::ranges::find(sampleFiles(), name, &SampleFile::name);
    return found == sampleFiles().end() ? std::string_view() : found->content;
}

Result<> writeInputs(const fs::path& folder, ports::Files& files) {
    auto target = files.createFolder(folder);
    if (!target) return std::unexpected(target.error());
    for (const SampleFile& sample : sampleFiles()) {
        auto file = (*target)->create(sample.name);
        if (!file) return std::unexpected(file.error());
        if (const auto written = (*file)->write(sample.content); !written) return written;
        if (const auto closed = (*file)->close(); !closed) return closed;
    }
    return (*target)->publish();
}

/// Makes `<name>.docket` in the folder out of `<name>-taxonomy.json`, `<name>-policy.json` and `<name>.jsonl`.
Result<fs::path> makeWorkspace(const fs::path& folder, std::string_view name, ports::WorkspaceFiles& workspaces,
                               ports::Files& files, const ports::Clock& clock) {
    const std::string taxonomyName = fmt::format("{}-taxonomy.json", name);
    const std::string policyName = fmt::format("{}-policy.json", name);
    const auto taxonomy = codec::readTaxonomy(sampleText(taxonomyName), taxonomyName);
    if (!taxonomy) return std::unexpected(taxonomy.error());
    const auto policy = codec::readPolicy(sampleText(policyName), policyName);
    if (!policy) return std::unexpected(policy.error());
    const fs::path file = folder / fmt::format("{}.docket", name);
    if (const auto created = workspaces.create(file, {*taxonomy, *policy, "", clock.now()}); !created) return std::unexpected(created.error());
    auto opened = workspaces.open(file, ports::Access::ReadWrite);
    if (!opened) return std::unexpected(opened.error());
    Writer writer(std::move(*opened));
    ImportRequest request;
    request.files = {folder / fmt::format("{}.jsonl", name)};
    const auto imported = ImportService(writer, files, clock).run(request);
    if (!imported) return std::unexpected(imported.error());
    return file;
}

}  // namespace

Result<SampleWorkspaces> makeSample(const fs::path& folder, ports::WorkspaceFiles& workspaces, ports::Files& files,
                                    const ports::Clock& clock) {
    if (const auto written = writeInputs(folder, files); !written) return std::unexpected(written.error());
    auto support = makeWorkspace(folder, "support", workspaces, files, clock);
    if (!support) return std::unexpected(support.error());
    auto topics = makeWorkspace(folder, "topics", workspaces, files, clock);
    if (!topics) return std::unexpected(topics.error());
    return SampleWorkspaces{std::move(*support), std::move(*topics)};
}

}  // namespace docket::services
