#pragma once

#include "core/services/intake/file_findings.h"
#include "core/services/intake/file_look.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace docket::services {

/// Something that stands between a file and a good import of it.
struct FileProblem {
    std::string what;                  ///< a sentence, or the cause for which rows are no records
    std::int64_t rows = 0;             ///< that have it; 0: it is of the file
    std::vector<ImportProblem> first;  ///< places, at most RejectedCause::placesShown
};

/// What a file is, without a workspace.
struct FileInspection {
    FileLook look;
    std::optional<FileFindings> findings;  ///< with the columns as they were guessed; nullopt: an import refuses the file, and a problem says why
    std::vector<FileProblem> problems;
};

/// Looks at a file and then reads it to its end, in bounded memory. Errors: as of a look, and a file that cannot be read on.
Result<FileInspection> inspectFile(ports::Files& files, const std::filesystem::path& file, const LookOptions& options, const std::stop_token& stop = {},
                                   const ProgressSink& progress = {});

}  // namespace docket::services
