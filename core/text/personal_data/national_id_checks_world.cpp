#include "core/base/ascii.h"
#include "core/text/personal_data/check_digits.h"
#include "core/text/personal_data/national_id_checks.h"

#include <algorithm>

namespace docket::text::personal {

namespace {

int twoDigitsAt(std::string_view digits, std::size_t at) { return digitAt(digits, at) * 10 + digitAt(digits, at + 1); }

/// Numbers of one digit alone pass many sums, and are what people type in for none.
bool isOneDigit(std::string_view digits) { return digits.find_first_not_of(digits.front()) == std::string_view::npos; }

/// The check digit of Brazil: eleven less the rest, 0 for more than nine.
int brazilianDigit(int sum) { return sum % 11 < 2 ? 0 : 11 - sum % 11; }

// CURP counts with the Spanish alphabet: Ñ stands after N. No sign of the code is one itself.
int curpValue(char sign) { return isAsciiDigit(sign) ? sign - '0' : sign - 'A' + 10 + (sign > 'N' ? 1 : 0); }

}  // namespace

bool isAustralianTaxFile(std::string_view id) { return weightedSum(id, {1, 4, 3, 7, 5, 8, 6, 9, 10}) % 11 == 0 && !isOneDigit(id); }

bool isBrazilianCnpj(std::string_view id) {
    return !isOneDigit(id) && brazilianDigit(weightedSum(id, {5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2})) == digitAt(id, 12) &&
           brazilianDigit(weightedSum(id, {6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2})) == digitAt(id, 13);
}

bool isBrazilianCpf(std::string_view id) {
    return !isOneDigit(id) && brazilianDigit(weightedSum(id, {10, 9, 8, 7, 6, 5, 4, 3, 2})) == digitAt(id, 9) &&
           brazilianDigit(weightedSum(id, {11, 10, 9, 8, 7, 6, 5, 4, 3, 2})) == digitAt(id, 10);
}

bool isCanadianSin(std::string_view id) { return id[0] != '8' && hasLuhnDigit(id) && !isOneDigit(id); }

bool isChileanRut(std::string_view id) {
    int sum = 0;
    for (std::size_t i = 0; i + 1 < id.size(); ++i) sum += digitAt(id, id.size() - 2 - i) * static_cast<int>(2 + i % 6);
    return "0K987654321"[sum % 11] == id.back();
}

bool isChineseResident(std::string_view id) {
    const int century = twoDigitsAt(id, 6);
    const int rest = weightedSum(id, {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}) % 11;
    return (century == 19 || century == 20) && isDay(twoDigitsAt(id, 10), twoDigitsAt(id, 12)) && "10X98765432"[rest] == id[17];
}

bool isIndianAadhaar(std::string_view id) { return id[0] >= '2' && hasVerhoeffDigit(id); }

bool isIsraeliId(std::string_view id) { return hasLuhnDigit(id) && !isOneDigit(id); }

bool isJapaneseMyNumber(std::string_view id) {
    const int rest = weightedSum(id, {6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11;
    return !isOneDigit(id) && (rest < 2 ? 0 : 11 - rest) == digitAt(id, 11);
}

bool isKoreanResident(std::string_view id) {
    const int rest = weightedSum(id, {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5}) % 11;
    return isDay(twoDigitsAt(id, 2), twoDigitsAt(id, 4)) && (11 - rest) % 10 == digitAt(id, 12);
}

bool isMexicanCurp(std::string_view id) {
    int sum = 0;
    for (std::size_t i = 0; i < 17; ++i) sum += curpValue(id[i]) * static_cast<int>(18 - i);
    const bool isSexKnown = id[10] == 'H' || id[10] == 'M' || id[10] == 'X';
    return isSexKnown && isDay(twoDigitsAt(id, 6), twoDigitsAt(id, 8)) && (10 - sum % 10) % 10 == digitAt(id, 17);
}

bool isSingaporeanNric(std::string_view id) {
    const bool isCitizen = id[0] == 'S' || id[0] == 'T';
    if (!isCitizen && id[0] != 'F' && id[0] != 'G') return false;
    const bool isLater = id[0] == 'T' || id[0] == 'G';
    const int sum = weightedSum(id.substr(1), {2, 7, 6, 5, 4, 3, 2}) + (isLater ? 4 : 0);
    return (isCitizen ? "JZIHGFEDCBA" : "XWUTRQPNMLK")[sum % 11] == id[8];
}

bool isSouthAfricanId(std::string_view id) { return isDay(twoDigitsAt(id, 2), twoDigitsAt(id, 4)) && id[10] < '2' && hasLuhnDigit(id); }

bool isTaiwaneseId(std::string_view id) {
    constexpr std::string_view areas = "ABCDEFGHJKLMNPQRSTUVXYWZIO";  // from 10 on
    const auto area = static_cast<int>(areas.find(id[0])) + 10;
    const bool isSexKnown = id[1] == '1' || id[1] == '2' || id[1] == '8' || id[1] == '9';
    return isSexKnown && (area / 10 + area % 10 * 9 + weightedSum(id.substr(1), {8, 7, 6, 5, 4, 3, 2, 1, 1})) % 10 == 0;
}

bool isThaiId(std::string_view id) { return id[0] != '0' && id[0] != '9' && (11 - weightedSum(id, {13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2}) % 11) % 10 == digitAt(id, 12); }

bool isUsSocialSecurity(std::string_view id) {
    const std::string_view area = id.substr(0, 3);
    return area != "000" && area != "666" && area[0] != '9' && id.substr(3, 2) != "00" && id.substr(5) != "0000";
}

}  // namespace docket::text::personal
