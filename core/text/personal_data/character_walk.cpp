#include "core/text/personal_data/character_walk.h"

#include "core/base/characters.h"

namespace docket::text::personal {

namespace {

bool isContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// Whether a character of this length may have this code: neither written too long, nor a surrogate, nor out of Unicode.
bool isWellFormed(char32_t code, std::size_t length) {
    switch (length) {
        case 1: return code < 0x80;
        case 2: return code >= 0x80;
        case 3: return code >= 0x800 && (code < 0xD800 || code > 0xDFFF);
        default: return code >= 0x10000 && code <= 0x10FFFF;
    }
}

}  // namespace

Character characterAt(std::string_view bytes, std::size_t at) {
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const std::size_t length = characters::lengthOf(bytes[at]);
    const Character broken{notACharacter, 1};
    if ((lead >= 0x80 && lead < 0xC2) || lead > 0xF4 || length > bytes.size() - at) return broken;
    for (std::size_t i = 1; i < length; ++i) {
        if (!isContinuation(bytes[at + i])) return broken;
    }
    const char32_t code = characters::decode(bytes.substr(at, length), length);
    return isWellFormed(code, length) ? Character{code, length} : broken;
}

}  // namespace docket::text::personal
