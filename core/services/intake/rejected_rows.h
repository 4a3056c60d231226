#pragma once

#include "core/codec/records/record_batch.h"
#include "core/ports/files.h"
#include "core/services/intake/import_service.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace docket::services {

/// Records that the workspace refused, by their place in a batch.
using RefusedRecords = std::vector<std::pair<std::size_t, ports::RecordFate>>;

/// Where the rejected rows of an import go: into the report, and into files if there are to be any.
///
/// A file gets rows of one shape only, which are of one format and stand under one header, so that it reads back as
/// the inputs did. Asked for "r.csv", the first shape of CSV goes there, others into "r-2.csv", "r-3.csv" … and JSON
/// lines into "r.jsonl".
class RejectedRows {
public:
    /// What the rows of an input look like.
    struct Shape {
        codec::RecordFormat format = codec::RecordFormat::Jsonl;
        std::string header;  ///< as it came; empty: the format has none

        bool operator==(const Shape&) const = default;
    };

    /// Refuses a rejects file that exists or cannot be made.
    static Result<RejectedRows> open(ports::Files& files, const std::filesystem::path& rejectsFile);

    /// Takes over a batch's rejected rows, and those of its records that the workspace refused, in the order of
    /// their lines.
    Result<> take(codec::RecordBatch& batch, const RefusedRecords& refused, const std::string& fileName, const Shape& shape,
                  ImportReport& report);
    /// Completes the files and names them in the report. Without any rejected row there is none.
    Result<> close(ImportReport& report);

private:
    struct Output {
        std::filesystem::path path;
        std::unique_ptr<ports::DatasetFolder::File> file;
        Shape shape;
        bool isUsed = false;
        bool hasOpenRow = false;  ///< the last row may go on
    };

    Result<Output*> outputFor(const Shape& shape);
    Result<Output> makeFurther(const Shape& shape);
    static Result<> write(const codec::RejectedRow& row, Output& output);

    ports::Files* m_files = nullptr;
    std::vector<Output> m_outputs;  ///< empty: not asked for
};

/// What is wrong with a record of that fate.
std::string_view causeOf(ports::RecordFate fate);

}  // namespace docket::services
