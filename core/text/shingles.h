#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace docket::text {

/// Characters of a shingle. Shorter ones make long texts alike that only share a language; with longer ones a single letter
/// changed weighs more in short texts.
inline constexpr std::size_t shingleLength = 5;

/// The set of the runs of five neighbouring characters in a text (Broder 1997), as 64-bit hashes (XXH3) in ascending order.
using Shingles = std::vector<std::uint64_t>;

/// Shingles are of characters, not of bytes, so that a change weighs the same in every script. A text of fewer characters is
/// its own single shingle, so that it is like no other; an empty one has none. Runs that are in a text more than once count once.
Shingles shinglesOf(std::string_view foldedText);

/// The same shingles in the order of the text, with repeats: where only the smallest hashes of each kind are looked for.
std::vector<std::uint64_t> shingleHashesOf(std::string_view foldedText);

/// Of the shingles that either has, the share that both have, in [0, 1] (Jaccard 1901). Two without shingles are the same: 1.
/// The quotient of two whole numbers, so that 23 of 25 is the number 0.92. Two different shingles have the same hash about once
/// in 10^10 pairs of texts of 10^4 characters.
double jaccard(const Shingles& a, const Shingles& b);

}  // namespace docket::text
