#include "core/services/workspace/workspace_making.h"

#include <fmt/format.h>

#include <vector>

namespace docket::services {

namespace {

/// "2 rows: the id is empty (first a.csv:2)", for the first causes.
std::string causesIn(const ImportReport& report) {
    constexpr std::size_t mostCauses = 3;
    std::vector<std::string> causes;
    for (const RejectedCause& cause : report.rejectedByCause) {
        if (causes.size() == mostCauses) break;
        const ImportProblem& first = cause.first.front();
        causes.push_back(fmt::format("{} {}: {} (first {}:{})", cause.rows, cause.rows == 1 ? "row" : "rows", cause.cause, first.file, first.line));
    }
    return fmt::format("{}", fmt::join(causes, "; "));
}

Error notMade(const std::filesystem::path& file, const Error& error) {
    if (error.kind != ErrorKind::DiskFull) return {error.kind, fmt::format("{} {} was not made.", error.message, file.string()), error.detail};
    return {error.kind, fmt::format("{} was not made: the disk is full. Free some space and try again.", file.string()), error.detail};
}

/// The first import, or why there is to be no workspace.
Result<ImportReport> whole(const std::filesystem::path& file, Result<ImportReport> imported) {
    if (!imported) return std::unexpected(notMade(file, imported.error()));
    if (imported->wasCancelled) return failure(ErrorKind::Cancelled, fmt::format("{} was not made: interrupted.", file.string()));
    if (!imported->isNothing()) return imported;
    return failure(ErrorKind::InvalidInput,
                   fmt::format("{} was not made, as no row could be imported. {}. Mend the rows, or say with --map where the fields are.", file.string(), causesIn(*imported)));
}

}  // namespace

Result<ImportReport> makeWorkspace(ports::WorkspaceFiles& workspaces, ports::Files& files, const ports::Clock& clock, const WorkspaceRequest& request,
                                   const std::stop_token& stop, const ProgressSink& progress) {
    ImportReport report;
    ports::NewWorkspace content{request.taxonomy, request.policy, "", clock.now()};
    if (request.import) {
        content.fill = [&](std::unique_ptr<ports::Workspace> workspace) -> Result<> {
            ImportRequest first = *request.import;
            first.isFirst = true;
            Writer writer(std::move(workspace));
            auto imported = whole(request.file, ImportService(writer, files, clock).run(first, stop, progress));
            if (!imported) return std::unexpected(imported.error());
            report = std::move(*imported);
            return {};
        };
    }
    if (const auto made = workspaces.create(request.file, content); !made) return std::unexpected(made.error());
    return report;
}

}  // namespace docket::services
