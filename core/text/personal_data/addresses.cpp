#include "core/text/personal_data/addresses.h"

#include "core/base/ascii.h"
#include "core/text/personal_data/plain_text.h"

#include <algorithm>
#include <array>

namespace docket::text::personal {

namespace {

constexpr std::size_t longestLocalPart = 64;
constexpr std::size_t longestDomain = 253;
constexpr std::size_t longestScheme = 32;

// Pictures for fine screens are named "logo@2x.png".
constexpr std::array<std::string_view, 6> fileEndings = {"gif", "jpeg", "jpg", "png", "svg", "webp"};

bool isOneOf(char sign, std::string_view signs) { return signs.find(sign) != std::string_view::npos; }
bool isLocalSign(char sign) { return isWordSign(sign) || isOneOf(sign, "._%+-'&~"); }
bool isDomainSign(char sign) { return isWordSign(sign) || sign == '-' || sign == '.'; }
bool isLetterSign(char sign) { return isAsciiLetter(sign) || sign == otherLetter; }

/// `at` where there is no local part.
std::size_t localPartBegin(std::string_view signs, std::size_t at) {
    std::size_t begin = at;
    while (begin > 0 && at - begin <= longestLocalPart && isLocalSign(signs[begin - 1])) --begin;
    if (at - begin > longestLocalPart) return at;
    while (begin < at && !isWordSign(signs[begin]) && signs[begin] != '_') ++begin;
    const std::string_view local = signs.substr(begin, at - begin);
    return local.ends_with('.') || local.contains("..") ? at : begin;
}

bool isTopLabel(std::string_view label) {
    if (label.starts_with("xn--")) return label.size() > 4;
    return label.size() >= 2 && std::ranges::all_of(label, isLetterSign) && std::ranges::find(fileEndings, lowerAscii(label)) == fileEndings.end();
}

bool hasDashAtLabelEnd(std::string_view domain) { return domain.starts_with('-') || domain.contains(".-") || domain.contains("-."); }

/// Without what cannot end a domain; empty where nothing is left of it.
std::string_view endedDomain(std::string_view domain) {
    while (true) {
        while (domain.ends_with('.') || domain.ends_with('-')) domain.remove_suffix(1);
        const std::size_t dot = domain.rfind('.');
        if (dot == std::string_view::npos || dot == 0) return {};
        if (isTopLabel(domain.substr(dot + 1))) return hasDashAtLabelEnd(domain) ? std::string_view{} : domain;
        domain = domain.substr(0, dot);
    }
}

std::size_t domainLength(std::string_view signs) {
    std::size_t length = 0;
    while (length < std::min(signs.size(), longestDomain) && isDomainSign(signs[length]) && !(signs[length] == '.' && length > 0 && signs[length - 1] == '.')) ++length;
    return endedDomain(signs.substr(0, length)).size();
}

bool isSchemeSign(char sign) { return isAsciiLetter(sign) || isAsciiDigit(sign) || isOneOf(sign, "+-."); }

/// `colon` where there is no scheme.
std::size_t schemeBegin(std::string_view signs, std::size_t colon) {
    std::size_t begin = colon;
    while (begin > 0 && colon - begin < longestScheme && isSchemeSign(signs[begin - 1])) --begin;
    while (begin < colon && !isAsciiLetter(signs[begin])) ++begin;
    return begin;
}

bool endsUrl(char sign) { return sign <= ' ' || isOneOf(sign, "\"<>\\^`{|}"); }

/// The end of a URL whose authority begins here; `begin` where it has no user information.
std::size_t urlEnd(std::string_view signs, std::size_t begin) {
    std::size_t end = begin;
    while (end < signs.size() && !endsUrl(signs[end]) && !isOneOf(signs[end], "/?#")) ++end;
    const std::size_t user = signs.substr(begin, end - begin).rfind('@');
    if (user == std::string_view::npos || user == 0 || begin + user + 1 == end) return begin;
    while (end < signs.size() && !endsUrl(signs[end])) ++end;
    while (isOneOf(signs[end - 1], ".,;:!?)]'")) --end;
    return end;
}

}  // namespace

void findEmails(std::string_view signs, std::vector<Finding>& found) {
    for (std::size_t at = signs.find('@'); at != std::string_view::npos; at = signs.find('@', at + 1)) {
        const std::size_t begin = localPartBegin(signs, at);
        const std::size_t length = domainLength(signs.substr(at + 1));
        if (begin < at && length > 0) found.push_back({PersonalData::Email, begin, at + 1 + length, {}});
    }
}

void findUrls(std::string_view signs, std::vector<Finding>& found) {
    std::size_t done = 0;
    for (std::size_t colon = signs.find("://"); colon != std::string_view::npos; colon = signs.find("://", done)) {
        done = colon + 3;
        const std::size_t begin = schemeBegin(signs, colon);
        const std::size_t end = urlEnd(signs, done);
        if (begin == colon || end == done) continue;
        found.push_back({PersonalData::Url, begin, end, {}});
        done = end;
    }
}

}  // namespace docket::text::personal
