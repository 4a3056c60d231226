#include "core/text/personal_data/phone_stretches.h"

#include "core/base/ascii.h"
#include "core/text/personal_data/plain_text.h"
#include "core/text/personal_data/shape.h"

#include <algorithm>

namespace docket::text::personal {

namespace {

constexpr std::size_t overlapOfPieces = 48;

// A number that begins so is a date, or a date and a time.
constexpr std::string_view dates = "99.99.9999|9.9.9999|9.99.9999|99.9.9999|99-99-9999|9-9-9999|9-99-9999|99-9-9999|9999-99-99|9999.99.99|99/99/9999";

bool isPhoneSign(char sign) { return isAsciiDigit(sign) || std::string_view(" -.()/+").contains(sign); }

std::size_t digitsIn(std::string_view signs) { return static_cast<std::size_t>(std::ranges::count_if(signs, isAsciiDigit)); }

/// A piece that begins in the middle of a group of digits would find a number in what is the rest of another.
std::size_t groupBegin(std::string_view signs, std::size_t begin, std::size_t at) {
    const std::size_t earliest = at - std::min(at - begin, mostDigitsTogether);
    std::size_t start = at;
    while (start > earliest && isAsciiDigit(signs[start - 1])) --start;
    return start;
}

void addPieces(std::string_view signs, PhoneStretch stretch, std::vector<PhoneStretch>& stretches) {
    while (stretch.end - stretch.begin > longestPhoneStretch) {
        const std::size_t end = groupBegin(signs, stretch.begin, stretch.begin + longestPhoneStretch);
        if (digitsIn(signs.substr(stretch.begin, end - stretch.begin)) >= fewestPhoneDigits) stretches.push_back({stretch.begin, end});
        stretch.begin = groupBegin(signs, stretch.begin, end - overlapOfPieces);
    }
    if (digitsIn(signs.substr(stretch.begin, stretch.end - stretch.begin)) >= fewestPhoneDigits) stretches.push_back(stretch);
}

std::size_t digitsFrom(std::string_view signs, std::size_t at) {
    std::size_t end = at;
    while (end < signs.size() && isAsciiDigit(signs[end])) ++end;
    return end - at;
}

}  // namespace

std::vector<PhoneStretch> phoneStretches(std::string_view signs) {
    std::vector<PhoneStretch> stretches;
    std::size_t begin = 0;
    std::size_t at = 0;
    const auto close = [&](std::size_t next) {
        if (begin < at) addPieces(signs, {begin, at}, stretches);
        begin = at = next;
    };
    while (at < signs.size()) {
        const std::size_t digits = digitsFrom(signs, at);
        if (digits > mostDigitsTogether) close(at + digits);
        else if (digits > 0) at += digits;
        else if (isPhoneSign(signs[at])) ++at;
        else close(at + 1);
    }
    close(at);
    return stretches;
}

bool isFreePhone(std::string_view signs, std::size_t begin, std::size_t end) {
    const bool isSecondOfTwo = begin > 1 && signs[begin - 1] == '/' && isAsciiDigit(signs[begin - 2]);
    const bool isFirstOfTwo = end + 1 < signs.size() && signs[end] == '/' && isAsciiDigit(signs[end + 1]);
    const bool isBeforeWord = end + 2 < signs.size() && signs[end] == '-' && isAsciiLetter(signs[end + 1]) && isAsciiLetter(signs[end + 2]);
    return (isFreeBefore(signs, begin) || isSecondOfTwo) && (isFreeAfter(signs, end) || isFirstOfTwo || isBeforeWord) && !anyShapeEnd(signs.substr(0, end), begin, dates);
}

}  // namespace docket::text::personal
