#pragma once

#include "core/codec/records/record_reader.h"
#include "core/codec/text/input_window.h"

namespace docket::codec {

/// A reader of JSON objects in an array, or one behind the other over several lines, on any number of lines; several arrays
/// are read one after the other. Records are numbered. A file that ends within its array, as one that was cut off does, has
/// that as a rejected row. `window` shows the first bytes already.
std::unique_ptr<RecordReader> makeJsonArrayReader(InputWindow window, const FieldMap& fields, RecordRules rules);

}  // namespace docket::codec
