#include "core/search/search_words.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cwctype>
#include <locale.h>

namespace docket::search {

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

std::size_t lengthOf(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// The character at the start of valid UTF-8.
char32_t decode(std::string_view utf8, std::size_t length) {
    const auto at = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(utf8[i])); };
    switch (length) {
        case 1: return at(0);
        case 2: return (at(0) & 0x1F) << 6 | (at(1) & 0x3F);
        case 3: return (at(0) & 0x0F) << 12 | (at(1) & 0x3F) << 6 | (at(2) & 0x3F);
        default: return (at(0) & 0x07) << 18 | (at(1) & 0x3F) << 12 | (at(2) & 0x3F) << 6 | (at(3) & 0x3F);
    }
}

/// Punctuation and signs below U+0370, and the general punctuation block; what else there is may be a word.
bool isSign(char32_t c) {
    if (c < 0x80) return !((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'));
    if (c < 0xC0) return c != 0xAA && c != 0xB5 && c != 0xBA && c != 0xB2 && c != 0xB3 && c != 0xB9;
    return c == 0xD7 || c == 0xF7 || (c >= 0x2000 && c <= 0x206F) || (c >= 0x20A0 && c <= 0x20CF) || (c >= 0x3000 && c <= 0x3004) || (c >= 0x3008 && c <= 0x3020) ||
           (c >= 0xFF01 && c <= 0xFF0F) || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x2190 && c <= 0x2BFF) || (c >= 0x1F000 && c <= 0x1FAFF);
}

template <class Visit>
void visitCharacters(std::string_view utf8, Visit visit) {
    while (!utf8.empty()) {
        const std::size_t length = std::min(lengthOf(utf8.front()), utf8.size());
        visit(decode(utf8, length), utf8.substr(0, length));
        utf8.remove_prefix(length);
    }
}

/// Simple case folding, whatever the locale of the process.
char32_t folded(char32_t c) {
    if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    static const locale_t unicode = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    return unicode == nullptr ? c : static_cast<char32_t>(::towlower_l(static_cast<wint_t>(c), unicode));
}

std::u32string foldedText(std::string_view utf8) {
    std::u32string text;
    text.reserve(utf8.size());
    visitCharacters(utf8, [&](char32_t c, std::string_view) { text += folded(c); });
    return text;
}

/// Whether a word that ends or begins beside this character is a whole one.
bool isEdge(char32_t c) { return isSign(c) || isIn(unspaced, c); }

bool containsWord(std::u32string_view text, std::u32string_view word) {
    const bool takesAnyEnding = word.ends_with(U'*');
    if (takesAnyEnding) word.remove_suffix(1);
    if (word.empty()) return false;
    for (auto at = text.find(word); at != std::u32string_view::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool begins = at == 0 || isEdge(text[at - 1]) || isEdge(word.front());
        const bool ends = takesAnyEnding || end == text.size() || isEdge(text[end]) || isEdge(word.back());
        if (begins && ends) return true;
    }
    return false;
}

}  // namespace

bool containsAnyWord(std::string_view utf8, std::span<const std::string> words) {
    const std::u32string text = foldedText(utf8);
    return std::ranges::any_of(words, [&](const std::string& word) { return containsWord(text, foldedText(word)); });
}

std::string spacedWords(std::string_view utf8) {
    std::string words;
    words.reserve(utf8.size());
    bool wasUnspaced = false;
    visitCharacters(utf8, [&](char32_t c, std::string_view bytes) {
        const bool isUnspaced = c >= unspaced.front().first && isIn(unspaced, c);
        const bool isMark = isUnspaced && isIn(marks, c);
        if (!isMark && (isUnspaced || wasUnspaced) && !words.empty() && words.back() != ' ' && c != U' ') words += ' ';
        words += bytes;
        wasUnspaced = isUnspaced;
    });
    return words;
}

bool hasWord(std::string_view utf8) {
    bool has = false;
    visitCharacters(utf8, [&](char32_t c, std::string_view) { has = has || !isSign(c); });
    return has;
}

}  // namespace docket::search
