#include "core/text/personal_data/name_list.h"

#include "core/text/personal_data/name_words.h"

#include <fmt/format.h>

namespace docket::text {

namespace {

std::uint64_t edgeKey(std::uint32_t node, std::uint32_t word) { return std::uint64_t{node} << 32 | word; }

std::vector<std::string> foldedOf(std::string_view name) {
    std::vector<std::string> words;
    for (personal::NameWord& word : personal::nameWords(name)) words.push_back(std::move(word.folded));
    return words;
}

bool isInitial(const personal::NameWord& word) { return personal::PlainText(word.folded).signs().size() == 1; }

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
            return failure(ErrorKind::InvalidInput, fmt::format("Name {} of the list has {} words, and at most {} can be looked for; shorten it, or put one name on each line",
                                                                i + 1, words.size(), maxWordsOfName));
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

std::uint32_t NameList::numberOf(const std::string& word) const {
    const auto found = m_words.find(word);
    return found == m_words.end() ? 0 : found->second;
}

void NameList::find(std::string_view text, const personal::PlainText& plain, std::vector<Finding>& found) const {
    if (m_words.empty()) return;
    const auto words = personal::nameWords(text);
    std::vector<std::uint32_t> numbers;
    for (const personal::NameWord& word : words) numbers.push_back(numberOf(word.folded));

    for (std::size_t first = 0; first < words.size();) {
        std::size_t end = first;
        std::uint32_t node = 0;
        for (std::size_t at = first; at < words.size() && numbers[at] != 0; ++at) {
            if (at > first) {
                const std::size_t gap = words[at - 1].end;
                if (!personal::joinsNames(text.substr(gap, words[at].begin - gap), isInitial(words[at - 1]))) break;
            }
            const auto edge = m_edges.find(edgeKey(node, numbers[at]));
            if (edge == m_edges.end()) break;
            node = edge->second;
            if (m_isName[node]) end = at + 1;
        }
        if (end == first) {
            ++first;
            continue;
        }
        found.push_back({PersonalData::Name, plain.signAt(words[first].begin), plain.signAt(words[end - 1].end), joined(std::span(words).subspan(first, end - first))});
        first = end;
    }
}

}  // namespace docket::text
