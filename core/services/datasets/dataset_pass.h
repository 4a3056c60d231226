#pragma once

#include "core/codec/datasets/dataset_writer.h"
#include "core/dataset/finding.h"
#include "core/ports/workspace.h"
#include "core/services/work/job.h"

#include <stop_token>
#include <vector>

namespace docket::services {

/// A dataset with what its manifest says.
struct MadeDataset {
    codec::WrittenDataset written;  ///< its items in ascending order, each once
    dataset::Manifest manifest;
    std::vector<dataset::LabelFacts> labels;  ///< that can be chosen, in taxonomy order, also those of which nothing is exported
    std::vector<dataset::Finding> findings;   ///< errors first
};

/// Writes the files of a recipe, but for the manifest, into a folder: one pass over the texts, a pass before it where the recipe needs
/// a plan (dataset_plan.h), then one over the decisions. All of it sees one state of the workspace, which must be reading
/// (ports::reading()). Memory grows by 80 bytes for each item, and by what a plan and
/// a lint take (dataset_facts.h).
/// Errors: NotFound (no such taxonomy version), InvalidInput (template, names, search), Cancelled, what the folder says.
Result<MadeDataset> makeDataset(ports::Workspace& workspace, const dataset::Recipe& recipe, ports::DatasetFolder& folder, Timestamp now,
                                const std::stop_token& stop, const ProgressSink& progress);

}  // namespace docket::services
