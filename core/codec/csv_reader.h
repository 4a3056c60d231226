#pragma once

#include "core/codec/input_window.h"
#include "core/codec/record_reader.h"

namespace docket::codec {

/// A reader of comma, semicolon or tab separated rows under a header (RFC 4180, see csv_row.h and csv_columns.h).
/// `window` shows the first bytes already. After a row that is malformed reading goes on with the next line, so
/// that a quote that was never closed spoils one row and not the file.
Result<std::unique_ptr<RecordReader>> makeCsvReader(InputWindow window, std::string_view fileName, const FieldMap& fields,
                                                    RecordRules rules);

}  // namespace docket::codec
