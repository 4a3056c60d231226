#include "core/storage/tables/label_set_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace docket::storage {

namespace {

/// Calls `take` with each piece between separators; nothing for an empty text.
template <class Take>
void split(std::string_view text, char separator, Take take) {
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        take(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

template <class Number>
Number numberFrom(std::string_view text) {
    Number value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

}  // namespace

std::string toText(const LabelSet& labels) {
    std::string text;
    for (const LabelId label : labels) {
        if (!text.empty()) text += ' ';
        fmt::format_to(std::back_inserter(text), "{}", label.value);
    }
    return text;
}

LabelSet labelSetFrom(std::string_view text) {
    LabelSet labels;
    readLabelSet(text, labels);
    return labels;
}

void readLabelSet(std::string_view text, LabelSet& labels) {
    labels.clear();
    split(text, ' ', [&](std::string_view piece) { labels.push_back(LabelId{numberFrom<std::int64_t>(piece)}); });
}

std::string toText(const std::vector<EvidenceSpan>& evidence) {
    std::string text;
    for (const EvidenceSpan& span : evidence) {
        if (!text.empty()) text += ' ';
        fmt::format_to(std::back_inserter(text), "{}-{}", span.begin, span.end);
    }
    return text;
}

std::vector<EvidenceSpan> evidenceFrom(std::string_view text) {
    std::vector<EvidenceSpan> evidence;
    split(text, ' ', [&](std::string_view piece) {
        const auto dash = piece.find('-');
        if (dash == std::string_view::npos) return;
        evidence.push_back({numberFrom<std::size_t>(piece.substr(0, dash)), numberFrom<std::size_t>(piece.substr(dash + 1))});
    });
    return evidence;
}

std::string toLines(const std::vector<std::string>& entries) {
    std::string text;
    for (std::string entry : entries) {
        std::ranges::replace(entry, '\n', ' ');
        text += entry + '\n';
    }
    return text;
}

std::vector<std::string> fromLines(std::string_view text) {
    std::vector<std::string> entries;
    split(text, '\n', [&](std::string_view line) { entries.emplace_back(line); });
    return entries;
}

}  // namespace docket::storage
