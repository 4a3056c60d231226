#include "core/text/personal_data/name_list.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::text {

namespace {

std::uint64_t edgeKey(std::uint32_t node, std::uint32_t word) { return std::uint64_t{node} << 32 | word; }

std::vector<std::string> foldedOf(std::string_view name) {
    std::vector<std::string> words;
    for (personal::NameWord& word : personal::nameWords(name)) words.push_back(std::move(word.folded));
    return words;
}

bool isInitial(const personal::NameWord& word) { return personal::PlainText(word.folded).signs().size() == 1; }

bool areJoined(std::string_view text, const personal::NameWord& one, const personal::NameWord& next) {
    return personal::joinsNames(text.substr(one.end, next.begin - one.end), isInitial(one));
}

std::string joined(std::span<const personal::NameWord> words) {
    std::string name;
    for (const personal::NameWord& word : words) name += (name.empty() ? "" : " ") + word.folded;
    return name;
}

}  // namespace

Result<NameList> NameList::make(std::span<const std::string> names) {
    NameList list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto words = foldedOf(names[i]);
        if (words.size() > maxWordsOfName) {
            constexpr std::string_view message = "Name {} of the list has {} words, and at most {} can be looked for; shorten it, or put one name on each line";
            return failure(ErrorKind::InvalidInput, fmt::format(message, i + 1, words.size(), maxWordsOfName));
        }
        list.add(words);
    }
    return list;
}

void NameList::add(std::span<const std::string> words) {
    if (words.empty()) return;
    std::uint32_t node = 0;
    for (const std::string& word : words) {
        const auto number = m_words.try_emplace(word, static_cast<std::uint32_t>(m_words.size() + 1)).first->second;
        const auto [edge, isNew] = m_edges.try_emplace(edgeKey(node, number), static_cast<std::uint32_t>(m_isName.size()));
        if (isNew) m_isName.push_back(false);
        node = edge->second;
    }
    m_isName[node] = true;
}

std::size_t NameList::lengthAt(std::string_view text, std::span<const personal::NameWord> words, std::size_t first) const {
    std::size_t length = 0;
    std::uint32_t node = 0;
    for (std::size_t at = first; at < words.size(); ++at) {
        const auto word = m_words.find(words[at].folded);
        if (word == m_words.end() || (at > first && !areJoined(text, words[at - 1], words[at]))) break;
        const auto edge = m_edges.find(edgeKey(node, word->second));
        if (edge == m_edges.end()) break;
        node = edge->second;
        if (m_isName[node]) length = at + 1 - first;
    }
    return length;
}

void NameList::find(std::string_view text, const personal::PlainText& plain, std::vector<Finding>& found) const {
    if (m_words.empty()) return;
    const auto words = personal::nameWords(text);
    for (std::size_t first = 0; first < words.size();) {
        const std::size_t length = lengthAt(text, words, first);
        if (length > 0) {
            const auto name = std::span(words).subspan(first, length);
            found.push_back({PersonalData::Name, plain.signAt(name.front().begin), plain.signAt(name.back().end), joined(name)});
        }
        first += std::max<std::size_t>(length, 1);
    }
}

}  // namespace docket::text
