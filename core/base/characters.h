#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

/// What text needs to know of single characters (Unicode 15), without a library of its own.
namespace docket::characters {

/// Bytes of the UTF-8 character that begins with this one.
std::size_t lengthOf(char lead);
/// The character at the start of valid UTF-8 that takes `length` bytes, 1 to 4.
char32_t decode(std::string_view utf8, std::size_t length);

/// Of a script that is written without blanks between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese), or a
/// Hangul syllable.
bool isUnspaced(char32_t c);
/// A sign of these scripts that stands with the character before it.
bool isJoinedMark(char32_t c);
/// Blanks, punctuation, symbols and control characters, as far as they are told apart here; what else there is may be a word.
bool isSign(char32_t c);

/// Calls `visit(character, bytes)` for each character of valid UTF-8.
template <class Visit>
void visit(std::string_view utf8, Visit visit) {
    while (!utf8.empty()) {
        const std::size_t length = std::min(lengthOf(utf8.front()), utf8.size());
        visit(decode(utf8, length), utf8.substr(0, length));
        utf8.remove_prefix(length);
    }
}

}  // namespace docket::characters
