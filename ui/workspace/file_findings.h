#pragma once

#include "core/base/error.h"
#include "core/codec/record_reader.h"
#include "core/ports/files.h"
#include "core/services/job.h"
#include "core/taxonomy/taxonomy.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace docket::ui {

/// What the fields of a file hold, for a person to check before anything is made of it.
struct FieldFound {
    codec::Field field;
    std::string firstValue;
    std::int64_t records = 0;  ///< that have it

    bool operator==(const FieldFound&) const = default;
};

/// What a pass over a file of predictions found.
struct FileFindings {
    std::filesystem::path file;
    codec::RecordFormat format = codec::RecordFormat::Jsonl;
    std::int64_t bytes = -1;
    std::int64_t records = 0;
    std::int64_t unreadable = 0;
    std::vector<std::string> firstCauses;  ///< of the first unreadable rows: "line 7: the text is empty"
    std::vector<FieldFound> fields;
    std::vector<std::string> labels;       ///< keys, sorted
    taxonomy::TaskKind kind = taxonomy::TaskKind::Single;  ///< Multi when a record gives a list
};

/// Reads the whole file, by the rules of import. Not for the window thread.
Result<FileFindings> inspectFile(ports::Files& files, const std::filesystem::path& file, std::stop_token stop,
                                 const services::ProgressSink& progress);

/// A taxonomy of the labels found; each is named after its key in words ("card_payment" → "Card payment").
Result<taxonomy::Taxonomy> taxonomyFrom(const FileFindings& findings);

}  // namespace docket::ui
