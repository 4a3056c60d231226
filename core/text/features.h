#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace docket::text {

/// Characters of the shortest and the longest n-gram.
inline constexpr std::size_t shortestGram = 2;
inline constexpr std::size_t longestGram = 4;
/// Of each text, the bytes that are looked at; the rest is not read.
inline constexpr std::size_t featureBytes = 65'536;

/// What a text is made of, as 64-bit hashes (XXH3): in its order, each as often as it is there.
struct Features {
    std::vector<std::uint64_t> words;  ///< folded
    std::vector<std::uint64_t> grams;  ///< n-grams of characters of the folded text with a blank at both ends, over the blanks between words
};

/// None of a blank text. Of scripts that are written without blanks, each character is a word. Invalid UTF-8 gives some
/// features, the same each time. Two different features have the same hash once in about 10^5 sets of 10^7 features.
Features featuresOf(std::string_view utf8);

}  // namespace docket::text
