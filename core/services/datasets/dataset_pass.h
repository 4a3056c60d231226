#pragma once

#include "core/codec/datasets/dataset_writer.h"
#include "core/ports/workspace.h"
#include "core/services/work/job.h"

#include <optional>
#include <stop_token>

namespace docket::services {

/// A dataset with what its manifest says.
struct MadeDataset {
    codec::WrittenDataset written;  ///< its items in ascending order
    dataset::Manifest manifest;
};

/// NotFound where the workspace has no such version.
Result<> checkVersion(ports::Rules& rules, std::optional<int> taxonomyVersion);

/// Writes the files of a recipe, but for the manifest, into a folder: one pass over the texts, then one over the decisions.
/// All of it sees one state of the workspace, which must be reading (ports::reading()). Memory grows by 56 bytes for each item.
/// Errors: NotFound (no such taxonomy version), Cancelled, what the folder says.
Result<MadeDataset> makeDataset(ports::Workspace& workspace, const dataset::Recipe& recipe, ports::DatasetFolder& folder, Timestamp now,
                                const std::stop_token& stop, const ProgressSink& progress);

}  // namespace docket::services
