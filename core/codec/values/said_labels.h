#pragma once

#include "core/domain/prediction.h"
#include "core/taxonomy/taxonomy.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

/// What a stored raw output (JSON of a label, or of a list of labels) names in a taxonomy; nullopt: something in it is no
/// label there. A text that is no label is tried as a cell of CSV, with its labels apart (label_parts.h).
std::optional<LabelSet> labelsSaid(std::string_view rawOutput, const taxonomy::Taxonomy& taxonomy);

/// What was said, whatever a taxonomy has of it: keys, blanks around each removed, without empty ones.
struct SaidKeys {
    std::vector<std::string> keys;
    bool isSet = false;
};

/// The keys in a stored raw output. `isSet`: a text names several, with "|" or ";" between them.
SaidKeys keysSaid(std::string_view rawOutput, bool isSet);

/// The keys of stored scores (a JSON object).
std::vector<std::string> keysScored(std::string_view scores);

}  // namespace docket::codec
