#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace docket::codec {

/// Whether a NUL character is written as an escape somewhere.
bool hasEscapedNul(std::string_view json);

/// Whether the whole token is a number (RFC 8259, section 6).
bool isJsonNumber(std::string_view token);

/// JSON text of a string, with its quotes.
std::string quotedJson(std::string_view text);

/// Whether both are JSON and say the same: blanks, the order of keys and the way a number is written do not matter.
bool isSameJson(std::string_view one, std::string_view other);

/// Without the blanks of JSON behind it.
inline std::string_view withoutBlanksBehind(std::string_view text) {
    return text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
}

/// The value of a key of a JSON object as text: a text as it is, anything else as JSON. nullopt: there is no such key,
/// or it is no JSON object.
std::optional<std::string> memberText(std::string_view object, std::string_view key);

}  // namespace docket::codec
