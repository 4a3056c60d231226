#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// The check digits that numbers of cards, accounts and persons carry. Digits are ASCII; each function takes a few dozen at most.
namespace docket::text::personal {

constexpr int digitAt(std::string_view digits, std::size_t at) { return digits[at] - '0'; }

/// The first digits, as many as weights, each by its weight.
template <std::size_t n>
constexpr int weightedSum(std::string_view digits, const int (&weights)[n]) {
    int sum = 0;
    for (std::size_t i = 0; i < n; ++i) sum += digitAt(digits, i) * weights[i];
    return sum;
}

/// Luhn (1960), ISO/IEC 7812-1: every second digit from the right doubled; check digit last.
bool hasLuhnDigit(std::string_view digits);
/// Verhoeff (1969): the dihedral group of order ten; check digit last.
bool hasVerhoeffDigit(std::string_view digits);
/// ISO 7064, MOD 11,10; check digit last.
bool hasMod1110Digit(std::string_view digits);
/// The number that digits (at most 18) are.
std::uint64_t numberOf(std::string_view digits);

/// Whether there is such a day, in a year that may be a leap year.
bool isDay(int month, int day);

}  // namespace docket::text::personal
