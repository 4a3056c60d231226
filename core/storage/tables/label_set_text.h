#pragma once

#include "core/domain/decision.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::storage {

/// Label sets as the tables hold them: ids with blanks between; the empty text is the empty set.
std::string toText(const LabelSet& labels);
LabelSet labelSetFrom(std::string_view text);
/// The same into a set that has its memory already.
void readLabelSet(std::string_view text, LabelSet& labels);

/// Evidence as the tables hold it: "begin-end" with blanks between.
std::string toText(const std::vector<EvidenceSpan>& evidence);
std::vector<EvidenceSpan> evidenceFrom(std::string_view text);

/// Lists of texts as the label table holds them: one a line. A line break inside an entry becomes a blank.
std::string toLines(const std::vector<std::string>& entries);
std::vector<std::string> fromLines(std::string_view text);

}  // namespace docket::storage
