#include "core/services/datasets/dataset_plan.h"

#include "core/base/folded_text.h"
#include "core/base/stable_hash.h"
#include "core/codec/datasets/item_template.h"
#include "core/dataset/balancing.h"
#include "core/text/disjoint_sets.h"
#include "core/text/exact_duplicates.h"
#include "core/text/near_duplicates.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

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

/// Looks at all items, and makes the plan of them.
class Survey {
public:
    explicit Survey(const dataset::Recipe& recipe) : m_recipe(recipe) {}

    Result<> begin() {
        if (!looksForNear()) return {};
        auto near = text::NearDuplicates::make(m_recipe.duplicates.nearness);
        if (!near) return std::unexpected(near.error());
        m_near.emplace(std::move(*near));
        return {};
    }

    void add(const codec::DatasetItem& item) {
        const auto number = static_cast<std::uint32_t>(m_plan.m_items.size());
        m_plan.m_items.push_back({item.record.item, {}, {}});
        if (m_near) m_near->add(item.record.text);
        m_sameAs.push_back(m_exact.add(item.record.text));
        if (m_recipe.split.isSplit()) {
            const auto groups = groupsOf(item.record, m_recipe.split);
            m_keys.push_back(splitKey(groups, item.record));
            m_isSynthetic.push_back(item.isSynthetic);
            joinGroups(groups, number);
        }
        if (balances()) m_balanced.push_back({stableHash(item.record.externalId, m_recipe.seed), item.labels.value_or(LabelSet())});
    }

    Result<DatasetPlan> finish(ports::Items& items) {
        if (const auto found = findNear(items); !found) return std::unexpected(found.error());
        dropDuplicates();
        split();
        balance();
        return std::move(m_plan);
    }

private:
    bool looksForNear() const {
        return m_recipe.duplicates.duplicates == dataset::Duplicates::DropNear || (m_recipe.split.isSplit() && m_recipe.split.keepsNearTogether);
    }
    bool balances() const {
        return m_recipe.balance.balance == dataset::Balance::Cap || m_recipe.balance.balance == dataset::Balance::Oversample;
    }

    void joinGroups(const std::vector<std::uint64_t>& groups, std::uint32_t number) {
        for (const std::uint64_t group : groups) {
            const auto [known, isNew] = m_named.try_emplace(group, number);
            if (!isNew) m_joins.emplace_back(known->second, number);
        }
    }

    Result<> findNear(ports::Items& items) {
        if (!m_near) return {};
        auto clusters = m_near->clusters([&](std::uint32_t number) -> Result<std::string> {
            auto item = items.find(m_plan.m_items[number].item);
            if (!item) return std::unexpected(item.error());
            return *item ? std::move((*item)->text) : std::string();
        });
        if (!clusters) return std::unexpected(clusters.error());
        if (m_recipe.duplicates.duplicates == dataset::Duplicates::DropNear) m_sameAs = clusters->firstOf;
        if (m_recipe.split.keepsNearTogether) m_together = std::move(clusters->firstOf);
        return {};
    }

    void dropDuplicates() {
        if (m_recipe.duplicates.duplicates == dataset::Duplicates::Keep) return;
        for (std::size_t number = 0; number < m_sameAs.size(); ++number) {
            if (m_sameAs[number] != number) m_plan.m_items[number].leftOut = dataset::LeftOut::Duplicate;
        }
    }

    /// The first item of a group that no machine wrote decides for all. Texts that are the same always belong together.
    void split() {
        if (!m_recipe.split.isSplit()) return;
        const std::vector<std::optional<std::uint32_t>> deciding = decidingItems();
        for (std::uint32_t number = 0; number < m_sameAs.size(); ++number) {
            auto& planned = m_plan.m_items[number];
            if (deciding[number]) planned.placement.split = dataset::splitOf(m_keys[*deciding[number]], m_recipe.seed, m_recipe.split);
            const bool isMeasuredOn = planned.placement.split != dataset::Split::Train;
            if (m_isSynthetic[number] && isMeasuredOn && !planned.leftOut) planned.leftOut = dataset::LeftOut::Synthetic;
        }
    }

