#include "core/report/plot/plain_text.h"

#include "core/base/characters.h"

#include <fmt/format.h>

namespace docket::report {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool isBlank(char32_t c) { return c == U'\t' || c == U'\n' || c == U'\r' || c == 0x85 || c == 0x2028 || c == 0x2029; }
bool isControl(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }
bool turnsDirection(char32_t c) { return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }
bool isNoCharacter(char32_t c) { return (c >= 0xD800 && c < 0xE000) || c > 0x10FFFF || (c & 0xFFFE) == 0xFFFE; }

/// Bytes of the character at the beginning, 1 to 4; 0: there is none.
std::size_t wholeCharacter(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    if (byte(0) < 0x80) return 1;
    if (byte(0) < 0xC2 || byte(0) > 0xF4) return 0;
    const std::size_t length = characters::lengthOf(text.front());
    if (length > text.size()) return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80) return 0;
    }
    constexpr char32_t leastOf[] = {0, 0, 0x80, 0x800, 0x10000};
    const char32_t c = characters::decode(text, length);
    return c < leastOf[length] || isNoCharacter(c) ? 0 : length;
}

}  // namespace

std::string plainText(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = wholeCharacter(text);
        const char32_t c = length == 0 ? 0 : characters::decode(text, length);
        if (length == 0) plain += replacement;
        else if (isBlank(c)) plain += ' ';
        else if (isControl(c) || turnsDirection(c)) plain += fmt::format("⟨{:04X}⟩", static_cast<std::uint32_t>(c));
        else plain += text.substr(0, length);
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return plain;
}

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : plainText(text)) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            default: out += c;
        }
    }
    return out;
}

}  // namespace docket::report
