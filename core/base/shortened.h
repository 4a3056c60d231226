#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace docket {

/// Bytes of a message that people are shown, whatever a file or a command line put into it.
inline constexpr std::size_t longestMessage = 2000;
/// Bytes of a name or a value that is quoted in one.
inline constexpr std::size_t longestQuote = 200;

/// The text itself, or where it has more than `limit` bytes its beginning and its end with an ellipsis between. No
/// character of UTF-8 is cut.
std::string shortened(std::string_view text, std::size_t limit = longestMessage);

/// The first bytes of a text, without a character that would be cut.
std::string_view beginningOf(std::string_view text, std::size_t bytes);

}  // namespace docket
