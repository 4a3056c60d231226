#include "core/base/shortened.h"

namespace docket {

namespace {

bool isInsideCharacter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

}  // namespace

std::string shortened(std::string_view text, std::size_t limit) {
    constexpr std::string_view ellipsis = " … ";
    constexpr std::size_t longestCharacter = 4;
    if (text.size() <= limit) return std::string(text);
    const std::size_t room = limit > ellipsis.size() ? limit - ellipsis.size() : 0;
    std::size_t end = room - room / 4;
    for (std::size_t step = 1; step < longestCharacter && end > 0 && isInsideCharacter(text[end]); ++step) --end;
    std::size_t tail = text.size() - room / 4;
    for (std::size_t step = 1; step < longestCharacter && tail < text.size() && isInsideCharacter(text[tail]); ++step) ++tail;
    std::string out(text.substr(0, end));
    out += ellipsis;
    return out += text.substr(tail);
}

std::string_view beginningOf(std::string_view text, std::size_t bytes) {
    if (text.size() <= bytes) return text;
    while (bytes > 0 && isInsideCharacter(text[bytes])) --bytes;
    return text.substr(0, bytes);
}

}  // namespace docket
