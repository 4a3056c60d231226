#pragma once

#include "core/base/stable_hash.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace docket::test {

/// A text as somebody else might have sent it: one small change of a kind that the random number chooses. ASCII comes out whole.
inline std::string varied(std::string text, SeededRandom& random) {
    constexpr std::string_view letters = "etaoinshrdlu";
    const auto place = [&] { return static_cast<std::size_t>(random.below(text.size() + 1)); };
    const auto letter = [&] { return letters[random.below(letters.size())]; };
    switch (random.below(7)) {
        case 0: return text.insert(place(), 1, letter());
        case 1: return text.empty() ? text : text.erase(place() % text.size(), 1);
        case 2: return text.replace(place(), 1, 1, letter());
        case 3: return text + " thanks";
        case 4: return "hello, " + text;
        case 5: return text + (text.ends_with('?') ? "??" : ".");
        default: {
            const std::size_t blank = text.find(' ', place());
            return blank == std::string::npos ? text + "!" : text.substr(blank + 1) + " " + text.substr(0, blank);
        }
    }
}

}  // namespace docket::test
