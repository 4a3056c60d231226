#include "core/dataset/example_choice/token_estimate.h"

#include "core/base/characters.h"

namespace docket::dataset {

namespace {

constexpr char32_t lastOfAlphabets = 0x07FF;  // Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, …
constexpr char32_t lastOfBasicPlane = 0xFFFF;

std::int64_t quarterTokensOf(char32_t c) {
    if (c > lastOfBasicPlane) return 8;
    if (c > lastOfAlphabets) return 4;
    const bool isPlain = c == ' ' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return isPlain ? 1 : 2;
}

}  // namespace

std::int64_t estimateTokens(std::string_view utf8) {
    std::int64_t quarters = 0;
    characters::visit(utf8, [&](char32_t c, std::string_view) { quarters += quarterTokensOf(c); });
    return (quarters + 3) / 4;
}

}  // namespace docket::dataset
