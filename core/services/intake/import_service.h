#pragma once

#include "core/codec/records/field_map.h"
#include "core/codec/records/record_reader.h"
#include "core/domain/queue_entry.h"
#include "core/ports/clock.h"
#include "core/ports/files.h"
#include "core/ports/intake.h"
#include "core/services/intake/import_findings.h"
#include "core/services/work/job.h"
#include "core/services/work/writer.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace docket::services {

struct ImportRequest {
    std::vector<std::filesystem::path> files;
    std::optional<codec::RecordFormat> format;  ///< nullopt: by the end of each file's name
    codec::FieldMap fields;
    bool isDryRun = false;               ///< says what would happen and writes nothing into the workspace
    ports::ConflictRule conflicts = ports::ConflictRule::Replace;
    bool isStrict = false;               ///< one bad row, and nothing at all is imported; reads the files twice
    std::filesystem::path rejectsFile;   ///< gets the rejected rows as they came (rejected_rows.h); empty: none is written
    codec::CsvQuoting quoting = codec::CsvQuoting::Auto;
    codec::RecordReading reading{};      ///< without aliases
    std::vector<std::string> labels{};   ///< "FROM=TO": labels of the files that are meant as labels of the taxonomy
    bool isFirst = false;                ///< of a workspace that goes away when it does not come to its end: nothing is kept then
    /// Gets warnings that are known before anything is written, on the thread of the import; they are in the report too.
    std::function<void(const std::string&)> beforeWriting{};
};

/// A row that was rejected.
struct ImportProblem {
    std::string file;
    std::int64_t line = 0;
    std::string id;     ///< empty: not known
    std::string cause;  ///< "the text is empty"
    std::int64_t record = 0;  ///< which one of a JSON array it is, from 1; 0: it is in none

    bool operator==(const ImportProblem&) const = default;
};

/// The rows that were rejected for one cause.
struct RejectedCause {
    std::string cause;                 ///< a value that it quotes is left open: "the confidence is \"…\", which is not a number"
    std::int64_t rows = 0;
    std::vector<ImportProblem> first;  ///< at most placesShown

    static constexpr std::size_t placesShown = 3;
};

/// read = rows that added something + duplicates + kept conflicts + rejected; autoAccepted + escalated = rows that added
/// something. A conflict is a row that says something else than the prediction that is there: it replaces it, or it is kept
/// out, which is counted or rejected as the request says.
struct ImportReport {
    std::int64_t read = 0;
    std::int64_t itemsAdded = 0;
    std::int64_t predictionsAdded = 0;  ///< also those that replaced one
    std::int64_t duplicates = 0;
    std::int64_t conflicts = 0;
    std::int64_t replaced = 0;          ///< conflicts whose prediction took the place of the one that was there
    std::int64_t conflictsKept = 0;     ///< conflicts that are counted only
    std::int64_t otherMetadata = 0;     ///< duplicates but for their metadata, of which the item's stays
    std::int64_t equalRows = 0;         ///< whose ids are made from their content, which is that of a row before (equal_rows.h)
    std::int64_t rejected = 0;
    std::int64_t autoAccepted = 0;
    std::int64_t escalated = 0;
    std::array<std::int64_t, reasonCount> byReason{};  ///< of the escalated rows; one may have several reasons
    std::int64_t withoutLabel = 0;                     ///< rows that added something with a confidence or scores, and no label
    codec::ReadingTally reading;                       ///< what was met in the rows
    std::vector<UnknownLabel> unknownLabels;           ///< the most frequent first
    std::int64_t otherUnknownLabels = 0;               ///< times that rows say further ones
    std::vector<MappedLabel> mappedLabels;
    std::vector<std::string> warnings;                 ///< what may be a fault of the mapping, a sentence each
    std::vector<ImportProblem> problems;               ///< the first maxProblems, in the order of the rows
    std::vector<RejectedCause> rejectedByCause;        ///< in the order in which they are met; rows of the causes behind the first maxCauses are in none
    std::vector<std::filesystem::path> rejectsFiles;   ///< that were written
    std::int64_t decisionsNotRead = 0;                 ///< records of exports of Docket that hold decisions, which are not read
    bool areSynthetic = false;                         ///< the rows were taken for machine-written
    bool wasCancelled = false;                         ///< the counts are those of what was committed

    /// Whether no row of it is in the workspace, nor was there before.
    bool isNothing() const { return !wasCancelled && escalated + autoAccepted + duplicates + conflictsKept == 0; }

    static constexpr std::size_t maxProblems = 1000;
    static constexpr std::size_t maxCauses = 100;
};

/// What an import into a new workspace with these rules would do. Nothing is written. Errors: as of an import.
Result<ImportReport> previewImport(ports::Files& files, const ports::Clock& clock, const ImportRequest& request, const taxonomy::Taxonomy& taxonomy,
                                   const routing::Policy& policy, const std::stop_token& stop = {}, const ProgressSink& progress = {});

/// Brings prediction records into a workspace: parses on the caller's thread and writes on the writer's, with a
/// bounded number of rows in between. What is committed stays, also when a later step fails or the import is
/// stopped; the same files can then be imported again.
///
/// While reviewers hold items, rows go in steps of 10 to 20 ms, with a pause after each in which others get the
/// file. A dry run and the first pass of a strict import foresee repeats within the files only for the first 1.5
/// million rows, and a dry run by review share keeps 32 bytes of each row.
class ImportService {
public:
    /// All must outlive the service.
    ImportService(Writer& writer, ports::Files& files, const ports::Clock& clock)
        : m_writer(writer), m_files(files), m_clock(clock) {}

    /// Errors before anything is written: a file that cannot be read or is no text, an existing rejects file, a bad
    /// row of a strict import.
    Result<ImportReport> run(const ImportRequest& request, const std::stop_token& stop = {}, const ProgressSink& progress = {});

private:
    Writer& m_writer;
    ports::Files& m_files;
    const ports::Clock& m_clock;
};

}  // namespace docket::services
