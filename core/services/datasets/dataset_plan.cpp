#include "core/services/datasets/dataset_plan.h"

#include "core/base/folded_text.h"
#include "core/base/stable_hash.h"
#include "core/codec/datasets/item_template.h"
#include "core/dataset/balancing.h"
#include "core/text/exact_duplicates.h"
#include "core/text/near_duplicates.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <optional>
#include <string>
#include <unordered_map>

namespace docket::services {

namespace {

/// What decides the split of an item that belongs to no group: its text, so that one text is never in two splits.
std::string textKey(std::string_view text) { return foldedText(text); }

/// A value of a key of the metadata as a name of a group.
std::string groupName(const std::string& key, const std::string& value) { return fmt::format("{}\n{}", key, value); }

/// Sets of items that belong together, each known by its first item (Galler and Fisher 1964).
class Groups {
public:
    void add() { m_parent.push_back(static_cast<std::uint32_t>(m_parent.size())); }
    void join(std::uint32_t one, std::uint32_t other) {
        one = firstOf(one);
        other = firstOf(other);
        m_parent[std::max(one, other)] = std::min(one, other);
    }
    std::uint32_t firstOf(std::uint32_t item) {
        while (m_parent[item] != item) item = m_parent[item] = m_parent[m_parent[item]];
        return item;
    }

private:
    std::vector<std::uint32_t> m_parent;
};

}  // namespace

/// Looks at all selected items, and makes the plan of them.
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

    void add(const SelectedItem& selected) {
        const auto number = static_cast<std::uint32_t>(m_plan.m_items.size());
        m_plan.m_items.push_back({selected.record.item, {}, false});
        m_groups.add();
        if (m_near) m_near->add(selected.record.text);
        m_sameAs.push_back(m_exact.add(selected.record.text));
        if (m_recipe.split.isSplit()) {
            m_keys.push_back(stableHash(splitKey(selected.record)));
            joinByMetadata(selected.record, number);
        }
        if (balances()) m_balanced.push_back({stableHash(selected.record.externalId, m_recipe.seed), selected.labels.value_or(LabelSet())});
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

    void joinByMetadata(const ports::Record& record, std::uint32_t number) {
        for (const std::string& key : m_recipe.split.groupBy) {
            const auto value = codec::metadataText(record.metadata, key);
            if (!value) continue;
            const auto [known, isNew] = m_named.try_emplace(stableHash(groupName(key, *value)), number);
            if (!isNew) m_groups.join(known->second, number);
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
        for (std::size_t number = 0; number < m_sameAs.size(); ++number) m_plan.m_items[number].isDuplicate = m_sameAs[number] != number;
    }

    /// The first item of a group decides for all. Texts that are the same always belong together.
    void split() {
        if (!m_recipe.split.isSplit()) return;
        for (std::uint32_t number = 0; number < m_sameAs.size(); ++number) {
            m_groups.join(m_sameAs[number], number);
            if (!m_together.empty()) m_groups.join(m_together[number], number);
        }
        for (std::uint32_t number = 0; number < m_sameAs.size(); ++number) {
            const std::uint64_t key = m_keys[m_groups.firstOf(number)];
            m_plan.m_items[number].placement.split = dataset::splitOf(key, m_recipe.seed, m_recipe.split);
        }
    }

    void balance() {
        if (!balances()) return;
        std::vector<std::size_t> trained;
        std::vector<dataset::BalancedItem> items;
        for (std::size_t number = 0; number < m_balanced.size(); ++number) {
            const auto& planned = m_plan.m_items[number];
            if (planned.isDuplicate || planned.placement.split != dataset::Split::Train) continue;
            trained.push_back(number);
            items.push_back(std::move(m_balanced[number]));
        }
        const std::vector<int> copies = dataset::copiesOf(items, m_recipe.balance);
        for (std::size_t i = 0; i < trained.size(); ++i) m_plan.m_items[trained[i]].placement.copies = copies[i];
    }

    std::string splitKey(const ports::Record& record) const {
        for (const std::string& key : m_recipe.split.groupBy) {
            if (const auto value = codec::metadataText(record.metadata, key)) return groupName(key, *value);
        }
        return textKey(record.text);
    }

    const dataset::Recipe& m_recipe;
    DatasetPlan m_plan;
    Groups m_groups;
    text::ExactDuplicates m_exact;
    std::optional<text::NearDuplicates> m_near;
    std::vector<std::uint32_t> m_sameAs;    ///< of each item, the first whose text is a duplicate for the recipe
    std::vector<std::uint32_t> m_together;  ///< of each item, the first near-duplicate; empty: they need not stay together
    std::vector<std::uint64_t> m_keys;      ///< hash of what decides the split
    std::unordered_map<std::uint64_t, std::uint32_t> m_named;  ///< group by hash of its name → first item
    std::vector<dataset::BalancedItem> m_balanced;
};
}  // namespace docket::services
