#include "core/base/ascii.h"
#include "core/text/personal_data/check_digits.h"
#include "core/text/personal_data/national_id_checks.h"

#include <algorithm>
#include <array>
#include <string>

namespace docket::text::personal {

namespace {

int pairAt(std::string_view digits, std::size_t at) { return digitAt(digits, at) * 10 + digitAt(digits, at + 1); }

// By the number modulo 23; of the Spanish DNI and NIE.
constexpr std::string_view dniLetters = "TRWAGMYFPDXBNJZSQVHLCKE";

bool hasDniLetter(std::string_view digits, char letter) { return dniLetters[numberOf(digits) % dniLetters.size()] == letter; }

// Values of the signs in odd places of a codice fiscale: 0 to 9 and A to J the same, then K to Z.
constexpr std::array fiscalOddValues = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};

std::size_t fiscalRank(char sign) { return static_cast<std::size_t>(isAsciiDigit(sign) ? sign - '0' : sign - 'A'); }

/// Where two persons would have one code, the digits of the later one are letters (omocodia).
int fiscalDigit(char sign) {
    constexpr std::string_view letters = "LMNPQRSTUV";
    return isAsciiDigit(sign) ? sign - '0' : static_cast<int>(letters.find(sign) == std::string_view::npos ? 99 : letters.find(sign));
}

}  // namespace

bool isAustrianInsurance(std::string_view id) {
    const int rest = weightedSum(id, {3, 7, 9, 0, 5, 8, 4, 2, 1, 6}) % 11;
    return id[0] != '0' && rest == digitAt(id, 3) && pairAt(id, 4) >= 1 && pairAt(id, 4) <= 31 && pairAt(id, 6) >= 1 && pairAt(id, 6) <= 15;
}

