#include "core/dataset/text_conflicts.h"

#include "core/base/stable_hash.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace docket::dataset {

namespace {

/// Not stored anywhere, so of this run only.
std::uint64_t hashOf(std::string_view text) { return std::hash<std::string_view>()(text); }

std::uint64_t hashOf(const LabelSet& labels) {
    std::uint64_t sum = labels.size();  // in any order
    for (const LabelId label : labels) sum += SeededRandom(static_cast<std::uint64_t>(label.value)).next();
    return sum;
}

}  // namespace

void TextConflictFinder::add(ItemId item, std::string_view text, const LabelSet& labels) {
    m_said.push_back({hashOf(text), hashOf(labels), item});
}

TextConflicts TextConflictFinder::find(std::span<const ItemId> written) {
    if (written.size() < m_said.size()) std::erase_if(m_said, [&](const Said& said) { return !std::ranges::binary_search(written, said.item); });
    std::ranges::sort(m_said, {}, [](const Said& said) { return std::pair(said.text, said.item); });
    TextConflicts conflicts;
    std::vector<std::span<const Said>> groups;
    for (auto begin = m_said.begin(); begin != m_said.end();) {
        const auto end = std::find_if(begin, m_said.end(), [&](const Said& said) { return said.text != begin->text; });
        if (std::any_of(begin, end, [&](const Said& said) { return said.labels != begin->labels; })) groups.emplace_back(begin, end);
        begin = end;
    }
    std::ranges::sort(groups, {}, [](const auto& group) { return group.front().item; });
    for (const auto& group : groups) {
        ++conflicts.texts;
        conflicts.items += static_cast<std::int64_t>(group.size());
        if (conflicts.first.size() == conflictsShown) continue;
        auto& shown = conflicts.first.emplace_back();
        for (const Said& said : group.first(std::min(group.size(), itemsShownOfConflict))) shown.push_back(said.item);
    }
    return conflicts;
}

}  // namespace docket::dataset
