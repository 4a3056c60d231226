#include "core/text/personal_data.h"

#include "core/base/ascii.h"
#include "core/text/personal_data/addresses.h"
#include "core/text/personal_data/bank_accounts.h"
#include "core/text/personal_data/ip_addresses.h"
#include "core/text/personal_data/name_list.h"
#include "core/text/personal_data/national_ids.h"
#include "core/text/personal_data/overlaps.h"
#include "core/text/personal_data/payment_cards.h"
#include "core/text/personal_data/phone_numbers.h"
#include "core/text/personal_data/plain_text.h"

#include <algorithm>
#include <iterator>

namespace docket::text {

namespace {

// What is masked may be what kept its neighbour from being seen; each further round looks at what is left.
constexpr int mostRounds = 8;

std::vector<Finding> formsIn(std::string_view signs, const std::vector<std::string>& regions) {
    std::vector<Finding> found;
    personal::findUrls(signs, found);
    personal::findEmails(signs, found);
    personal::findIbans(signs, found);
    personal::findCards(signs, found);
    personal::findNationalIds(signs, regions, found);
    personal::findIpAddresses(signs, found);
    personal::findPhones(signs, regions, found);
    return found;
}

/// From positions in signs to those in bytes. Addresses get their value only here: the signs know no accents.
void bringToBytes(std::vector<Finding>& findings, const personal::PlainText& plain, std::string_view text) {
    for (Finding& finding : findings) {
        finding.begin = plain.byteAt(finding.begin);
        finding.end = plain.byteAt(finding.end);
        if (finding.value.empty()) finding.value = lowerAscii(text.substr(finding.begin, finding.end - finding.begin));
    }
}

}  // namespace

Result<PersonalDataFinder> PersonalDataFinder::make(const PersonalDataOptions& options) {
    auto regions = personal::phoneRegions(options.regions);
    if (!regions) return std::unexpected(regions.error());
    auto names = NameList::make(options.names);
    if (!names) return std::unexpected(names.error());
    return PersonalDataFinder(*std::move(regions), std::make_shared<const NameList>(*std::move(names)));
}

PersonalDataFinder::PersonalDataFinder(std::vector<std::string> regions, std::shared_ptr<const NameList> names)
    : m_regions(std::move(regions)), m_names(std::move(names)) {}

std::vector<Finding> PersonalDataFinder::find(std::string_view text) const {
    personal::PlainText plain(text);
    std::vector<Finding> findings;
    for (int round = 0; round < mostRounds; ++round) {
        auto found = formsIn(plain.signs(), m_regions);
        if (round == 0) m_names->find(text, plain, found);
        found = personal::withoutOverlaps(std::move(found));
        if (found.empty()) break;
        for (const Finding& finding : found) plain.blank(finding.begin, finding.end);
        std::ranges::move(found, std::back_inserter(findings));
    }
    std::ranges::sort(findings, {}, &Finding::begin);
    bringToBytes(findings, plain, text);
    return findings;
}

std::vector<std::string> namesInList(std::string_view lines) {
    constexpr std::string_view blanks = " \t\r";
    std::vector<std::string> names;
    while (!lines.empty()) {
        const std::size_t length = std::min(lines.find('\n'), lines.size());
        const std::string_view line = lines.substr(0, length);
        lines.remove_prefix(std::min(length + 1, lines.size()));
        const std::size_t begin = line.find_first_not_of(blanks);
        if (begin != std::string_view::npos) names.emplace_back(line.substr(begin, line.find_last_not_of(blanks) + 1 - begin));
    }
    return names;
}

}  // namespace docket::text
