#pragma once

#include <string>
#include <string_view>

namespace docket::storage {

/// A name of a table, a column or an index as it stands in a statement, whatever it is.
inline std::string asName(std::string_view name) {
    std::string text = "\"";
    for (const char c : name) text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

}  // namespace docket::storage
