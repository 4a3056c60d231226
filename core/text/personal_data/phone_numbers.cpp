#include "core/text/personal_data/phone_numbers.h"

#include "core/base/ascii.h"
#include "core/base/shortened.h"
#include "core/text/personal_data/phone_stretches.h"
#include "core/text/personal_data/plain_text.h"

#include <fmt/format.h>

#include <phonenumbers/phonenumbermatch.h>
#include <phonenumbers/phonenumbermatcher.h>
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <set>

namespace docket::text::personal {

namespace {

namespace phones = i18n::phonenumbers;
using Leniency = phones::PhoneNumberMatcher::Leniency;

// As libphonenumber calls it when no country is assumed.
const std::string noRegion = "ZZ";

// libphonenumber looks at the signs around a number as well: a letter or a currency makes it none, and ":30" a time.
constexpr std::size_t signsBefore = 1;
constexpr std::size_t signsAfter = 3;

// How often libphonenumber tries again within a stretch. Those that people write need one or two; rows of figures would take all.
constexpr int mostTries = 16;

const std::set<std::string>& knownPhoneRegions() {
    static const std::set<std::string> known = [] {
        std::set<std::string> regions;
        phones::PhoneNumberUtil::GetInstance()->GetSupportedRegions(&regions);
        return regions;
    }();
    return known;
}

std::string inCapitals(std::string_view text) {
    std::string capitals(text);
    std::ranges::transform(capitals, capitals.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return capitals;
}

std::string internationalForm(const phones::PhoneNumber& number) {
    std::string form;
    phones::PhoneNumberUtil::GetInstance()->Format(number, phones::PhoneNumberUtil::E164, &form);
    return form;
}

std::size_t pieceBegin(const PhoneStretch& stretch) { return stretch.begin - std::min(stretch.begin, signsBefore); }

std::string pieceOf(std::string_view signs, const PhoneStretch& stretch) {
    const std::size_t begin = pieceBegin(stretch);
    std::string piece(signs.substr(begin, stretch.end + signsAfter - begin));
    for (char& sign : piece) {
        if (sign == otherLetter) sign = 'a';
        else if (sign == otherSign || sign == looseLetter) sign = ';';
    }
    return piece;
}

void findPhonesIn(std::string_view signs, const PhoneStretch& stretch, const std::string& region, Leniency leniency, std::vector<Finding>& found) {
    const phones::PhoneNumberUtil& util = *phones::PhoneNumberUtil::GetInstance();
    const std::size_t offset = pieceBegin(stretch);
    phones::PhoneNumberMatcher matcher(util, pieceOf(signs, stretch), region, leniency, mostTries);
    phones::PhoneNumberMatch match;
    while (matcher.HasNext() && matcher.Next(&match)) {
        const std::size_t begin = offset + static_cast<std::size_t>(match.start());
        const std::size_t end = offset + static_cast<std::size_t>(match.end());
        if (leniency == Leniency::POSSIBLE && !signs.substr(begin, 2).contains('+')) continue;  // also "(+"
        if (begin >= stretch.begin && end <= stretch.end && isFreePhone(signs, begin, end)) {
            found.push_back({PersonalData::Phone, begin, end, internationalForm(match.number())});
        }
    }
}

bool hasPlus(std::string_view signs, const PhoneStretch& stretch) { return signs.substr(stretch.begin, stretch.end - stretch.begin).contains('+'); }

}  // namespace

Result<std::vector<std::string>> phoneRegions(std::span<const std::string> regions) {
    if (regions.size() > maxPersonalDataRegions) {
        return failure(ErrorKind::InvalidInput, fmt::format("{} regions for phone numbers are too many; name at most {}", regions.size(), maxPersonalDataRegions));
    }
    std::vector<std::string> known;
    for (const std::string& region : regions) {
        const std::string code = inCapitals(region);
        if (code == noRegion || std::ranges::find(known, code) != known.end()) continue;
        if (!knownPhoneRegions().contains(code)) {
            constexpr std::string_view message = "\"{}\" is no region of phone numbers; give the two letters of a country, such as GB";
            return failure(ErrorKind::InvalidInput, fmt::format(message, beginningOf(region, 20)));
        }
        known.push_back(code);
    }
    return known;
}

void findPhones(std::string_view signs, std::span<const std::string> regions, std::vector<Finding>& found) {
    for (const PhoneStretch& stretch : phoneStretches(signs)) {
        if (hasPlus(signs, stretch)) findPhonesIn(signs, stretch, noRegion, Leniency::POSSIBLE, found);
        for (const std::string& region : regions) findPhonesIn(signs, stretch, region, Leniency::VALID, found);
    }
}

}  // namespace docket::text::personal
