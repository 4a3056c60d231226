#pragma once

#include "core/base/byte_source.h"
#include "core/base/error.h"
#include "core/codec/records/field_map.h"
#include "core/codec/records/record_batch.h"
#include "core/codec/records/record_rules.h"
#include "core/codec/text/csv_row.h"
#include "core/taxonomy/taxonomy.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

enum class RecordFormat {
    Jsonl,  ///< JSON objects, one a line, or in an array or over several lines where the file begins so
    Csv,
};

std::string_view toString(RecordFormat format);  ///< "jsonl", "csv"
std::optional<RecordFormat> parseRecordFormat(std::string_view word);
/// By the end of the file name: .jsonl, .ndjson and .json, or .csv and .tsv.
std::optional<RecordFormat> recordFormatOf(std::string_view fileName);

/// By the first bytes and the end of the file name: where the two differ, as it is written.
RecordFormat recordFormatOf(std::string_view fileName, std::string_view firstBytes);

/// How much a batch may take on. At least one row is read.
struct BatchLimit {
    std::size_t rows = 50'000;
    std::size_t bytes = 16UL << 20U;  ///< of input
};

/// The longest row that is read; a longer one is skipped piece by piece and reported.
inline constexpr std::size_t maxRowBytes = 8UL << 20U;

/// Reads prediction records in the order of their source, with bounded memory. A bad row ends up among the batch's
/// rejected ones and reading goes on. Used by one thread at a time.
class RecordReader {
public:
    virtual ~RecordReader() = default;

    /// Adds rows to an empty batch, none at the end of the source. Fails when the source cannot be read.
    virtual Result<> read(RecordBatch& batch, BatchLimit limit) = 0;
    /// The row of column names as it came, where the format has one: that of the rows read last.
    virtual std::string_view header() const { return {}; }
    /// Mapped fields, and the id where the file is to have it, that no row has had so far, as far as is known; of a CSV none,
    /// which is refused without their columns.
    virtual std::vector<Field> unmet() const { return {}; }
    /// Names of the columns, or of the keys that the first rows have, those inside objects by dots.
    virtual std::vector<std::string> names() const = 0;
    /// What is to be said of names that are nearly those of fields, a sentence each.
    virtual std::vector<std::string> notes() const = 0;
    /// What is to be said where confidences or scores had two scales so far (written_share.h); empty: they had not.
    virtual std::string mixture() const { return {}; }
    /// Bytes taken from the source so far.
    virtual std::int64_t bytesRead() const = 0;
};

/// How a source is to be understood.
struct ReadOptions {
    RecordFormat format = RecordFormat::Jsonl;
    FieldMap fields;
    RecordRules::Scores scores = RecordRules::Scores::LeaveAsText;
    CsvQuoting quoting = CsvQuoting::Auto;
    RecordReading reading{};
};

/// A reader on a source, which with the taxonomy must outlive it. Refuses at once what cannot be a text file of
/// records: an empty one, UTF-16, a compressed or other binary one, a CSV without rows, whose header is no UTF-8 or
/// which has no column for the id and is to have one.
Result<std::unique_ptr<RecordReader>> openRecords(ByteSource& source, const taxonomy::Taxonomy& taxonomy,
                                                  ReadOptions options);

}  // namespace docket::codec
