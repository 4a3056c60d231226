#include "core/dataset/invisible_characters.h"

#include "core/base/characters.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace docket::dataset {

namespace {

struct CharacterRange {
    char32_t first;
    char32_t last;
};

/// Those that begin with a byte of 0xC2 or more.
constexpr std::array invisible = {
    CharacterRange{0x0080, 0x009F},   // controls
    CharacterRange{0x00AD, 0x00AD},   // soft hyphen
    CharacterRange{0x034F, 0x034F},   // grapheme joiner
    CharacterRange{0x061C, 0x061C},   // Arabic letter mark
    CharacterRange{0x115F, 0x1160},   // Hangul fillers
    CharacterRange{0x180E, 0x180E},   // Mongolian vowel separator
    CharacterRange{0x200B, 0x200B},   // space of no width
    CharacterRange{0x200E, 0x200F},   // marks of direction
    CharacterRange{0x2028, 0x202E},   // separators; embeddings and overrides
    CharacterRange{0x2060, 0x206F},   // word joiner, invisible operators, isolates
    CharacterRange{0x3164, 0x3164},   // Hangul filler
    CharacterRange{0xFEFF, 0xFEFF},   // byte order mark
    CharacterRange{0xFFA0, 0xFFA0},   // Hangul filler of half width
    CharacterRange{0xFFF9, 0xFFFB},   // annotations
    CharacterRange{0xE0000, 0xE007F}, // tags
};

constexpr char32_t nonJoiner = 0x200C;
constexpr char32_t joiner = 0x200D;
constexpr char32_t byteOrderMark = 0xFEFF;

constexpr bool isInvisibleControl(unsigned char byte) { return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7F; }

/// Leads of the ranges above, so that most characters need no look at them.
constexpr bool canLeadInvisible(unsigned char byte) {
    return byte == 0xC2 || byte == 0xCD || byte == 0xD8 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF || byte == 0xF3;
}

constexpr auto needsLook = [] {
    std::array<bool, 256> table{};
    for (unsigned byte = 0; byte < table.size(); ++byte) {
        table[byte] = isInvisibleControl(static_cast<unsigned char>(byte)) || canLeadInvisible(static_cast<unsigned char>(byte));
    }
    return table;
}();

bool isAsciiAt(std::string_view text, std::size_t at) { return at < text.size() && static_cast<unsigned char>(text[at]) < 0x80; }

/// `at`: of a byte that needs a look.
bool isInvisibleAt(std::string_view text, std::size_t at) {
    if (isAsciiAt(text, at)) return true;
    const std::size_t length = characters::lengthOf(text[at]);
    if (text.size() - at < length) return false;  // cut off
    const char32_t c = characters::decode(text.substr(at), length);
    if (c == nonJoiner || c == joiner) return at > 0 && isAsciiAt(text, at - 1) && isAsciiAt(text, at + length);
    if (c == byteOrderMark && at == 0) return false;
    return std::ranges::any_of(invisible, [&](const CharacterRange& range) { return c >= range.first && c <= range.last; });
}

}  // namespace

bool hasInvisibleCharacters(std::string_view utf8) {
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        if (needsLook[static_cast<unsigned char>(utf8[at])] && isInvisibleAt(utf8, at)) return true;
    }
    return false;
}

}  // namespace docket::dataset
