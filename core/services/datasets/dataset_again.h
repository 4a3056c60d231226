#pragma once

#include "core/services/datasets/export_service.h"

namespace docket::services {

struct AgainRequest {
    std::filesystem::path workspace;
    std::filesystem::path target;  ///< folder to be made; must not exist
    RunId run;
    std::string actor{};           ///< as of an ExportRequest
};

struct AgainReport {
    ExportReport made;
    std::string otherVersion;  ///< by which Docket the export was made, where that was another one; its manifest says so and differs in that. Empty: every byte is the same
};

/// Makes an export again: its recipe over the workspace as it was then. The folder appears only where each of its files is, byte for byte,
/// what was exported, and the workspace does not note it: nothing goes out that had not gone out.
class ExportAgain {
public:
    /// As ExportService.
    ExportAgain(ports::WorkspaceFiles& workspaces, ports::Files& files, const ports::Clock& clock, Writer& writer)
        : m_workspaces(workspaces), m_files(files), m_clock(clock), m_writer(writer) {}

    /// Errors: NotFound (no such run, naming the last), Conflict (something of it cannot be had as it was: which file, and why that can
    /// be), those of an export. On any of them there is no folder.
    Result<AgainReport> run(const AgainRequest& request, const std::stop_token& stop = {}, const ProgressSink& progress = {});

private:
    ports::WorkspaceFiles& m_workspaces;
    ports::Files& m_files;
    const ports::Clock& m_clock;
    Writer& m_writer;
};

}  // namespace docket::services
