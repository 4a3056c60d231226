#include "core/services/datasets/text_marks.h"

#include "core/dataset/invisible_characters.h"
#include "core/dataset/lint.h"

#include <algorithm>

namespace docket::services {

namespace {

bool hasAtLeast(std::string_view text, std::int64_t characters) {
    if (std::cmp_less(text.size(), characters)) return false;
    return std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }) >= characters;
}

}  // namespace

std::uint8_t marksOf(std::string_view text, const dataset::Limits& limits) {
    unsigned marks = 0;
    if (text.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos) marks |= isBlankText;
    if (limits.mostTextCharacters && hasAtLeast(text, *limits.mostTextCharacters + 1)) marks |= isTooLongText;
    if (hasAtLeast(text, dataset::longTextCharacters)) marks |= isVeryLongText;
    if (std::ranges::any_of(limits.reservedWords, [&](std::string_view word) { return text.contains(word); })) marks |= hasReservedWord;
    if (dataset::hasInvisibleCharacters(text)) marks |= hasInvisibleCharacter;
    return static_cast<std::uint8_t>(marks);
}

}  // namespace docket::services
