#pragma once

#include "core/base/error.h"
#include "core/codec/values/record_reading.h"
#include "core/taxonomy/taxonomy.h"

#include <span>
#include <string>
#include <vector>

namespace docket::codec {

/// Reads "FROM=TO" entries: a label of a file, and the key of the label that is meant. Where there are several "=" the first
/// one with a label behind it counts. Refuses what names no label that can be chosen, a FROM that is such a label itself,
/// and one that is given twice.
Result<std::vector<LabelAlias>> readLabelAliases(std::span<const std::string> entries, const taxonomy::Taxonomy& taxonomy);

}  // namespace docket::codec
