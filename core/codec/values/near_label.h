#pragma once

#include "core/taxonomy/taxonomy.h"

#include <optional>
#include <string_view>

namespace docket::codec {

/// How a label that a file has differs from one of the taxonomy.
enum class LabelDifference {
    Case,
    Decimals,    ///< "1.0" and "1", "007" and "7": as numbers they are equal
    Invisible,   ///< characters that cannot be seen: zero-width ones, byte order marks, kinds of blanks
    Accents,     ///< accents, or the way in which they are written, and case
    Punctuation, ///< quotes around it, blanks, hyphens and underscores, and case
    Name,        ///< it is the name of the label and not its key
    Group,       ///< it is a heading, which cannot be chosen
    Archived,
    Spelling,    ///< a few letters
};

std::string_view toString(LabelDifference difference);  ///< "differs in case only", "is the name of it"

struct NearLabel {
    std::string_view key;
    LabelDifference difference = LabelDifference::Spelling;
};

/// The label of the taxonomy that is most likely meant by one that cannot be chosen; nullopt: none is near.
std::optional<NearLabel> nearLabel(std::string_view said, const taxonomy::Taxonomy& taxonomy);

}  // namespace docket::codec
