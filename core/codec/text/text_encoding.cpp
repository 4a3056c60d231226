#include "core/codec/text/text_encoding.h"

#include "core/codec/text/document.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace docket::codec {

namespace {

constexpr std::string_view utf16Little = "UTF-16 (little endian)";
constexpr std::string_view utf16Big = "UTF-16 (big endian)";

struct Mark {
    std::string_view bytes;
    std::string_view name;
};

using namespace std::string_view_literals;
constexpr std::array marks = {
    Mark{"\xFF\xFE\0\0"sv, "UTF-32 (little endian)"},
    Mark{"\0\0\xFE\xFF"sv, "UTF-32 (big endian)"},
    Mark{"\xFF\xFE"sv, utf16Little},
    Mark{"\xFE\xFF"sv, utf16Big},
};

/// Bytes of the character at the front: 0 where they are no UTF-8, or a NUL.
std::size_t characterSize(std::string_view text) {
    const auto first = static_cast<unsigned char>(text[0]);
    if (first == 0) return 0;
    if (first < 0x80) return 1;
    const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    return text.size() >= size && isUtf8(text.substr(0, size)) ? size : 0;
}

bool isHigh(char c) { return static_cast<unsigned char>(c) >= 0x80; }

/// By how the bytes over 0x7F stand together: alone among letters, in pairs, or in words.
std::string_view narrowGuess(std::string_view text) {
    std::size_t runs = 0;
    std::size_t single = 0;
    std::size_t even = 0;
    for (auto at = std::ranges::find_if(text, isHigh); at != text.end();) {
        const auto end = std::find_if_not(at, text.end(), isHigh);
        const auto length = end - at;
        ++runs;
        single += length == 1 ? 1 : 0;
        even += length % 2 == 0 ? 1 : 0;
        at = std::find_if(end, text.end(), isHigh);
    }
    if (2 * single >= runs) return "Windows-1252 or ISO 8859-1 (Western European)";
    if (even == runs) return "an encoding of two bytes a character, as GB18030, Big5, Shift_JIS or EUC-KR are";
    return "Windows-1251, KOI8-R or another encoding of one byte a character";
}

}  // namespace

std::string_view wideEncodingOf(std::string_view firstBytes) {
    for (const Mark& mark : marks) {
        if (firstBytes.starts_with(mark.bytes)) return mark.name;
    }
    constexpr std::size_t looked = 256;
    constexpr std::size_t fewest = 4;
    constexpr std::size_t oneIn = 16;
    const std::string_view sample = firstBytes.substr(0, looked);
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < sample.size(); ++i) zeros[i % 2] += sample[i] == '\0' ? 1 : 0;
    const auto isOften = [&](std::size_t count) { return count >= fewest && count * oneIn >= sample.size(); };
    if (isOften(zeros[1]) && zeros[0] == 0) return utf16Little;
    if (isOften(zeros[0]) && zeros[1] == 0) return utf16Big;
    return {};
}

std::optional<EncodingFault> encodingFaultOf(std::string_view text) {
    if (isUtf8(text) && text.find('\0') == std::string_view::npos) return std::nullopt;
    std::size_t at = 0;
    bool hasUtf8 = false;
    while (at < text.size()) {
        const auto size = characterSize(text.substr(at));
        if (size == 0) break;
        hasUtf8 = hasUtf8 || size > 1;
        at += size;
    }
    const auto byte = static_cast<unsigned char>(text[std::min(at, text.size() - 1)]);
    const std::string_view wide = wideEncodingOf(text);
    std::string what = byte == 0 ? "a NUL character" : fmt::format("the byte 0x{:02X}", byte);
    if (!wide.empty()) {
        what += fmt::format(", which looks like {}", wide);
    } else if (byte != 0 && !hasUtf8) {
        what += fmt::format(", which looks like {}", narrowGuess(text));
    }
    return EncodingFault{at, std::move(what)};
}

std::string withBytesWrittenOut(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto size = characterSize(text);
        if (size == 0) {
            out += fmt::format("\\x{:02X}", static_cast<unsigned char>(text[0]));
        } else {
            out += text.substr(0, size);
        }
        text.remove_prefix(std::max<std::size_t>(size, 1));
    }
    return out;
}

}  // namespace docket::codec
