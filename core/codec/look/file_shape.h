#pragma once

#include "core/codec/look/column_sample.h"
#include "core/codec/records/record_reader.h"

#include <optional>
#include <string>

namespace docket::codec {

/// The shape of a file of records: whether it is CSV or JSON, and the set of the names of its columns, or of the paths that its
/// first rows have, in whatever order they stand. Files that one program writes day by day are of one shape; a file with one
/// name more or less is of another. Values do not matter, nor does the name of the file.
/// 64 hexadecimal digits: the names themselves are not told by it. nullopt: the file has as many names as are looked at (200)
/// or more, so that not all of them are known.
std::optional<std::string> shapeOf(RecordFormat format, const FileSample& sample);

}  // namespace docket::codec
