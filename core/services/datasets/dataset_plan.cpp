#include "core/services/datasets/dataset_plan.h"

#include "core/base/stable_hash.h"
#include "core/dataset/balancing.h"
#include "core/services/datasets/split_groups.h"
#include "core/text/exact_duplicates.h"
#include "core/text/near_duplicates.h"

#include <optional>
#include <string>
#include <utility>

namespace docket::services {

/// Looks at all items, and makes the plan of them.
class Survey {
public:
    explicit Survey(const dataset::Recipe& recipe) : m_recipe(recipe), m_groups(recipe) {}

    Result<> begin() {
        if (!looksForNear()) return {};
        auto near = text::NearDuplicates::make(m_recipe.duplicates.nearness);
        if (!near) return std::unexpected(near.error());
        m_near.emplace(std::move(*near));
        return {};
    }

    void add(const codec::DatasetItem& item) {
        m_plan.m_items.push_back({item.record.item, {}, {}});
        if (m_near) m_near->add(item.record.text);
        m_sameAs.push_back(m_exact.add(item.record.text));
        if (m_recipe.split.isSplit()) m_groups.add(item);
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

    Result<> findNear(ports::Items& items) {
        if (!m_near) return {};
        auto clusters = m_near->clusters([&](std::uint32_t number) -> Result<std::string> {
            auto item = items.find(m_plan.m_items[number].item);
            if (!item) return std::unexpected(item.error());
            return *item ? std::move((*item)->text) : std::string();
        });
        if (!clusters) return std::unexpected(clusters.error());
        if (m_recipe.duplicates.duplicates == dataset::Duplicates::DropNear) m_sameAs = clusters->firstOf;
        if (m_recipe.split.isSplit() && m_recipe.split.keepsNearTogether) m_groups.join(clusters->firstOf);
        return {};
    }

    void dropDuplicates() {
        if (m_recipe.duplicates.duplicates == dataset::Duplicates::Keep) return;
        for (std::size_t number = 0; number < m_sameAs.size(); ++number) {
            if (m_sameAs[number] != number) m_plan.m_items[number].leftOut = dataset::LeftOut::Duplicate;
        }
    }

    /// What a machine wrote is for training alone. Texts that are the same always belong together.
    void split() {
        if (!m_recipe.split.isSplit()) return;
        m_groups.join(m_sameAs);
        std::vector<bool> isCounted;
        for (const auto& planned : m_plan.m_items) isCounted.push_back(!planned.leftOut);
        const auto splits = m_groups.splits(isCounted);
        for (std::size_t number = 0; number < splits.size(); ++number) {
            auto& planned = m_plan.m_items[number];
            planned.placement.split = splits[number];
            if (m_groups.isSynthetic(number) && splits[number] != dataset::Split::Train && !planned.leftOut) planned.leftOut = dataset::LeftOut::Synthetic;
        }
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
    SplitGroups m_groups;
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

}  // namespace docket::services
