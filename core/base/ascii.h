#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace docket {

/// Letters of ASCII made small; every other byte as it is, so that UTF-8 stays UTF-8.
constexpr char lowerAscii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

inline std::string lowerAscii(std::string_view text) {
    std::string lowered(text);
    std::ranges::transform(lowered, lowered.begin(), [](char c) { return lowerAscii(c); });
    return lowered;
}

}  // namespace docket