bool isBelgianRegister(std::string_view id) {
    const std::uint64_t number = numberOf(id.substr(0, 9));
    const std::uint64_t check = numberOf(id.substr(9));
    const int month = pairAt(id, 2) % 20;  // 20 or 40 more where the person is not a citizen
    if (month > 12 || pairAt(id, 4) > 31) return false;
    return 97 - number % 97 == check || 97 - (2'000'000'000 + number) % 97 == check;  // the second: born since 2000
}

bool isBritishNhs(std::string_view id) { return weightedSum(id, {10, 9, 8, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0 && numberOf(id) != 0; }

bool isBulgarianEgn(std::string_view id) {
    const int month = pairAt(id, 2) % 20;  // 20 more before 1900, 40 since 2000
    return isDay(month, pairAt(id, 4)) && weightedSum(id, {2, 4, 8, 5, 10, 9, 7, 3, 6}) % 11 % 10 == digitAt(id, 9);
}

bool isCroatianOib(std::string_view id) { return hasMod1110Digit(id); }

bool isCzechBirth(std::string_view id) {
    int month = pairAt(id, 2);
    if (month > 50) month -= 50;  // women
    if (month > 20) month -= 20;  // where a day has more births than numbers
    return isDay(month, pairAt(id, 4)) && (numberOf(id) % 11 == 0 || (numberOf(id.substr(0, 9)) % 11 == 10 && id[9] == '0'));
}

bool isDanishCpr(std::string_view id) {
    return isDay(pairAt(id, 2), pairAt(id, 0)) && weightedSum(id, {4, 3, 2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0;
}

bool isDutchBsn(std::string_view id) { return weightedSum(id, {9, 8, 7, 6, 5, 4, 3, 2, -1}) % 11 == 0 && numberOf(id) >= 1'000'000; }

bool isEstonianCode(std::string_view id) {
    if (id[0] < '1' || id[0] > '6' || !isDay(pairAt(id, 3), pairAt(id, 5))) return false;
    int rest = weightedSum(id, {1, 2, 3, 4, 5, 6, 7, 8, 9, 1}) % 11;
    if (rest == 10) rest = weightedSum(id, {3, 4, 5, 6, 7, 8, 9, 1, 2, 3}) % 11;
    return rest % 10 == digitAt(id, 10);
}

bool isFinnishCode(std::string_view id) {
    constexpr std::string_view signs = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    const std::string digits = std::string(id.substr(0, 6)) + std::string(id.substr(id.size() - 4, 3));  // a letter of the century may stand between
    return isDay(pairAt(id, 2), pairAt(id, 0)) && signs[numberOf(digits) % 31] == id.back();
}

bool isFrenchNir(std::string_view id) {
    std::string digits(id);
    if (digits[0] == '0' || digits[0] == '9') return false;
    const int month = pairAt(id, 3);
    if (month == 0 || (month > 12 && month < 20) || (month > 42 && month < 50)) return false;
    if (digits[6] == 'A' || digits[6] == 'B') {  // Corsica: 2A counts as 19, 2B as 18
        if (digits[5] != '2') return false;
        digits[5] = '1';
        digits[6] = digits[6] == 'A' ? '9' : '8';
    }
    return isAsciiDigit(digits[6]) && 97 - numberOf(std::string_view(digits).substr(0, 13)) % 97 == numberOf(std::string_view(digits).substr(13));
}

bool isGermanTax(std::string_view id) {
    std::array<int, 10> counts{};
    for (const char digit : id.substr(0, 10)) ++counts[static_cast<std::size_t>(digit - '0')];
    // One digit is there twice or, since 2016, thrice.
    const auto repeated = std::ranges::count_if(counts, [](int count) { return count > 1; });
    return id[0] != '0' && repeated == 1 && std::ranges::max(counts) <= 3 && hasMod1110Digit(id);
}

bool isGreekAmka(std::string_view id) { return isDay(pairAt(id, 2), pairAt(id, 0)) && hasLuhnDigit(id); }

bool isIcelandicKennitala(std::string_view id) {
    const bool isOfCentury = id[9] == '9' || id[9] == '0';
    return isOfCentury && isDay(pairAt(id, 2), pairAt(id, 0)) && weightedSum(id, {3, 2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0;
}

bool isIrishPps(std::string_view id) {
    int sum = weightedSum(id, {8, 7, 6, 5, 4, 3, 2});
    // The second letter counts, but not that of a wife (W) or of the old ones for children (T, X).
    if (id.size() == 9 && !std::string_view("TWX").contains(id[8])) sum += 9 * (id[8] - 'A' + 1);
    return "WABCDEFGHIJKLMNOPQRSTUV"[sum % 23] == id[7];
}

bool isItalianFiscalCode(std::string_view id) {
    constexpr std::string_view months = "ABCDEHLMPRST";
    std::size_t sum = 0;
    for (std::size_t i = 0; i < 15; ++i) sum += i % 2 == 0 ? static_cast<std::size_t>(fiscalOddValues[fiscalRank(id[i])]) : fiscalRank(id[i]);
    const int day = fiscalDigit(id[9]) * 10 + fiscalDigit(id[10]);  // 40 more for women
    const bool isBirth = months.contains(id[8]) && day >= 1 && day <= 71 && day % 40 <= 31;
    return isBirth && static_cast<char>('A' + sum % 26) == id[15];
}

bool isNorwegianBirth(std::string_view id) {
    const int day = pairAt(id, 0) % 40;  // 40 more for a number of somebody who is there for a time
    return isDay(pairAt(id, 2) % 40, day) && weightedSum(id, {3, 7, 6, 1, 8, 9, 4, 5, 2, 1}) % 11 == 0 &&
           weightedSum(id, {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0;
}

bool isPolishPesel(std::string_view id) {
    return isDay(pairAt(id, 2) % 20, pairAt(id, 4)) && weightedSum(id, {1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1}) % 10 == 0;  // the century is in the month
}

bool isPortugueseNif(std::string_view id) {
    const int check = 11 - weightedSum(id, {9, 8, 7, 6, 5, 4, 3, 2}) % 11;
    return id[0] != '0' && (check > 9 ? 0 : check) == digitAt(id, 8);
}

bool isRomanianCnp(std::string_view id) {
    const int rest = weightedSum(id, {2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9}) % 11;
    return id[0] != '0' && isDay(pairAt(id, 3), pairAt(id, 5)) && (rest == 10 ? 1 : rest) == digitAt(id, 12);
}

bool isSlovenianEmso(std::string_view id) {
    const int check = 11 - weightedSum(id, {7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11;
    return isDay(pairAt(id, 2), pairAt(id, 0)) && check != 10 && check % 11 == digitAt(id, 12);
}

bool isSpanishDni(std::string_view id) { return hasDniLetter(id.substr(0, 8), id[8]); }

bool isSpanishNie(std::string_view id) {
    if (id[0] < 'X' || id[0] > 'Z') return false;
    return hasDniLetter(static_cast<char>('0' + (id[0] - 'X')) + std::string(id.substr(1, 7)), id[8]);
}

bool isSwedishPersonal(std::string_view id) {
    const std::string_view ten = id.substr(id.size() - 10);
    const bool isOfCentury = id.size() == 10 || id.starts_with("18") || id.starts_with("19") || id.starts_with("20");
    return isOfCentury && isDay(pairAt(ten, 2), pairAt(ten, 4) % 60) && hasLuhnDigit(ten);  // 60 more in a coordination number
}

bool isSwissAhv(std::string_view id) { return id.starts_with("756") && weightedSum(id, {1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1}) % 10 == 0; }

bool isTurkishId(std::string_view id) {
    const int odd = weightedSum(id, {1, 0, 1, 0, 1, 0, 1, 0, 1});
    const int even = weightedSum(id, {0, 1, 0, 1, 0, 1, 0, 1});
    return id[0] != '0' && (odd * 7 + 90 - even) % 10 == digitAt(id, 9) && (odd + even + digitAt(id, 9)) % 10 == digitAt(id, 10);
}

}  // namespace docket::text::personal
