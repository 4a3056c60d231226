#pragma once

#include "core/text/personal_data.h"

#include <string>
#include <vector>

namespace docket::text::test {

/// A line of text in which somebody marked what is personal.
struct MarkedLine {
    std::string language;
    std::string text;               ///< without the marks
    std::vector<Finding> expected;  ///< without values

    bool operator==(const MarkedLine&) const = default;
};

/// The lines of a file in tests/unit/text/data.
std::vector<MarkedLine> markedLines(const std::string& file = "personal_data_lines.tsv");

/// The names that these lines are about.
std::vector<std::string> listedNames();

/// Where the people live who write in this language.
std::vector<std::string> regionsOf(const std::string& language);

}  // namespace docket::text::test
