#pragma once

#include "core/dataset/finding.h"
#include "core/dataset/manifest.h"
#include "core/ports/clock.h"
#include "core/ports/files.h"
#include "core/ports/workspace.h"
#include "core/services/work/job.h"
#include "core/services/work/writer.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace docket::services {

struct ExportRequest {
    std::filesystem::path workspace;
    std::filesystem::path target;  ///< folder to be made; must not exist
    dataset::Recipe recipe;
    std::optional<dataset::RecipeName> recipeName{};  ///< under which the workspace keeps the recipe
    /// Signs the manifest; manifest.sig stands beside it then. Empty: nobody signs.
    std::function<Result<std::string>(std::string_view manifest)> sign{};
    std::string actor{};  ///< who takes the data out, and has to have the right to; empty: whoever can read the file
    bool isStrict = false; ///< nothing is written where there is an error among the findings
};

struct ExportReport {
    std::vector<dataset::FileFacts> files;  ///< without the manifest
    std::int64_t records = 0;
    dataset::Counts byLabel;
    std::vector<std::string> warnings;
    std::filesystem::path manifest;
    std::int64_t items = 0;   ///< in the workspace
    dataset::Counts leftOut;
    std::int64_t copies = 0;  ///< items - left out + copies = records
    std::vector<dataset::Finding> findings{};  ///< errors first; `warnings` are those of the manifest
};

struct MadeDataset;
/// What there is to say of a dataset in this folder.
ExportReport reportOf(const MadeDataset& made, const std::filesystem::path& target);

/// Why a strict export writes nothing. `findings`: with an error among them, errors first.
Error refusalOf(std::span<const dataset::Finding> findings);

/// Makes datasets out of a workspace. The folder appears whole or not at all, and the workspace notes which items went
/// out: also where the process is killed, when the workspace is opened the next time. Memory does not grow with the texts of the workspace, only by 8 bytes for each item exported.
class ExportService {
public:
    /// Reads through a connection of its own, opened by `workspaces`, and writes its note through `writer`, which
    /// must belong to the workspace of the requests. All must outlive the service.
    ExportService(ports::WorkspaceFiles& workspaces, ports::Files& files, const ports::Clock& clock, Writer& writer)
        : m_workspaces(workspaces), m_files(files), m_clock(clock), m_writer(writer) {}

    /// On any failure, also Cancelled, there is no folder, but for one: when only the note could not be written,
    /// the message says so.
    Result<ExportReport> run(const ExportRequest& request, const std::stop_token& stop = {}, const ProgressSink& progress = {});

private:
    ports::WorkspaceFiles& m_workspaces;
    ports::Files& m_files;
    const ports::Clock& m_clock;
    Writer& m_writer;
};

}  // namespace docket::services
