#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace docket {

/// Whether two texts differ at the most in the case of ASCII letters.
bool isSameButForCase(std::string_view one, std::string_view other);

/// The choice that a mistyped word most likely means: one that differs in case only, else the one that the fewest letters
/// typed wrong, left out, added or swapped with their neighbour lead to (Damerau 1964, Levenshtein 1966), if that are not
/// too many for the length of the word. Words over 64 bytes are not guessed at. nullopt: none is near.
std::optional<std::string_view> nearestWord(std::string_view word, std::span<const std::string_view> choices);

/// ` (did you mean "threshold"?)`, or nothing where no choice is near.
std::string didYouMean(std::string_view word, std::span<const std::string_view> choices);

}  // namespace docket
