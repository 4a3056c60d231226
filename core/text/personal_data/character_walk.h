#pragma once

#include <cstddef>
#include <string_view>

namespace docket::text::personal {

struct Character {
    char32_t code = 0;
    std::size_t length = 0;  ///< in bytes, 1 to 4
};

/// Stands for a byte that is no part of a character.
inline constexpr char32_t notACharacter = 0xFFFD;

/// The character at `at` of any bytes: a byte that begins no well-formed UTF-8 (RFC 3629) is `notACharacter`, of length 1.
Character characterAt(std::string_view bytes, std::size_t at);

/// Calls `visit(code, begin, length)` for each character.
template <class Visit>
void walkCharacters(std::string_view bytes, Visit visit) {
    for (std::size_t at = 0; at < bytes.size();) {
        const Character character = characterAt(bytes, at);
        visit(character.code, at, character.length);
        at += character.length;
    }
}

}  // namespace docket::text::personal
