#pragma once

#include "core/domain/prediction.h"
#include "core/taxonomy/taxonomy.h"

#include <optional>
#include <string_view>

namespace docket::codec {

/// What a stored raw output (JSON of a label, or of a list of labels) names in a taxonomy; nullopt: something in it is no
/// label there. A text that is no label is tried as a cell of CSV, with its labels apart (label_parts.h).
std::optional<LabelSet> labelsSaid(std::string_view rawOutput, const taxonomy::Taxonomy& taxonomy);

}  // namespace docket::codec
