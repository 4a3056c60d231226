#include "core/base/characters.h"

#include <array>
#include <cstdint>

namespace docket::characters {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// Scripts without blanks between words (Unicode 15 blocks), and Hangul, whose words carry their endings.
constexpr std::array unspaced = {
    Range{0x0E01, 0x0E5B},    // Thai
    Range{0x0E81, 0x0EDF},    // Lao
    Range{0x1000, 0x109F},    // Myanmar
    Range{0x1780, 0x17F9},    // Khmer
    Range{0x3005, 0x3007},    // ideographic iteration, closing mark, zero
    Range{0x3041, 0x30FF},    // Hiragana, Katakana
    Range{0x31F0, 0x31FF},    // Katakana extensions
    Range{0x3400, 0x4DBF},    // CJK extension A
    Range{0x4E00, 0x9FFF},    // CJK
    Range{0xAC00, 0xD7A3},    // Hangul syllables
    Range{0xF900, 0xFAFF},    // CJK compatibility
    Range{0xFF66, 0xFF9F},    // half-width Katakana
    Range{0x20000, 0x3134F},  // CJK extensions B to G
};

// Signs of these scripts that stand with the character before them.
constexpr std::array marks = {
    Range{0x0E31, 0x0E31}, Range{0x0E34, 0x0E3A}, Range{0x0E47, 0x0E4E}, Range{0x0EB1, 0x0EB1}, Range{0x0EB4, 0x0EBC},
    Range{0x0EC8, 0x0ECE}, Range{0x102B, 0x103E}, Range{0x1056, 0x1059}, Range{0x105E, 0x1060}, Range{0x1062, 0x1064},
    Range{0x1067, 0x106D}, Range{0x1071, 0x1074}, Range{0x1082, 0x108D}, Range{0x108F, 0x108F}, Range{0x109A, 0x109D},
    Range{0x17B4, 0x17D3}, Range{0x17DD, 0x17DD}, Range{0x3099, 0x309A}, Range{0xFF9E, 0xFF9F},
};

template <std::size_t n>
bool isIn(const std::array<Range, n>& ranges, char32_t c) {
    const auto range = std::ranges::lower_bound(ranges, c, {}, &Range::last);
    return range != ranges.end() && c >= range->first;
}

}  // namespace

std::size_t lengthOf(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

char32_t decode(std::string_view utf8, std::size_t length) {
    const auto at = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(utf8[i])); };
    switch (length) {
        case 1: return at(0);
        case 2: return (at(0) & 0x1F) << 6 | (at(1) & 0x3F);
        case 3: return (at(0) & 0x0F) << 12 | (at(1) & 0x3F) << 6 | (at(2) & 0x3F);
        default: return (at(0) & 0x07) << 18 | (at(1) & 0x3F) << 12 | (at(2) & 0x3F) << 6 | (at(3) & 0x3F);
    }
}

bool isUnspaced(char32_t c) { return c >= unspaced.front().first && isIn(unspaced, c); }

bool isJoinedMark(char32_t c) { return c >= marks.front().first && isIn(marks, c); }

// Signs below U+0370 and of the blocks of general punctuation, arrows, pictures and full-width signs.
bool isSign(char32_t c) {
    if (c < 0x80) return !((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'));
    if (c < 0xC0) return c != 0xAA && c != 0xB5 && c != 0xBA && c != 0xB2 && c != 0xB3 && c != 0xB9;
    return c == 0xD7 || c == 0xF7 || (c >= 0x2000 && c <= 0x206F) || (c >= 0x20A0 && c <= 0x20CF) || (c >= 0x3000 && c <= 0x3004) || (c >= 0x3008 && c <= 0x3020) ||
           (c >= 0xFF01 && c <= 0xFF0F) || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x2190 && c <= 0x2BFF) || (c >= 0x1F000 && c <= 0x1FAFF);
}

}  // namespace docket::characters
