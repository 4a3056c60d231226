#pragma once

#include "core/codec/records/record_reader.h"
#include "core/codec/text/input_window.h"

namespace docket::codec {

/// A reader of JSON objects, one a line; lines of blanks are passed over. `window` shows the first bytes already.
std::unique_ptr<RecordReader> makeJsonlReader(InputWindow window, const FieldMap& fields, RecordRules rules);

}  // namespace docket::codec
