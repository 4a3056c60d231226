#pragma once

#include "core/codec/record_batch.h"
#include "core/ports/files.h"
#include "core/services/import_service.h"

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace docket::services {

/// Records that the workspace refused, by their place in a batch.
using RefusedRecords = std::vector<std::pair<std::size_t, ports::RecordFate>>;

/// Where the rejected rows of an import go: into the report, and into a file if there is to be one.
class RejectedRows {
public:
    /// Refuses a rejects file that exists or cannot be made.
    static Result<RejectedRows> open(ports::Files& files, const std::filesystem::path& rejectsFile);

    /// Takes over a batch's rejected rows, and those of its records that the workspace refused, in the order of
    /// their lines. `header` goes before the first of a file.
    Result<> take(codec::RecordBatch& batch, const RefusedRecords& refused, const std::string& fileName, std::string_view header,
                  ImportReport& report);
    /// Completes the rejects file. Without any rejected row there is none.
    Result<> close();

private:
    Result<> write(const codec::RejectedRow& row);

    std::unique_ptr<ports::DatasetFolder::File> m_file;  ///< null: not asked for
    std::string m_headedFile;                            ///< the file whose header was written last
    bool m_hasOpenRow = false;                           ///< the last row may go on
    bool m_isEmpty = true;
};

/// What is wrong with a record of that fate.
std::string_view causeOf(ports::RecordFate fate);

}  // namespace docket::services
