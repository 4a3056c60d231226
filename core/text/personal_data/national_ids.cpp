#include "core/text/personal_data/national_ids.h"

#include "core/base/ascii.h"
#include "core/text/personal_data/national_id_table.h"
#include "core/text/personal_data/plain_text.h"
#include "core/text/personal_data/shape.h"

#include <algorithm>

namespace docket::text::personal {

namespace {

constexpr std::size_t reachOfWord = 40;

/// What stands before in the same line and not beyond something found, small.
std::string before(std::string_view signs, std::size_t begin) {
    const std::size_t start = begin - std::min(begin, reachOfWord);
    std::string_view reach = signs.substr(start, begin - start);
    for (std::size_t at = reach.size(); at > 0; --at) {
        if (reach[at - 1] == '\n' || reach[at - 1] == otherSign || reach[at - 1] == ']') return lowerAscii(reach.substr(at));
    }
    return lowerAscii(reach);
}

bool hasWord(std::string_view text, std::string_view word) {
    const bool isBeginning = word.ends_with('*');
    if (isBeginning) word.remove_suffix(1);
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool isStart = at == 0 || !isWordSign(text[at - 1]);
        const std::size_t end = at + word.size();
        if (isStart && (isBeginning || end == text.size() || !isWordSign(text[end]))) return true;
    }
    return false;
}

bool hasAnyWord(std::string_view text, std::string_view words) {
    while (!words.empty()) {
        const std::size_t length = std::min(words.find('|'), words.size());
        if (hasWord(text, words.substr(0, length))) return true;
        words.remove_prefix(std::min(length + 1, words.size()));
    }
    return false;
}

bool hasEvidence(const NationalId& id, std::string_view signs, std::size_t begin, std::span<const std::string> regions) {
    if (id.evidence == Evidence::Alone) return true;
    if (id.evidence == Evidence::InRegion && std::ranges::find(regions, id.country) != regions.end()) return true;
    return hasAnyWord(before(signs, begin), id.words);
}

/// Spares looking at most rows: all shapes of a row begin with a digit, or all with a letter.
bool mayBegin(const NationalId& id, char sign) { return (id.shapes.front() == '9') == isAsciiDigit(sign); }

/// The longest id that begins here.
void findIdAt(std::string_view signs, std::size_t begin, std::span<const std::string> regions, std::vector<Finding>& found) {
    Finding longest{PersonalData::NationalId, begin, begin, {}};
    for (const NationalId& id : nationalIds()) {
        if (!mayBegin(id, signs[begin])) continue;
        const auto end = anyShapeEnd(signs, begin, id.shapes);
        if (!end || *end <= longest.end) continue;
        std::string code = compact(signs.substr(begin, *end - begin));
        if (!id.isValid(code) || !hasEvidence(id, signs, begin, regions)) continue;
        longest.end = *end;
        longest.value = std::move(code);
    }
    if (longest.end > begin) found.push_back(std::move(longest));
}

}  // namespace

void findNationalIds(std::string_view signs, std::span<const std::string> regions, std::vector<Finding>& found) {
    for (std::size_t at = 0; at < signs.size(); ++at) {
        const bool canBegin = isAsciiDigit(signs[at]) || isAsciiLetter(signs[at]);
        if (canBegin && isFreeBefore(signs, at)) findIdAt(signs, at, regions, found);
    }
}

}  // namespace docket::text::personal
