#include "core/taxonomy/shortcut.h"

#include "core/base/characters.h"

#include <algorithm>
#include <array>

namespace docket::taxonomy {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// By blocks of Unicode: what is composed of several keys, or picked from a list.
constexpr std::array<Range, 18> untypable = {{
    {0x0080, 0x00A0},    // control characters, a blank that breaks no line
    {0x00AD, 0x00AD},    // a hyphen that is not seen
    {0x0300, 0x036F},    // marks over a letter
    {0x1100, 0x11FF},    // parts of Hangul
    {0x2000, 0x200F},    // blanks, marks of direction
    {0x2028, 0x206F},    // the same, and rare punctuation
    {0x2190, 0x2BFF},    // arrows and signs
    {0x2E80, 0x303F},    // radicals and signs of Han
    {0x3100, 0x312F},    // Bopomofo
    {0x3130, 0x318F},    // parts of Hangul
    {0x31A0, 0x31BF},    // Bopomofo
    {0x3200, 0x4DBF},    // Han
    {0x4E00, 0x9FFF},    // Han
    {0xA000, 0xA4CF},    // Yi
    {0xA960, 0xA97F},    // parts of Hangul
    {0xAC00, 0xD7FF},    // Hangul
    {0xF900, 0xFAFF},    // Han
    {0x10000, 0x10FFFF}  // emoji, rare Han and old scripts
}};

char32_t codeOf(std::string_view character) { return characters::decode(character, std::min(characters::lengthOf(character.front()), character.size())); }

/// Lower case of the scripts that have case and stand on keys; accents stay, because they are keys of their own.
char32_t lowered(char32_t c) {
    const auto isIn = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    if (isIn(U'A', U'Z') || (isIn(0xC0, 0xDE) && c != 0xD7)) return c + 0x20;
    if (isIn(0x0391, 0x03A9) || isIn(0x0410, 0x042F)) return c + 0x20;
    if (isIn(0x0400, 0x040F)) return c + 0x50;
    if (isIn(0x0531, 0x0556)) return c + 0x30;
    const bool isOddUpper = isIn(0x0139, 0x0148) || isIn(0x0179, 0x017E);
    const bool isEvenUpper = isIn(0x0100, 0x012F) || isIn(0x0132, 0x0137) || isIn(0x014A, 0x0177) || isIn(0x0460, 0x0481) || isIn(0x048A, 0x04BF);
    if (c == 0x0178) return 0xFF;
    if ((isOddUpper && c % 2 == 1) || (isEvenUpper && c % 2 == 0)) return c + 1;
    return c;
}

}  // namespace

ShortcutUse useOfShortcut(std::string_view character) {
    if (character == "0" || character == " ") return ShortcutUse::Reserved;
    const char32_t code = codeOf(character);
    const bool isUntypable = std::ranges::any_of(untypable, [code](const Range& range) { return code >= range.first && code <= range.last; });
    return isUntypable ? ShortcutUse::Untypable : ShortcutUse::Works;
}

bool saysNoneFits(const Label& label) {
    const std::string_view key = label.key;
    return key == "other" || key == "Other" || key.starts_with("none") || key.starts_with("None");
}

std::string foldedShortcut(std::string_view character) {
    if (character.empty() || characters::lengthOf(character.front()) != character.size()) return std::string(character);  // of a draft
    const char32_t code = lowered(codeOf(character));
    if (code == codeOf(character)) return std::string(character);
    if (code < 0x80) return {static_cast<char>(code)};
    return {static_cast<char>(0xC0U | (code >> 6U)), static_cast<char>(0x80U | (code & 0x3FU))};  // none above U+07FF has case here
}

}  // namespace docket::taxonomy
