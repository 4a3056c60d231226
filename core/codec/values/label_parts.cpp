#include "core/codec/values/label_parts.h"

#include "core/codec/values/row_fields.h"

#include <algorithm>
#include <array>

namespace docket::codec {

namespace {

constexpr std::array<std::string_view, 10> usual = {"|", ";", ",", "#", "/", "+", "&", "\n", "\t", " "};

/// More text than this is no set of labels that somebody wrote.
constexpr std::size_t longestGuessed = 64 * 1024;

std::string_view withoutBrackets(std::string_view text) {
    constexpr std::string_view opening = "[({";
    constexpr std::string_view closing = "])}";
    const auto which = opening.find(text.front());
    const bool isEnclosed = text.size() >= 2 && which != std::string_view::npos && text.back() == closing[which];
    return isEnclosed ? text.substr(1, text.size() - 2) : text;
}

std::string_view withoutQuotes(std::string_view part) {
    const bool isQuoted = part.size() >= 2 && (part.front() == '\'' || part.front() == '"') && part.front() == part.back();
    return isQuoted ? part.substr(1, part.size() - 2) : part;
}

}  // namespace

std::vector<std::string_view> partsAt(std::string_view text, std::string_view separator) {
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(separator, begin), text.size());
        if (const auto part = trimmed(text.substr(begin, end - begin)); !part.empty()) parts.push_back(part);
        begin = end + separator.size();
    }
    return parts;
}

LabelParts labelParts(std::string_view text, std::string_view separator, const std::function<bool(std::string_view)>& isLabel) {
    if (!separator.empty()) return {partsAt(text, separator), separator};
    if (text.empty() || text.size() > longestGuessed) return {};
    const std::string_view inner = withoutBrackets(text);
    for (const std::string_view each : usual) {
        if (!inner.contains(each) && inner.size() == text.size()) continue;
        auto parts = partsAt(inner, each);
        for (std::string_view& part : parts) part = isLabel(part) ? part : withoutQuotes(part);
        if (!parts.empty() && std::ranges::all_of(parts, isLabel)) return {std::move(parts), each};
    }
    return {};
}

}  // namespace docket::codec
