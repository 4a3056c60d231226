#pragma once

#include "core/codec/input_window.h"
#include "core/codec/record_reader.h"

namespace docket::codec {

/// A reader of JSON objects, one a line; lines of blanks are passed over. `window` shows the first bytes already.
std::unique_ptr<RecordReader> makeJsonlReader(InputWindow window, const FieldMap& fields, RecordRules rules);

}  // namespace docket::codec
