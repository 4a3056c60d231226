#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace docket::text {

/// A text without case, accents and runs of blanks (folded_text.h), as 128 bits of XXH3: two different ones have the same
/// once in about 10^26 sets of a million texts.
struct TextHash {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    auto operator<=>(const TextHash&) const = default;
};

TextHash textHashOf(std::string_view foldedText);

/// Finds texts that read the same while they come in, without keeping them: about 56 bytes for each different one.
class ExactDuplicates {
public:
    /// The number of the first text that reads like this one; its own when there was none. Texts are numbered from 0 in the
    /// order of adding, up to 2^32 - 1 of them.
    std::uint32_t add(std::string_view utf8);
    std::uint32_t add(const TextHash& text);

private:
    struct LowHalf {
        std::size_t operator()(const TextHash& hash) const noexcept { return static_cast<std::size_t>(hash.low); }
    };

    std::unordered_map<TextHash, std::uint32_t, LowHalf> m_first;
    std::uint32_t m_size = 0;
};

}  // namespace docket::text
