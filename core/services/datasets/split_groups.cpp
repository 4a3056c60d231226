#include "core/services/datasets/split_groups.h"

#include "core/base/folded_text.h"
#include "core/base/stable_hash.h"
#include "core/codec/datasets/item_template.h"
#include "core/dataset/stratifying.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <map>

namespace docket::services {

namespace {

/// The groups that an item is in, by hash of their names: a value of each key that its metadata have, in the order of the rule.
std::vector<std::uint64_t> groupsOf(const ports::Record& record, const dataset::SplitRule& rule) {
    std::vector<std::uint64_t> groups;
    const auto values = codec::metadataTexts(record.metadata, rule.groupBy);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i]) groups.push_back(stableHash(fmt::format("{}\n{}", rule.groupBy[i], *values[i])));
    }
    return groups;
}

/// What decides the split of an item by itself: its first group, or else its text, so that one text is never in two splits.
std::uint64_t splitKey(const std::vector<std::uint64_t>& groups, const ports::Record& record) {
    return groups.empty() ? stableHash(folded(record.text)) : groups.front();
}

}  // namespace

void SplitGroups::add(const codec::DatasetItem& item) {
    const auto number = static_cast<std::uint32_t>(m_items.size());
    const auto groups = groupsOf(item.record, m_recipe.split);
    const std::uint32_t answer = m_recipe.split.isStratified ? m_answers.numberOf(item.labels.value_or(LabelSet())) : 0;
    m_items.push_back({splitKey(groups, item.record), answer, item.isSynthetic});
    for (const std::uint64_t group : groups) {
        const auto [known, isNew] = m_named.try_emplace(group, number);
        if (!isNew) m_joins.emplace_back(known->second, number);
    }
}

void SplitGroups::join(std::span<const std::uint32_t> firstOf) {
    for (std::uint32_t number = 0; number < firstOf.size(); ++number) {
        if (firstOf[number] != number) m_joins.emplace_back(firstOf[number], number);
    }
}

std::vector<dataset::Split> SplitGroups::splits(const std::vector<bool>& isCounted) {
    const auto deciding = decidingItems();
    if (m_recipe.split.isStratified) return stratified(deciding, isCounted);
    std::vector<dataset::Split> splits(m_items.size(), dataset::Split::Train);
    for (std::size_t number = 0; number < m_items.size(); ++number) {
        if (deciding[number]) splits[number] = dataset::splitOf(m_items[*deciding[number]].key, m_recipe.seed, m_recipe.split);
    }
    return splits;
}

std::vector<std::optional<std::uint32_t>> SplitGroups::decidingItems() const {
    text::DisjointSets groups(m_items.size());
    for (const auto& [one, other] : m_joins) groups.join(one, other);
    std::vector<std::optional<std::uint32_t>> ofRoot(m_items.size());
    for (std::uint32_t number = 0; number < m_items.size(); ++number) {
        auto& deciding = ofRoot[groups.rootOf(number)];
        if (!deciding && !m_items[number].isSynthetic) deciding = number;
    }
    std::vector<std::optional<std::uint32_t>> deciding(m_items.size());
    for (std::uint32_t number = 0; number < m_items.size(); ++number) deciding[number] = ofRoot[groups.rootOf(number)];
    return deciding;
}

std::vector<dataset::Split> SplitGroups::stratified(std::span<const std::optional<std::uint32_t>> deciding, const std::vector<bool>& isCounted) const {
    const auto strata = strataOfAnswers(isCounted);
    std::vector<dataset::SplitGroup> groups;
    std::vector<std::uint32_t> groupOf(m_items.size());  // by its deciding item
    for (std::uint32_t number = 0; number < m_items.size(); ++number) {
        if (!deciding[number]) continue;
        const std::uint32_t first = *deciding[number];
        if (first == number) {
            groupOf[first] = static_cast<std::uint32_t>(groups.size());
            groups.push_back({m_items[first].key, 0, std::numeric_limits<std::uint32_t>::max()});
        }
    }
    for (std::uint32_t number = 0; number < m_items.size(); ++number) {
        if (!deciding[number] || !isCounted[number] || m_items[number].isSynthetic) continue;
        dataset::SplitGroup& group = groups[groupOf[*deciding[number]]];
        ++group.items;
        group.stratum = std::min(group.stratum, strata[m_items[number].answer]);
    }
    const auto ofGroups = dataset::stratifiedSplits(groups, m_recipe.seed, m_recipe.split);
    std::vector<dataset::Split> splits(m_items.size(), dataset::Split::Train);
    for (std::uint32_t number = 0; number < m_items.size(); ++number) {
        if (deciding[number]) splits[number] = ofGroups[groupOf[*deciding[number]]];
    }
    return splits;
}

std::vector<std::uint32_t> SplitGroups::strataOfAnswers(const std::vector<bool>& isCounted) const {
    std::map<LabelId, std::int64_t> counts;
    std::vector<LabelSet> labels;
    for (std::uint32_t answer = 0; answer < m_answers.size(); ++answer) labels.push_back(m_answers[answer].empty() ? LabelSet{LabelId{}} : m_answers[answer]);
    for (std::uint32_t number = 0; number < m_items.size(); ++number) {
        if (!isCounted[number] || m_items[number].isSynthetic) continue;
        for (const LabelId label : labels[m_items[number].answer]) ++counts[label];
    }
    std::vector<LabelId> byCount;
    for (const auto& [label, count] : counts) byCount.push_back(label);
    std::ranges::stable_sort(byCount, {}, [&](LabelId label) { return counts.at(label); });
    std::map<LabelId, std::uint32_t> strata;
    for (const LabelId label : byCount) strata.emplace(label, static_cast<std::uint32_t>(strata.size()));
    std::vector<std::uint32_t> rarest;
    for (const LabelSet& answer : labels) {
        std::uint32_t stratum = std::numeric_limits<std::uint32_t>::max();  // nothing that counts has it
        for (const LabelId label : answer) {
            if (const auto found = strata.find(label); found != strata.end()) stratum = std::min(stratum, found->second);
        }
        rarest.push_back(stratum);
    }
    return rarest;
}

dataset::Split splitAlone(const codec::DatasetItem& item, const dataset::Recipe& recipe) {
    if (!recipe.split.isSplit() || item.isSynthetic) return dataset::Split::Train;
    return dataset::splitOf(splitKey(groupsOf(item.record, recipe.split), item.record), recipe.seed, recipe.split);
}

}  // namespace docket::services
