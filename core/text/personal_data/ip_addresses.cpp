#include "core/text/personal_data/ip_addresses.h"

#include "core/base/ascii.h"
#include "core/text/personal_data/plain_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace docket::text::personal {

namespace {

constexpr std::size_t longestV6 = 45;

// Before four numbers these say that they are a version; the longer forms ("versión", "Versionsnummer") begin with them.
constexpr std::array<std::string_view, 6> versionWords = {"v", "ver", "build", "release", "firmware", "vers"};

bool isHexSign(char sign) { return isAsciiDigit(sign) || (lowerAscii(sign) >= 'a' && lowerAscii(sign) <= 'f'); }

/// How many signs from the start are an octet; 0 for none.
std::size_t octetLength(std::string_view signs) {
    std::size_t length = 0;
    while (length < std::min<std::size_t>(signs.size(), 4) && isAsciiDigit(signs[length])) ++length;
    if (length == 0 || length > 3 || (length > 1 && signs.front() == '0')) return 0;
    int octet = 0;
    std::from_chars(signs.data(), signs.data() + length, octet);
    return octet <= 255 ? length : 0;
}

/// How many signs from the start are an address of version 4; 0 for none.
std::size_t v4Length(std::string_view signs) {
    std::size_t length = 0;
    for (int part = 0; part < 4; ++part) {
        if (part > 0 && (length >= signs.size() || signs[length++] != '.')) return 0;
        const std::size_t octet = octetLength(signs.substr(length));
        if (octet == 0) return 0;
        length += octet;
    }
    return length;
}

bool isHostV4(std::string_view address) {
    int first = 0;
    std::from_chars(address.data(), address.data() + address.size(), first);
    return first != 0 && first != 127 && first < 224;
}

bool isAfterVersionWord(std::string_view signs, std::size_t begin) {
    std::size_t end = begin;
    while (end > 0 && begin - end < 3 && (signs[end - 1] == ' ' || signs[end - 1] == ':' || signs[end - 1] == '.')) --end;
    std::size_t start = end;
    while (start > 0 && end - start < 20 && isAsciiLetter(signs[start - 1])) --start;
    const std::string word = lowerAscii(signs.substr(start, end - start));
    return word.starts_with("vers") || std::ranges::find(versionWords, word) != versionWords.end();
}

/// Whether four numbers that end here are part of something longer.
bool goesOn(std::string_view rest) {
    if (rest.empty()) return false;
    return isWordSign(rest[0]) || rest[0] == '_' || (rest[0] == '.' && rest.size() > 1 && isAsciiDigit(rest[1]));
}

void findV4(std::string_view signs, std::vector<Finding>& found) {
    for (std::size_t at = 0; at < signs.size(); ++at) {
        if (!isAsciiDigit(signs[at]) || (at > 0 && isAsciiDigit(signs[at - 1]))) continue;
        const std::size_t length = v4Length(signs.substr(at));
        if (length == 0 || !isFreeBefore(signs, at) || (at > 0 && signs[at - 1] == '.') || !isHostV4(signs.substr(at, length))) continue;
        const std::size_t end = at + length;
        if (!goesOn(signs.substr(end)) && !isAfterVersionWord(signs, at)) found.push_back({PersonalData::Ip, at, end, {}});
    }
}

/// Groups of one side of "::", each of 16 bits; 9 where they are not well-formed.
int groupsIn(std::string_view side, bool mayEndInV4) {
    constexpr int malformed = 9;
    int groups = 0;
    while (!side.empty()) {
        const std::size_t length = std::min(side.find(':'), side.size());
        const std::string_view group = side.substr(0, length);
        const bool isLast = length == side.size();
        if (isLast && mayEndInV4 && group.contains('.')) return v4Length(group) == group.size() ? std::min(groups + 2, malformed) : malformed;
        if (length == 0 || length > 4 || !std::ranges::all_of(group, isHexSign) || ++groups > 8) return malformed;
        if (!isLast && length + 1 == side.size()) return malformed;
        side.remove_prefix(std::min(length + 1, side.size()));
    }
    return groups;
}

bool isV6(std::string_view address) {
    const std::size_t gap = address.find("::");
    if (gap == std::string_view::npos) return groupsIn(address, true) == 8;
    return groupsIn(address.substr(0, gap), false) + groupsIn(address.substr(gap + 2), true) < 8;
}

bool isHostV6(std::string_view address) {
    if (address.starts_with("::")) return address.contains('.');
    const std::size_t length = address.find(':');
    int first = 0;
    std::from_chars(address.data(), address.data() + length, first, 16);
    return length == 4 && ((first >= 0x2000 && first < 0x4000) || (first >= 0xFC00 && first < 0xFE00) || (first >= 0xFE80 && first < 0xFEC0));
}

bool isV6Sign(char sign) { return isHexSign(sign) || sign == ':' || sign == '.'; }

void findV6(std::string_view signs, std::vector<Finding>& found) {
    for (std::size_t at = 0; at < signs.size();) {
        if (!isV6Sign(signs[at])) {
            ++at;
            continue;
        }
        std::size_t begin = at;
        while (at < signs.size() && isV6Sign(signs[at])) ++at;
        if (signs[begin] == ':' && !signs.substr(begin).starts_with("::")) ++begin;
        std::string_view address = signs.substr(begin, at - begin);
        while (address.ends_with('.') || (address.ends_with(':') && !address.ends_with("::"))) address.remove_suffix(1);
        if (address.size() > longestV6 || !address.contains(':') || !isV6(address) || !isHostV6(address)) continue;
        if (!isFreeBefore(signs, begin) || (at < signs.size() && isWordSign(signs[at]))) continue;
        found.push_back({PersonalData::Ip, begin, begin + address.size(), {}});
    }
}

}  // namespace

void findIpAddresses(std::string_view signs, std::vector<Finding>& found) {
    findV4(signs, found);
    findV6(signs, found);
}

}  // namespace docket::text::personal
