#include "core/text/personal_data/bank_accounts.h"

#include "core/base/ascii.h"
#include "core/text/personal_data/plain_text.h"
#include "core/text/personal_data/shape.h"

#include <algorithm>
#include <array>
#include <optional>

namespace docket::text::personal {

namespace {

struct IbanCountry {
    std::string_view code;
    std::size_t length;
};

// The registry that SWIFT keeps for ISO 13616 (release 97, 2024), in the order of the codes.
constexpr std::array ibanCountries = {
    IbanCountry{"AD", 24}, IbanCountry{"AE", 23}, IbanCountry{"AL", 28}, IbanCountry{"AT", 20}, IbanCountry{"AZ", 28}, IbanCountry{"BA", 20},
    IbanCountry{"BE", 16}, IbanCountry{"BG", 22}, IbanCountry{"BH", 22}, IbanCountry{"BI", 27}, IbanCountry{"BR", 29}, IbanCountry{"BY", 28},
    IbanCountry{"CH", 21}, IbanCountry{"CR", 22}, IbanCountry{"CY", 28}, IbanCountry{"CZ", 24}, IbanCountry{"DE", 22}, IbanCountry{"DJ", 27},
    IbanCountry{"DK", 18}, IbanCountry{"DO", 28}, IbanCountry{"EE", 20}, IbanCountry{"EG", 29}, IbanCountry{"ES", 24}, IbanCountry{"FI", 18},
    IbanCountry{"FK", 18}, IbanCountry{"FO", 18}, IbanCountry{"FR", 27}, IbanCountry{"GB", 22}, IbanCountry{"GE", 22}, IbanCountry{"GI", 23},
    IbanCountry{"GL", 18}, IbanCountry{"GR", 27}, IbanCountry{"GT", 28}, IbanCountry{"HR", 21}, IbanCountry{"HU", 28}, IbanCountry{"IE", 22},
    IbanCountry{"IL", 23}, IbanCountry{"IQ", 23}, IbanCountry{"IS", 26}, IbanCountry{"IT", 27}, IbanCountry{"JO", 30}, IbanCountry{"KW", 30},
    IbanCountry{"KZ", 20}, IbanCountry{"LB", 28}, IbanCountry{"LC", 32}, IbanCountry{"LI", 21}, IbanCountry{"LT", 20}, IbanCountry{"LU", 20},
    IbanCountry{"LV", 21}, IbanCountry{"LY", 25}, IbanCountry{"MC", 27}, IbanCountry{"MD", 24}, IbanCountry{"ME", 22}, IbanCountry{"MK", 19},
    IbanCountry{"MN", 20}, IbanCountry{"MR", 27}, IbanCountry{"MT", 31}, IbanCountry{"MU", 30}, IbanCountry{"NI", 28}, IbanCountry{"NL", 18},
    IbanCountry{"NO", 15}, IbanCountry{"OM", 23}, IbanCountry{"PK", 24}, IbanCountry{"PL", 28}, IbanCountry{"PS", 29}, IbanCountry{"PT", 25},
    IbanCountry{"QA", 29}, IbanCountry{"RO", 24}, IbanCountry{"RS", 22}, IbanCountry{"RU", 33}, IbanCountry{"SA", 24}, IbanCountry{"SC", 31},
    IbanCountry{"SD", 18}, IbanCountry{"SE", 24}, IbanCountry{"SI", 19}, IbanCountry{"SK", 24}, IbanCountry{"SM", 27}, IbanCountry{"SO", 23},
    IbanCountry{"ST", 25}, IbanCountry{"SV", 28}, IbanCountry{"TL", 23}, IbanCountry{"TN", 24}, IbanCountry{"TR", 26}, IbanCountry{"UA", 29},
    IbanCountry{"VA", 22}, IbanCountry{"VG", 24}, IbanCountry{"XK", 20}, IbanCountry{"YE", 30},
};

std::optional<std::size_t> ibanLength(std::string_view code) {
    const auto country = std::ranges::lower_bound(ibanCountries, code, {}, &IbanCountry::code);
    if (country == ibanCountries.end() || country->code != code) return std::nullopt;
    return country->length;
}

/// Where as many letters and digits from here end, together or, where the first group is followed by one, with a blank or dash
/// after each fourth.
std::optional<std::size_t> groupedEnd(std::string_view signs, std::size_t begin, std::size_t length) {
    const char between = begin + 4 < signs.size() && (signs[begin + 4] == ' ' || signs[begin + 4] == '-') ? signs[begin + 4] : '\0';
    std::size_t at = begin;
    for (std::size_t count = 0; count < length; ++count, ++at) {
        if (between != '\0' && count > 0 && count % 4 == 0) {
            if (at >= signs.size() || signs[at] != between) return std::nullopt;
            ++at;
        }
        if (at >= signs.size() || !(isAsciiDigit(signs[at]) || isAsciiLetter(signs[at]))) return std::nullopt;
    }
    return at;
}

/// ISO 7064, MOD 97-10: the first four moved to the end, letters as 10 to 35.
bool hasIbanDigits(std::string_view iban) {
    unsigned rest = 0;
    for (std::size_t i = 0; i < iban.size(); ++i) {
        const char sign = iban[(i + 4) % iban.size()];
        rest = isAsciiDigit(sign) ? (rest * 10 + static_cast<unsigned>(sign - '0')) % 97 : (rest * 100 + static_cast<unsigned>(sign - 'A' + 10)) % 97;
    }
    return rest == 1;
}

}  // namespace

void findIbans(std::string_view signs, std::vector<Finding>& found) {
    for (std::size_t at = 0; at < signs.size(); ++at) {
        if (!isAsciiLetter(signs[at]) || !isFreeBefore(signs, at) || !shapeEnd(signs, at, "AA99")) continue;
        const auto length = ibanLength(compact(signs.substr(at, 2)));
        const auto end = length ? groupedEnd(signs, at, *length) : std::nullopt;
        if (!end || !isFreeAfter(signs, *end)) continue;
        std::string iban = compact(signs.substr(at, *end - at));
        if (hasIbanDigits(iban)) found.push_back({PersonalData::Iban, at, *end, std::move(iban)});
    }
}

}  // namespace docket::text::personal
