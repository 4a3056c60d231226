#pragma once

#include "core/codec/records/record_reader.h"
#include "core/codec/text/input_window.h"

namespace docket::codec {

/// A reader of comma, semicolon or tab separated rows under a header (csv_rows.h, csv_columns.h). `window` shows the
/// first bytes already.
///
/// A row that names the columns once more, as files do that were put one behind the other, is a header for what
/// follows; after one that cannot be used all rows are rejected up to the next.
Result<std::unique_ptr<RecordReader>> makeCsvReader(InputWindow window, std::string_view fileName, const ReadOptions& options,
                                                    RecordRules rules);

}  // namespace docket::codec
