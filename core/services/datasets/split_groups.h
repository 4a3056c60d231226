#pragma once

#include "core/codec/datasets/dataset_writer.h"
#include "core/services/datasets/taken_items.h"
#include "core/text/disjoint_sets.h"

#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace docket::services {

/// What must stay in one split, and where it goes: items that share a group of the metadata, a text, or a cluster of near-duplicates. The
/// first item of a group that no machine wrote decides for all. Items are known by the number in which they were added.
class SplitGroups {
public:
    /// `recipe` must outlive it.
    explicit SplitGroups(const dataset::Recipe& recipe) : m_recipe(recipe) {}

    void add(const codec::DatasetItem& item);
    /// Items of which each belongs together with the first that it names.
    void join(std::span<const std::uint32_t> firstOf);
    /// Of each item. `isCounted`: the item is in the dataset, so that it counts where labels have their shares.
    std::vector<dataset::Split> splits(const std::vector<bool>& isCounted);

    bool isSynthetic(std::size_t number) const { return m_items[number].isSynthetic; }

private:
    struct Item {
        std::uint64_t key = 0;     ///< hash of what decides the split by itself
        std::uint32_t answer = 0;  ///< in m_answers
        bool isSynthetic = false;
    };

    /// Of each item, the one that decides for its group; nullopt: a machine wrote all of them.
    std::vector<std::optional<std::uint32_t>> decidingItems() const;
    std::vector<dataset::Split> stratified(std::span<const std::optional<std::uint32_t>> deciding, const std::vector<bool>& isCounted) const;
    /// Labels, the empty answer as LabelId{}, by how many of the items that count have them: the rarest is 0.
    std::vector<std::uint32_t> strataOfAnswers(const std::vector<bool>& isCounted) const;

    const dataset::Recipe& m_recipe;
    std::vector<Item> m_items;
    AnswerList m_answers;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_joins;
    std::unordered_map<std::uint64_t, std::uint32_t> m_named;  ///< group of metadata by hash of its name → first item
};

/// The split of an item by itself, for recipes that need no plan: groups say the same where nothing joins it to others.
dataset::Split splitAlone(const codec::DatasetItem& item, const dataset::Recipe& recipe);

}  // namespace docket::services
