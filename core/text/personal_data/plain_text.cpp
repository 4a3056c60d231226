#include "core/text/personal_data/plain_text.h"

#include "core/base/ascii.h"
#include "core/base/characters.h"
#include "core/base/folded_text.h"
#include "core/text/personal_data/character_walk.h"

#include <algorithm>
#include <array>
#include <optional>

namespace docket::text::personal {

namespace {

constexpr char invisible = '\0';

// The zero of each script that people type digits of (Unicode 15, decimal digits).
constexpr std::array<char32_t, 16> zeros = {0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66,
                                            0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50, 0x0ED0, 0x1040, 0x17E0};

std::optional<char> digitOf(char32_t code) {
    for (const char32_t zero : zeros) {
        if (code >= zero && code < zero + 10) return static_cast<char>('0' + (code - zero));
    }
    return std::nullopt;
}

bool isWithoutWidth(char32_t code) {
    return code == 0xAD || code == 0x61C || (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2060 && code <= 0x2064) || (code >= 0x2066 && code <= 0x2069) || (code >= 0xFE00 && code <= 0xFE0F) || code == 0xFEFF;
}

bool isWideBlank(char32_t code) { return code == 0xA0 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F || code == 0x205F || code == 0x3000; }
bool isDash(char32_t code) { return (code >= 0x2010 && code <= 0x2015) || code == 0x2212 || code == 0xFE63; }
bool isCurrency(char32_t code) { return (code >= 0xA2 && code <= 0xA5) || (code >= 0x20A0 && code <= 0x20CF); }

bool isLatin(char32_t code) { return (code >= 0xC0 && code <= 0x24F) || (code >= 0x1E00 && code <= 0x1EFF); }

/// Scripts from Hebrew on do not bind: Arabic joins its prepositions, others write no blanks.
char letterSign(char32_t code, std::string_view bytes) {
    if (code >= 0x0590 && !isLatin(code)) return looseLetter;
    if (!isLatin(code)) return otherLetter;
    const std::string plain = folded(bytes);
    return plain.size() == 1 ? plain.front() : otherLetter;
}

char asciiSign(char32_t code) {
    if (code == '\t') return ' ';
    if (code == '\r') return '\n';
    return code < 0x20 && code != '\n' ? otherSign : static_cast<char>(code);
}

char signOf(char32_t code, std::string_view bytes) {
    if (code < 0x7F) return asciiSign(code);
    if (code == notACharacter || code == 0x7F) return otherSign;
    if (isWithoutWidth(code)) return invisible;
    if (code >= 0xFF01 && code <= 0xFF5E) return static_cast<char>(code - 0xFEE0);
    if (isWideBlank(code)) return ' ';
    if (isDash(code)) return '-';
    if (code == 0x2019) return '\'';
    if (isCurrency(code)) return '$';
    if (const auto digit = digitOf(code)) return *digit;
    if (characters::isSign(code)) return otherSign;
    return letterSign(code, bytes);
}

bool isAscii(char c) { return static_cast<unsigned char>(c) < 0x80; }

}  // namespace

PlainText::PlainText(std::string_view text) {
    const bool isAllAscii = std::ranges::all_of(text, isAscii);
    m_signs.reserve(text.size());
    if (!isAllAscii) m_begins.reserve(text.size() + 1);
    walkCharacters(text, [&](char32_t code, std::size_t begin, std::size_t length) {
        const char sign = signOf(code, text.substr(begin, length));
        if (sign == invisible) return;
        m_signs += sign;
        if (!isAllAscii) m_begins.push_back(begin);
    });
    if (!isAllAscii) m_begins.push_back(text.size());
}

std::size_t PlainText::signAt(std::size_t byte) const {
    if (m_begins.empty()) return byte;
    return static_cast<std::size_t>(std::ranges::lower_bound(m_begins, byte) - m_begins.begin());
}

void PlainText::blank(std::size_t begin, std::size_t end) { m_signs.replace(begin, end - begin, end - begin, otherSign); }

bool isWordSign(char sign) { return isAsciiDigit(sign) || isAsciiLetter(sign) || sign == otherLetter; }

bool isFreeBefore(std::string_view signs, std::size_t begin) {
    if (begin == 0) return true;
    const char before = signs[begin - 1];
    if (isWordSign(before)) return false;
    const char further = begin > 1 ? signs[begin - 2] : ' ';
    switch (before) {
        case '_': case '#': case '+': case '@': case '$': case '%': return false;
        case '-': case '/': return !isWordSign(further);
        case '.': return !isAsciiDigit(further);
        default: return true;
    }
}

bool isFreeAfter(std::string_view signs, std::size_t end) {
    if (end == signs.size()) return true;
    const char after = signs[end];
    if (isWordSign(after)) return false;
    const char further = end + 1 < signs.size() ? signs[end + 1] : ' ';
    switch (after) {
        case '_': case '@': case '$': case '%': return false;
        case '-': case '/': return !isWordSign(further);
        case '.': return !isAsciiDigit(further);
        default: return true;
    }
}

}  // namespace docket::text::personal
