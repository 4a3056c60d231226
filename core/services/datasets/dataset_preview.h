#pragma once

#include "core/dataset/finding.h"
#include "core/dataset/manifest.h"
#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/services/work/job.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace docket::services {

/// A file that an export would write.
struct PreviewedFile {
    std::string name;
    std::string beginning;    ///< its first bytes, whole lines where they are short enough; at most previewBytes
    std::int64_t bytes = 0;   ///< of the whole file
    std::int64_t lines = 0;

    bool operator==(const PreviewedFile&) const = default;
};
inline constexpr std::size_t previewBytes = std::size_t{64} * 1024;

/// What an export would be, with nothing written.
struct DatasetPreview {
    dataset::Manifest manifest;             ///< its files have no digest
    std::vector<PreviewedFile> files;
    std::vector<dataset::LabelFacts> labels;  ///< in taxonomy order, also those of which nothing is exported
    std::vector<dataset::Finding> findings;  ///< errors first
};

/// Takes as long as the export itself, so a job for a screen. Errors: InvalidInput, NotFound (no such taxonomy version), Cancelled.
Result<DatasetPreview> previewDataset(ports::WorkspaceFiles& workspaces, const std::filesystem::path& workspace, const dataset::Recipe& recipe, Timestamp now,
                                      const std::stop_token& stop = {}, const ProgressSink& progress = {});

}  // namespace docket::services
