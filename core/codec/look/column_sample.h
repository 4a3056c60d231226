#pragma once

#include "core/base/byte_source.h"
#include "core/base/error.h"
#include "core/codec/records/record_reader.h"

#include <string>
#include <vector>

namespace docket::codec {

/// What a column of a table holds in its first rows, or a path through the objects of a file of JSON.
struct ColumnSample {
    enum class Shape { Nothing, Text, Number, TruthValue, List, Object, Mixed };

    std::string name;
    std::vector<std::string> values;  ///< of the rows that have one, at most 200 bytes each: a text as it is, else as JSON
    Shape shape = Shape::Nothing;     ///< of a cell always Text

    bool operator==(const ColumnSample&) const = default;
};

inline constexpr std::size_t mostSampledColumns = 200;

struct FileSample {
    std::vector<ColumnSample> columns;  ///< in the order of the file, at most mostSampledColumns
    int rows = 0;                       ///< that were looked at, at most 500
    bool isOverLines = false;           ///< of JSON: an array, or objects over several lines, and not one a line

    std::vector<std::string> names() const {
        std::vector<std::string> names;
        for (const ColumnSample& column : columns) names.push_back(column.name);
        return names;
    }
};

/// Looks at the first rows of a file, whether or not they make records. An object of JSON is taken apart into paths by dots,
/// but for one that holds only numbers, as scores do. Rows that cannot be read are passed over. Refuses what is no text
/// and what has no row.
Result<FileSample> sampleColumns(ByteSource& source, RecordFormat format, CsvQuoting quoting = CsvQuoting::Auto);

}  // namespace docket::codec
