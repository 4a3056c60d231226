#pragma once

#include "core/codec/datasets/manifest_reader.h"
#include "core/ports/workspace.h"
#include "core/services/datasets/dataset_pass.h"

#include <optional>
#include <string>

namespace docket::services {

/// A dataset as it was made once: by which recipe, and of which data.
struct PastExport {
    dataset::Recipe recipe;
    std::optional<dataset::RecipeName> recipeName;
    EventId event;                                  ///< the last one that the data goes up to
    std::optional<codec::KnownManifest> manifest;   ///< nullopt: not kept, and gone from its folder
    std::string manifestSha256;
};

/// What a workspace knows of one of its exports. `files`: for the manifest of an export that an earlier Docket noted, which kept none.
/// Errors: NotFound, naming the last run; Damaged.
Result<PastExport> pastExportOf(ports::Workspace& workspace, ports::Files& files, RunId run);

/// Writes its files into `folder`, but for the manifest, and says what their manifest is. The workspace must be reading as of past.event
/// (ports::readingAsOf()). Errors: as makeDataset().
struct MadeAgain {
    MadeDataset dataset;
    std::string manifest;      ///< the document
    std::string manifestThen;  ///< the same with the version of Docket that made it first
};
Result<MadeAgain> makeAgain(ports::Workspace& workspace, const PastExport& past, ports::DatasetFolder& folder, Timestamp now, const std::stop_token& stop,
                            const ProgressSink& progress);

}  // namespace docket::services
