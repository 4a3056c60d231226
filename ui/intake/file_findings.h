#pragma once

#include "core/base/error.h"
#include "core/codec/look/field_guess.h"
#include "core/codec/records/record_reader.h"
#include "core/ports/clock.h"
#include "core/ports/files.h"
#include "core/routing/policy.h"
#include "core/services/intake/file_findings.h"
#include "core/services/intake/file_look.h"
#include "core/services/intake/import_service.h"
#include "core/services/work/job.h"
#include "core/taxonomy/taxonomy.h"
#include "ui/intake/file_reading.h"

#include <QString>

#include <filesystem>
#include <optional>
#include <span>
#include <stop_token>
#include <string>

namespace docket::ui {

/// A look at a file that is to be imported; refuses one that an import refuses for its encoding. Not for the window thread.
Result<services::FileLook> lookToImport(ports::Files& files, const std::filesystem::path& file, std::span<const std::string> labels = {});

/// "CSV", "JSONL", or "JSON" for an array of records.
QString formatWords(const services::FileLook& look);

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
    services::FileFindings findings;
    services::ImportReport forecast;
};

/// Reads the whole file twice: what is in it, and what would become of it. Not for the window thread.
Result<FileExam> examineFile(ports::Files& files, const ports::Clock& clock, const ExamRequest& exam, const std::stop_token& stop,
                             const services::ProgressSink& progress);

}  // namespace docket::ui
