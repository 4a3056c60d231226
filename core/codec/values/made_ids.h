#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// Ids for records that come without one. They are the same whenever the same file is read again.

namespace docket::codec {

/// "c-" and 20 hexadecimal digits of the SHA-256 over the text and the metadata, a JSON object whose keys may stand in any
/// order.
std::string contentId(std::string_view text, std::string_view metadata);

/// "reviews.csv:17"; the end of a name that is too long for an id. `record`: its place in a JSON array, from 1, which is
/// taken instead of the line; 0: there is none.
std::string rowId(std::string_view fileName, std::int64_t line, std::int64_t record);

}  // namespace docket::codec
