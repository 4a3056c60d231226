#include "core/services/datasets/export_service.h"

#include "core/codec/datasets/manifest_json.h"
#include "core/codec/datasets/recipe_json.h"
#include "core/codec/text/document.h"
#include "core/codec/text/text_encoding.h"
#include "core/services/datasets/dataset_pass.h"
#include "core/services/datasets/dataset_rules.h"
#include "core/services/datasets/export_history.h"
#include "core/services/datasets/export_intention.h"
#include "core/services/ledger/rights.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

Result<> writeText(ports::DatasetFolder& folder, std::string_view name, std::string_view text) {
    const auto file = folder.create(name);
    if (!file) return std::unexpected(file.error());
    if (const auto written = (*file)->write(text); !written) return written;
    return (*file)->close();
}

Result<> writeSignature(ports::DatasetFolder& folder, const ExportRequest& request, std::string_view manifest) {
    if (!request.sign) return {};
    const auto signature = request.sign(manifest);
    if (!signature) return std::unexpected(signature.error());
    return writeText(folder, signatureFile, *signature);
}

Error notNoted(const Error& error) {
    return {error.kind, fmt::format("The export was not written, because the workspace could not note it: {}", error.message), error.detail};
}

Error notNotedYet(const ports::ExportRun& run, const Error& error) {
    return {error.kind,
            fmt::format("The dataset in {} is complete, but the workspace could not note that: {} It will be noted when the workspace is "
                        "opened after the end of this program.", run.directory, error.message),
            error.detail};
}

}  // namespace

Error refusalOf(std::span<const dataset::Finding> findings) {
    const auto errors = std::ranges::count(findings, dataset::Severity::Error, &dataset::Finding::severity);
    std::string more;
    if (errors > 1) more = errors == 2 ? " There is 1 more error." : fmt::format(" There are {} more errors.", errors - 1);
    return {ErrorKind::InvalidInput, fmt::format("{}{} Nothing was written; docket lint says what there is, and what helps.", findings.front().message, more), {}};
}

ExportReport reportOf(const MadeDataset& made, const std::filesystem::path& target) {
    const dataset::Manifest& manifest = made.manifest;
    return {manifest.files, manifest.records, manifest.byLabel, manifest.warnings, target / manifestFile, manifest.items, manifest.leftOut, manifest.copies, made.findings};
}

Result<ExportReport> ExportService::run(const ExportRequest& request, const std::stop_token& stop, const ProgressSink& progress) {
    if (const auto checked = checkRecipe(request.recipe); !checked) return std::unexpected(checked.error());
    const auto workspace = m_workspaces.open(request.workspace, ports::Access::ReadOnly);
    if (!workspace) return std::unexpected(workspace.error());
    if (!request.actor.empty()) {
        if (const auto may = checkRight(**workspace, request.actor, Right::TakeDataOut); !may) return std::unexpected(may.error());
    }
    if (const auto checked = checkVersion((*workspace)->rules(), request.recipe.taxonomyVersion); !checked) return std::unexpected(checked.error());
    ExportIntention intention(m_writer);  // goes away after the folder
    const auto folder = m_files.createFolder(request.target);
    if (!folder) return std::unexpected(folder.error());

    ports::ExportRun run{codec::withBytesWrittenOut(std::filesystem::absolute(request.target).lexically_normal().string()),
                         std::string(toString(request.recipe.format)),
                         codec::writeRecipe(request.recipe), {}, 0, m_clock.now()};
    if (const auto begun = intention.begin(run, (*folder)->unpublishedPath()); !begun) return std::unexpected(notNoted(begun.error()));

    auto made = ports::reading(**workspace, [&] { return makeDataset(**workspace, request.recipe, **folder, m_clock.now(), stop, progress); });
    if (!made) return std::unexpected(made.error());
    if (request.isStrict && hasErrors(made->findings)) return std::unexpected(refusalOf(made->findings));
    made->manifest.recipeName = request.recipeName;
    const dataset::Manifest& manifest = made->manifest;
    const std::string document = codec::writeManifest(manifest);
    if (const auto put = writeText(**folder, manifestFile, document); !put) return std::unexpected(put.error());
    if (const auto put = writeSignature(**folder, request, document); !put) return std::unexpected(put.error());
    run.manifestSha256 = toHex(sha256(document));
    run.manifest = document;
    run.records = manifest.records;
    run.at = m_clock.now();
    const std::vector<ItemId>& items = made->written.tally.items;
    if (const auto complete = intention.complete(run, items); !complete) return std::unexpected(notNoted(complete.error()));
    if (const auto published = (*folder)->publish(); !published) {
        std::error_code error;
        if (!std::filesystem::exists((*folder)->unpublishedPath(), error)) intention.leave();
        return std::unexpected(published.error());
    }
    if (const auto noted = intention.fulfil(run, items); !noted) return std::unexpected(notNotedYet(run, noted.error()));
    if (progress) progress({manifest.records, manifest.records});
    return reportOf(*made, request.target);
}

}  // namespace docket::services
