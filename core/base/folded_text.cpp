#include "core/base/folded_text.h"

#include "core/base/characters.h"

#include <algorithm>
#include <array>

namespace docket {

namespace {

/// What the letters from `first` on are without case and accent; "*": a letter of its own.
struct Letters {
    char32_t first;
    std::string_view plain;
};

constexpr std::array latin = {
    Letters{0x00C0, "aaaaaa*ceeeeiiiidnooooo*ouuuuy**aaaaaa*ceeeeiiiidnooooo*ouuuuy*y"
                    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkk*llllllllllnnnnnnn**oooooo**"
                    "rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"},
    Letters{0x01A0, "oo"},
    Letters{0x01AF, "uu"},
    Letters{0x01CD, "aaiioouuuuuuuuuu"},
    Letters{0x01E6, "ggkkoooo"},
    Letters{0x0200, "aaaaeeeeiiiioooorrrruuuusstt"},
    Letters{0x1E00, "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssss"
                    "ttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy*s"},
    Letters{0x1EA0, "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy"},
};

struct Spelling {
    char32_t letter;
    std::string_view plain;
};

// Letters that are two without their form, and those of Greek and Cyrillic that are not moved as a whole.
constexpr std::array spellings = {
    Spelling{0x00C6, "ae"}, Spelling{0x00DE, "th"}, Spelling{0x00DF, "ss"}, Spelling{0x00E6, "ae"}, Spelling{0x00FE, "th"},
    Spelling{0x0132, "ij"}, Spelling{0x0133, "ij"}, Spelling{0x0152, "oe"}, Spelling{0x0153, "oe"}, Spelling{0x0386, "α"},
    Spelling{0x0388, "ε"},  Spelling{0x0389, "η"},  Spelling{0x038A, "ι"},  Spelling{0x038C, "ο"},  Spelling{0x038E, "υ"},
    Spelling{0x038F, "ω"},  Spelling{0x0390, "ι"},  Spelling{0x03AA, "ι"},  Spelling{0x03AB, "υ"},  Spelling{0x03AC, "α"},
    Spelling{0x03AD, "ε"},  Spelling{0x03AE, "η"},  Spelling{0x03AF, "ι"},  Spelling{0x03B0, "υ"},  Spelling{0x03C2, "σ"},
    Spelling{0x03CA, "ι"},  Spelling{0x03CB, "υ"},  Spelling{0x03CC, "ο"},  Spelling{0x03CD, "υ"},  Spelling{0x03CE, "ω"},
    Spelling{0x0401, "е"},  Spelling{0x0451, "е"},  Spelling{0x1E9E, "ss"},
};

/// A capital as its small letter, where these are a fixed distance apart.
char32_t lowered(char32_t c) {
    if (c >= 'A' && c <= 'Z') return c + 0x20;
    if (c >= 0x0391 && c <= 0x03A9) return c + 0x20;
    if (c >= 0x0410 && c <= 0x042F) return c + 0x20;
    if (c >= 0x0400 && c <= 0x040F) return c + 0x50;
    return c;
}

/// Appends a character under U+0800, as all that letters are folded to are.
void append(std::string& text, char32_t c) {
    if (c < 0x80) {
        text += static_cast<char>(c);
        return;
    }
    text += static_cast<char>(0xC0 | c >> 6);
    text += static_cast<char>(0x80 | (c & 0x3F));
}

bool isCombiningAccent(char32_t c) { return c >= 0x0300 && c <= 0x036F; }

bool isBlank(char32_t c) {
    return c <= 0x20 || c == 0x7F || c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x3000;
}

void appendFolded(std::string& text, char32_t c, std::string_view bytes) {
    if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;  // full-width forms of ASCII
    if (c < 0x80) return append(text, lowered(c));
    if (isCombiningAccent(c)) return;
    const auto spelling = std::ranges::lower_bound(spellings, c, {}, &Spelling::letter);
    if (spelling != spellings.end() && spelling->letter == c) {
        text += spelling->plain;
        return;
    }
    for (const Letters& letters : latin) {
        if (c < letters.first || c - letters.first >= letters.plain.size()) continue;
        const char plain = letters.plain[c - letters.first];
        if (plain != '*') text += plain;
        else text += bytes;
        return;
    }
    if (const char32_t small = lowered(c); small != c) return append(text, small);
    text += bytes;
}

}  // namespace

std::string folded(std::string_view utf8) {
    std::string text;
    text.reserve(utf8.size());
    bool isAfterBlank = false;
    characters::visit(utf8, [&](char32_t c, std::string_view bytes) {
        if (isBlank(c)) {
            isAfterBlank = !text.empty();
            return;
        }
        if (isAfterBlank) text += ' ';
        isAfterBlank = false;
        appendFolded(text, c, bytes);
    });
    return text;
}

std::vector<std::string> foldedWords(std::string_view utf8) {
    std::vector<std::string> words;
    bool isOpen = false;  // whether the next character belongs to the last word
    characters::visit(folded(utf8), [&](char32_t c, std::string_view bytes) {
        if (characters::isSign(c)) {
            isOpen = false;
            return;
        }
        const bool isUnspaced = characters::isUnspaced(c);
        const bool belongsToLast = characters::isJoinedMark(c) ? !words.empty() : isOpen && !isUnspaced;
        if (belongsToLast) words.back() += bytes;
        else words.emplace_back(bytes);
        isOpen = !isUnspaced;
    });
    return words;
}

}  // namespace docket
