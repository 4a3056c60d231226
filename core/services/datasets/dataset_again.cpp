#include "core/services/datasets/dataset_again.h"

#include "core/base/sha256.h"
#include "core/codec/text/text_encoding.h"
#include "core/services/datasets/export_history.h"
#include "core/services/datasets/export_intention.h"
#include "core/services/datasets/past_export.h"
#include "core/services/ledger/rights.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

namespace docket::services {

namespace {

constexpr const char* whyItCanBe =
    "A later import or policy can have routed items anew whose earlier routing the format or the recipe looks at, or another version of Docket "
    "writes the format otherwise.";

/// The files that are not what was exported; those that were and are not.
std::vector<std::string> differences(const MadeAgain& made, const codec::KnownManifest& then) {
    std::vector<std::string> names;
    const std::vector<dataset::FileFacts>& files = made.dataset.manifest.files;
    for (const dataset::FileFacts& file : files) {
        if (std::ranges::find(then.files, file) == then.files.end()) names.push_back(file.name);
    }
    for (const dataset::FileFacts& file : then.files) {
        if (std::ranges::find(files, file.name, &dataset::FileFacts::name) == files.end()) names.push_back(file.name);
    }
    return names;
}

Result<> compare(const MadeAgain& made, const PastExport& past, RunId run) {
    if (toHex(sha256(made.manifestThen)) == past.manifestSha256) return {};
    if (!past.manifest) {
        return failure(ErrorKind::Conflict, fmt::format("Export {} cannot be made again as it was: its manifest is not kept, as an earlier Docket kept none, and the one in its folder is gone "
                                                        "or was changed, so nobody can say how far its data went. Nothing was written.", run.value));
    }
    std::vector<std::string> names = differences(made, *past.manifest);
    if (names.empty()) names.emplace_back(manifestFile);
    return failure(ErrorKind::Conflict, fmt::format("Export {} cannot be made again as it was: {} would differ. {} Nothing was written.", run.value, fmt::join(names, ", "), whyItCanBe));
}

Result<> put(ports::DatasetFolder& folder, std::string_view text) {
    const auto file = folder.create(manifestFile);
    if (!file) return std::unexpected(file.error());
    if (const auto written = (*file)->write(text); !written) return written;
    return (*file)->close();
}

}  // namespace

Result<AgainReport> ExportAgain::run(const AgainRequest& request, const std::stop_token& stop, const ProgressSink& progress) {
    const auto workspace = m_workspaces.open(request.workspace, ports::Access::ReadOnly);
    if (!workspace) return std::unexpected(workspace.error());
    if (!request.actor.empty()) {
        if (const auto may = checkRight(**workspace, request.actor, Right::TakeDataOut); !may) return std::unexpected(may.error());
    }
    const auto past = pastExportOf(**workspace, m_files, request.run);
    if (!past) return std::unexpected(past.error());
    ExportIntention intention(m_writer);  // goes away after the folder
    const auto folder = m_files.createFolder(request.target);
    if (!folder) return std::unexpected(folder.error());
    ports::ExportRun run;
    run.directory = codec::withBytesWrittenOut(std::filesystem::absolute(request.target).lexically_normal().string());
    run.format = toString(past->recipe.format);
    run.at = m_clock.now();
    if (const auto begun = intention.begin(run, (*folder)->unpublishedPath()); !begun) return std::unexpected(begun.error());

    const auto made = ports::readingAsOf(**workspace, past->event, [&] { return makeAgain(**workspace, *past, **folder, m_clock.now(), stop, progress); });
    if (!made) return std::unexpected(made.error());
    if (const auto same = compare(*made, *past, request.run); !same) return std::unexpected(same.error());
    if (const auto written = put(**folder, made->manifest); !written) return std::unexpected(written.error());
    if (const auto published = (*folder)->publish(); !published) return std::unexpected(published.error());
    const bool isSame = made->manifest == made->manifestThen;
    return AgainReport{reportOf(made->dataset, request.target), isSame ? std::string() : past->manifest->docketVersion};
}

}  // namespace docket::services
