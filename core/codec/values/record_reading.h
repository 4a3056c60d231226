#pragma once

#include <string>
#include <vector>

namespace docket::codec {

/// Where the external ids of items come from.
enum class IdSource {
    Field,    ///< the file has them
    Content,  ///< made from the text and what is kept in the metadata (made_ids.h): equal rows are one item
    Row,      ///< made from the name of the file and the line: another row once it stands elsewhere
};

/// What a confidence of 1 is, and a score likewise.
enum class ShareScale {
    Unstated,  ///< everything, unless a percent sign says otherwise
    Share,     ///< everything
    Percent,   ///< one in a hundred
};

/// A label of the file that is meant as a label of the taxonomy (label_aliases.h).
struct LabelAlias {
    std::string from;
    std::string to;  ///< key of a label that can be chosen
};

/// How what stands in a source is to be understood, where that is not what the native record says.
struct RecordReading {
    IdSource ids = IdSource::Field;
    ShareScale scale = ShareScale::Unstated;
    char decimalMark = '.';            ///< of numbers in texts: '.' or ','
    std::string labelSeparator{};      ///< between the labels of a set in a text; empty: guessed (label_parts.h)
    std::vector<LabelAlias> aliases{};
    bool isSynthetic = false;          ///< machine-written candidates: they say so in their metadata, and their confidence is not taken (synthetic.h)
    std::string encoding{};            ///< as iconv names it, any case; empty: UTF-8, and another one is refused with a guess
};

}  // namespace docket::codec
