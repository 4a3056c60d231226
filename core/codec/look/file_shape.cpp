#include "core/codec/look/file_shape.h"

#include "core/base/sha256.h"

#include <set>
#include <string_view>

namespace docket::codec {

std::optional<std::string> shapeOf(RecordFormat format, const FileSample& sample) {
    if (sample.columns.empty() || sample.columns.size() >= mostSampledColumns) return std::nullopt;
    std::set<std::string_view> names;
    for (const ColumnSample& column : sample.columns) names.insert(column.name);
    Sha256 hash;
    hash.updateField(toString(format));
    for (const std::string_view name : names) hash.updateField(name);
    return toHex(hash.finish());
}

}  // namespace docket::codec
