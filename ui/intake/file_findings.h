#pragma once

#include "core/base/error.h"
#include "core/codec/look/field_guess.h"
#include "core/codec/records/record_reader.h"
#include "core/ports/clock.h"
#include "core/ports/files.h"
#include "core/routing/policy.h"
#include "core/services/intake/import_service.h"
#include "core/services/work/job.h"
#include "core/taxonomy/taxonomy.h"
#include "ui/intake/file_reading.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace docket::ui {

/// What a pass over a file of predictions found.
struct FileFindings {
    std::filesystem::path file;
    codec::RecordFormat format = codec::RecordFormat::Jsonl;
    std::int64_t bytes = -1;
    std::int64_t records = 0;
    std::int64_t unreadable = 0;
    std::vector<std::string> labels;  ///< keys, sorted
    taxonomy::TaskKind kind = taxonomy::TaskKind::Single;  ///< Multi when a record gives a list
};

/// The first rows of a file with what its columns most likely are.
struct FileLook {
    codec::RecordFormat format = codec::RecordFormat::Jsonl;
    std::int64_t bytes = -1;
    codec::FileSample sample;
    std::vector<codec::ColumnGuess> guesses;
    bool isOwnExport = false;  ///< of Docket, with what people decided beside the predictions
};

/// Looks at the beginning of a file. `labels`: keys that are known to be labels. Not for the window thread.
Result<FileLook> lookAtFile(ports::Files& files, const std::filesystem::path& file, std::span<const std::string> labels = {});

/// Reads the whole file, by the rules of import. Not for the window thread.
Result<FileFindings> inspectFile(ports::Files& files, const std::filesystem::path& file, const FileReading& reading, std::stop_token stop,
                                 const services::ProgressSink& progress);

/// The request to import a file that is to be read so.
Result<services::ImportRequest> importRequestOf(const std::filesystem::path& file, const FileReading& reading);

/// What is asked about a file that a new workspace is to be made of.
struct ExamRequest {
    std::filesystem::path file;
    FileReading reading;
    std::optional<taxonomy::Taxonomy> taxonomy;  ///< nullopt: of the labels in the file
    routing::Policy policy;
};

struct FileExam {
    FileFindings findings;
    services::ImportReport forecast;
};

/// Reads the whole file twice: what is in it, and what would become of it. Not for the window thread.
Result<FileExam> examineFile(ports::Files& files, const ports::Clock& clock, const ExamRequest& exam, const std::stop_token& stop,
                             const services::ProgressSink& progress);

/// A taxonomy of the labels found; each is named after its key in words ("card_payment" → "Card payment").
Result<taxonomy::Taxonomy> taxonomyFrom(const FileFindings& findings);

}  // namespace docket::ui
