#pragma once

#include "core/ports/workspace.h"
#include "core/services/datasets/dataset_check.h"
#include "core/services/work/job.h"

#include <optional>
#include <string>
#include <vector>

namespace docket::services {

/// A decision or ruling that stood when a dataset was made.
struct LineDecision {
    EventId event;
    std::string reviewer;
    bool isRuling = false;
    Exposure exposure = Exposure::Blind;  ///< of a decision

    bool operator==(const LineDecision&) const = default;
};

/// A line of a dataset with the item that it is of.
struct TracedLine {
    std::string file;
    std::int64_t line = 0;                ///< from 1
    std::optional<ItemId> item;           ///< nullopt: it is of no single item
    std::string externalId;
    bool isChanged = false;               ///< another line was made in its place
    std::vector<LineDecision> decisions;  ///< oldest first; none where a machine labelled it

    bool operator==(const TracedLine&) const = default;
};

/// A dataset held against its workspace, line by line. Of each list only the first lines are there; the counts are of all.
struct DatasetTrace {
    std::int64_t lines = 0;           ///< that are there
    std::int64_t changedCount = 0;
    std::int64_t unknownCount = 0;
    std::int64_t goneCount = 0;
    std::vector<TracedLine> first;    ///< at which the record of an item begins
    std::vector<TracedLine> changed;  ///< with the item whose line stood there
    std::vector<TracedLine> unknown;  ///< that nobody made; no item
    std::vector<TracedLine> gone;     ///< that were made and are not there; `line` is where they were
    std::vector<std::string> changedFiles;  ///< that are not what the workspace makes, whatever their manifest says of them; also the manifest itself

    bool isAsMade() const { return changedCount == 0 && unknownCount == 0 && goneCount == 0 && changedFiles.empty(); }
};

/// Makes the dataset of a folder again from the workspace as it was, keeping of it 8 bytes a line and 16 a record, and says of each line
/// which item and which decisions it is from. `limit`: of lines in each list. Errors: InvalidInput (the dataset is not of this
/// workspace), those of an export.
Result<DatasetTrace> traceDataset(ports::Workspace& workspace, ports::Files& files, const std::filesystem::path& folder, const DatasetCheck& check, std::size_t limit,
                                  Timestamp now, const std::stop_token& stop = {}, const ProgressSink& progress = {});

}  // namespace docket::services
