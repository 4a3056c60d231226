#include "core/text/personal_data/check_digits.h"

namespace docket::text::personal {

namespace {

// Five turns and five reflections of a pentagon: those from 5 on reflect.
constexpr int dihedralProduct(int a, int b) {
    if (a < 5) return b < 5 ? (a + b) % 5 : 5 + (a + b - 5) % 5;
    return b < 5 ? 5 + (a - 5 - b + 5) % 5 : (a - b + 5) % 5;
}

// Verhoeff's permutation; applied once more for each place from the right.
constexpr std::array<int, 10> permutation = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

}  // namespace

bool hasLuhnDigit(std::string_view digits) {
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int digit = digitAt(digits, digits.size() - 1 - i);
        const int doubled = 2 * digit;
        sum += i % 2 == 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
}

bool hasVerhoeffDigit(std::string_view digits) {
    int product = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        int digit = digitAt(digits, digits.size() - 1 - i);
        for (std::size_t turn = 0; turn < i % 8; ++turn) digit = permutation[static_cast<std::size_t>(digit)];
        product = dihedralProduct(product, digit);
    }
    return product == 0;
}

bool hasMod1110Digit(std::string_view digits) {
    int rest = 10;
    for (std::size_t i = 0; i + 1 < digits.size(); ++i) {
        rest = (rest + digitAt(digits, i)) % 10;
        rest = (rest == 0 ? 10 : rest) * 2 % 11;
    }
    return (rest + digitAt(digits, digits.size() - 1)) % 10 == 1;
}

std::uint64_t numberOf(std::string_view digits) {
    std::uint64_t number = 0;
    for (const char digit : digits) number = number * 10 + static_cast<std::uint64_t>(digit - '0');
    return number;
}

bool isDay(int month, int day) {
    constexpr std::array days = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month >= 1 && month <= 12 && day >= 1 && day <= days[static_cast<std::size_t>(month - 1)];
}

}  // namespace docket::text::personal
