#pragma once

#include <functional>
#include <string_view>
#include <vector>

namespace docket::codec {

/// The labels of a set that is written as one text.
struct LabelParts {
    std::vector<std::string_view> parts;  ///< blanks around each removed, without empty ones; empty: it was not taken apart
    std::string_view separator;
};

/// Takes a text apart at the separator. Where that is empty, at the first of "|", ";", ",", "#", "/", "+", "&", line breaks,
/// tabs and blanks that leaves labels only, which may stand in brackets and in quotes as Python writes lists; at none where
/// that does not succeed.
LabelParts labelParts(std::string_view text, std::string_view separator, const std::function<bool(std::string_view)>& isLabel);

/// The parts at a separator, blanks around each removed, without empty ones.
std::vector<std::string_view> partsAt(std::string_view text, std::string_view separator);

}  // namespace docket::codec
