#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace docket::text::personal {

/// Where a phone number may be: digits and the signs that people write between them.
struct PhoneStretch {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const PhoneStretch&) const = default;
};

inline constexpr std::size_t longestPhoneStretch = 192;
inline constexpr std::size_t fewestPhoneDigits = 7;
inline constexpr std::size_t mostDigitsTogether = 17;  ///< a country's number and 14 digits after it

/// The stretches of a text, in order, each with enough digits for a number and of at most longestPhoneStretch signs. Longer ones
/// are cut: each piece overlaps the one before by at least the length of a number.
std::vector<PhoneStretch> phoneStretches(std::string_view signs);

/// Whether a number at this place is one of its own, and neither a part of a code or a price nor a date. Two numbers
/// may have a slash between them, and a word may follow a dash: "call 020 7946 0958-free".
bool isFreePhone(std::string_view signs, std::size_t begin, std::size_t end);

}  // namespace docket::text::personal