    /// Of each item, the one that decides for its group; nullopt: a machine wrote all of them.
    std::vector<std::optional<std::uint32_t>> decidingItems() const {
        text::DisjointSets groups(m_sameAs.size());
        for (const auto& [one, other] : m_joins) groups.join(one, other);
        for (std::uint32_t number = 0; number < m_sameAs.size(); ++number) {
            groups.join(m_sameAs[number], number);
            if (!m_together.empty()) groups.join(m_together[number], number);
        }
        std::vector<std::optional<std::uint32_t>> ofRoot(m_sameAs.size());
        for (std::uint32_t number = 0; number < m_sameAs.size(); ++number) {
            auto& deciding = ofRoot[groups.rootOf(number)];
            if (!deciding && !m_isSynthetic[number]) deciding = number;
        }
        std::vector<std::optional<std::uint32_t>> deciding(m_sameAs.size());
        for (std::uint32_t number = 0; number < m_sameAs.size(); ++number) deciding[number] = ofRoot[groups.rootOf(number)];
        return deciding;
    }

    void balance() {
        if (!balances()) return;
        std::vector<std::size_t> trained;
        std::vector<dataset::BalancedItem> items;
        for (std::size_t number = 0; number < m_balanced.size(); ++number) {
            const auto& planned = m_plan.m_items[number];
            if (planned.leftOut || planned.placement.split != dataset::Split::Train) continue;
            trained.push_back(number);
            items.push_back(std::move(m_balanced[number]));
        }
        const std::vector<int> copies = dataset::copiesOf(items, m_recipe.balance);
        for (std::size_t i = 0; i < trained.size(); ++i) m_plan.m_items[trained[i]].placement.copies = copies[i];
    }

    const dataset::Recipe& m_recipe;
    DatasetPlan m_plan;
    text::ExactDuplicates m_exact;
    std::optional<text::NearDuplicates> m_near;
    std::vector<std::uint32_t> m_sameAs;    ///< of each item, the first whose text is a duplicate for the recipe
    std::vector<std::uint32_t> m_together;  ///< of each item, the first near-duplicate; empty: they need not stay together
    std::vector<std::uint64_t> m_keys;      ///< hash of what decides the split
    std::vector<bool> m_isSynthetic;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_joins;  ///< items with the same value of a key
    std::unordered_map<std::uint64_t, std::uint32_t> m_named;  ///< group by hash of its name → first item
    std::vector<dataset::BalancedItem> m_balanced;
};

Result<DatasetPlan> DatasetPlan::make(ports::Items& items, const dataset::Recipe& recipe, const VisitTaken& visit) {
    Survey survey(recipe);
    if (const auto begun = survey.begin(); !begun) return std::unexpected(begun.error());
    const auto visited = visit([&](const codec::DatasetItem& item) -> Result<> {
        survey.add(item);
        return {};
    });
    if (!visited) return std::unexpected(visited.error());
    return survey.finish(items);
}

std::expected<Placement, dataset::LeftOut> DatasetPlan::next(ItemId item) {
    while (m_next < m_items.size() && m_items[m_next].item < item) ++m_next;
    if (m_next == m_items.size() || m_items[m_next].item != item) return std::unexpected(dataset::LeftOut::Undecided);
    const Planned& planned = m_items[m_next++];
    if (planned.leftOut) return std::unexpected(*planned.leftOut);
    if (planned.placement.copies == 0) return std::unexpected(dataset::LeftOut::OverCap);
    return planned.placement;
}

dataset::Split splitAlone(const codec::DatasetItem& item, const dataset::Recipe& recipe) {
    if (!recipe.split.isSplit() || item.isSynthetic) return dataset::Split::Train;
    return dataset::splitOf(splitKey(groupsOf(item.record, recipe.split), item.record), recipe.seed, recipe.split);
}

}  // namespace docket::services
