#include "core/text/personal_data/payment_cards.h"

#include "core/base/ascii.h"
#include "core/text/personal_data/check_digits.h"
#include "core/text/personal_data/plain_text.h"
#include "core/text/personal_data/shape.h"

#include <algorithm>
#include <array>

namespace docket::text::personal {

namespace {

/// The first digits of an issuer's numbers, both bounds of as many digits, and how long the whole numbers are.
struct Issuer {
    std::string_view first;
    std::string_view last;
    std::size_t shortest;
    std::size_t longest;
};

// As the issuers publish them (2024). Visa's numbers of 13 digits and Maestro's of 12 to 15 are not issued any more, and are
// as long as numbers of articles.
constexpr std::array issuers = {
    Issuer{"4", "4", 16, 16},            // Visa
    Issuer{"4", "4", 19, 19},            // Visa
    Issuer{"51", "55", 16, 16},          // Mastercard
    Issuer{"2221", "2720", 16, 16},      // Mastercard
    Issuer{"34", "34", 15, 15},          // American Express
    Issuer{"37", "37", 15, 15},          // American Express
    Issuer{"300", "305", 14, 19},        // Diners Club
    Issuer{"36", "36", 14, 19},          // Diners Club
    Issuer{"38", "39", 14, 19},          // Diners Club
    Issuer{"6011", "6011", 16, 19},      // Discover
    Issuer{"644", "659", 16, 19},        // Discover, RuPay
    Issuer{"3528", "3589", 16, 19},      // JCB
    Issuer{"62", "62", 16, 19},          // UnionPay
    Issuer{"81", "82", 16, 19},          // UnionPay, RuPay
    Issuer{"2200", "2205", 16, 19},      // Mir
    Issuer{"5018", "5018", 16, 19},      // Maestro
    Issuer{"5020", "5020", 16, 19},      // Maestro
    Issuer{"5038", "5038", 16, 19},      // Maestro
    Issuer{"5893", "5893", 16, 19},      // Maestro
    Issuer{"6304", "6304", 16, 19},      // Maestro
    Issuer{"6759", "6763", 16, 19},      // Maestro
    Issuer{"5019", "5019", 16, 16},      // Dankort
    Issuer{"606985", "607984", 16, 16},  // RuPay
    Issuer{"506099", "506198", 16, 19},  // Verve
    Issuer{"979200", "979289", 16, 16},  // Troy
};

constexpr std::string_view groupings =
    "9999 9999 9999 9999 999|9999 9999 9999 9999|9999 999999 99999|9999 999999 9999|"
    "9999-9999-9999-9999-999|9999-9999-9999-9999|9999-999999-99999|9999-999999-9999|"
    "9999999999999999999|999999999999999999|99999999999999999|9999999999999999|999999999999999|99999999999999";

bool isOfIssuer(std::string_view digits, const Issuer& issuer) {
    const std::string_view prefix = digits.substr(0, issuer.first.size());
    return prefix >= issuer.first && prefix <= issuer.last && digits.size() >= issuer.shortest && digits.size() <= issuer.longest;
}

bool isCard(std::string_view digits) {
    return std::ranges::any_of(issuers, [&](const Issuer& issuer) { return isOfIssuer(digits, issuer); }) && hasLuhnDigit(digits);
}

}  // namespace

void findCards(std::string_view signs, std::vector<Finding>& found) {
    for (std::size_t at = 0; at < signs.size(); ++at) {
        if (!isAsciiDigit(signs[at]) || !isFreeBefore(signs, at)) continue;
        const auto end = anyShapeEnd(signs, at, groupings);
        if (!end) continue;
        std::string digits = compact(signs.substr(at, *end - at));
        if (isCard(digits)) found.push_back({PersonalData::Card, at, *end, std::move(digits)});
    }
}

}  // namespace docket::text::personal
