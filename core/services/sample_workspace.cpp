#include "core/services/sample_workspace.h"

#include "core/codec/policy_json.h"
#include "core/codec/taxonomy_json.h"
#include "core/services/import_service.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view support = "support";
constexpr std::string_view topics = "topics";

std::string fileName(std::string_view workspace) { return fmt::format("{}.docket", workspace); }

std::string_view sampleText(std::string_view name) {
    const auto found = std::ranges::find(sampleFiles(), name, &SampleFile::name);
    return found == sampleFiles().end() ? std::string_view() : found->content;
}

Result<> writeInputs(ports::DatasetFolder& folder) {
    for (const SampleFile& sample : sampleFiles()) {
        auto file = folder.create(sample.name);
        if (!file) return std::unexpected(file.error());
        if (const auto written = (*file)->write(sample.content); !written) return written;
        if (const auto closed = (*file)->close(); !closed) return closed;
    }
    return {};
}

Result<> stopped() { return failure(ErrorKind::Cancelled, "The making of the sample was interrupted. Nothing was written."); }

/// Makes `<name>.docket` in the folder out of `<name>-taxonomy.json`, `<name>-policy.json` and `<name>.jsonl`.
Result<> makeWorkspace(const fs::path& folder, std::string_view name, const SampleTools& tools) {
    const std::string taxonomyName = fmt::format("{}-taxonomy.json", name);
    const std::string policyName = fmt::format("{}-policy.json", name);
    const auto taxonomy = codec::readTaxonomy(sampleText(taxonomyName), taxonomyName);
    if (!taxonomy) return std::unexpected(taxonomy.error());
    const auto policy = codec::readPolicy(sampleText(policyName), policyName);
    if (!policy) return std::unexpected(policy.error());
    const fs::path file = folder / fileName(name);
    if (const auto created = tools.workspaces.create(file, {*taxonomy, *policy, "", tools.clock.now()}); !created) return created;
    auto opened = tools.workspaces.open(file, ports::Access::ReadWrite);
    if (!opened) return std::unexpected(opened.error());
    Writer writer(std::move(*opened));
    ImportRequest request;
    request.files = {folder / fmt::format("{}.jsonl", name)};
    const auto imported = ImportService(writer, tools.files, tools.clock).run(request, tools.stop);
    if (!imported) return std::unexpected(imported.error());
    return imported->wasCancelled ? stopped() : Result<>();
}

}  // namespace

Result<SampleWorkspaces> makeSample(const fs::path& folder, const SampleTools& tools) {
    auto target = tools.files.createFolder(folder);
    if (!target) return std::unexpected(target.error());
    if (const auto written = writeInputs(**target); !written) return std::unexpected(written.error());
    for (const std::string_view name : {support, topics}) {
        const auto made = makeWorkspace((*target)->unpublishedPath(), name, tools);
        if (tools.stop.stop_requested()) return std::unexpected(stopped().error());
        if (!made) return std::unexpected(made.error());
    }
    if (const auto published = (*target)->publish(); !published) return std::unexpected(published.error());
    return SampleWorkspaces{folder / fileName(support), folder / fileName(topics)};
}

}  // namespace docket::services
