#pragma once

#include <string>
#include <string_view>

namespace docket::report {

/// Text from anybody as it may stand in a page: bytes that are no UTF-8 become U+FFFD, control characters and those that turn the direction of
/// writing become their number in angle brackets ("⟨202E⟩"), every kind of line break and tab a blank.
std::string plainText(std::string_view text);

/// plainText() as the content of an element or of an attribute in double quotes, of HTML and of XML.
std::string escaped(std::string_view text);

}  // namespace docket::report
