#pragma once

#include "core/dataset/lint.h"
#include "core/ports/items.h"
#include "core/services/datasets/taken_items.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace docket::services {

/// Looks for texts that are in two splits, where there are splits. Of a few-shot prompt: for its examples among what is in a
/// validation or test split.
///
/// The same texts are always found. Near-duplicates only where the recipe does not keep them together itself, among
/// dataset::textsForNearDuplicates texts at most: those with the smallest hash of a shingle (Broder 1997), which near-duplicates of a
/// likeness share with that probability, so that they are looked at together or not at all. 12 bytes an item.
class SplitRepeats {
public:
    explicit SplitRepeats(const dataset::Recipe& recipe) : m_recipe(recipe) {}

    /// An item that goes into a split, by its number among `taken`.
    void add(std::uint32_t number, std::string_view text, dataset::Split split);

    /// Reads some texts again.
    Result<> find(ports::Items& items, std::span<const TakenItem> taken, dataset::DatasetFacts& facts);

private:
    struct Text {
        std::uint64_t hash = 0;  ///< of the folded text
        std::uint32_t number = 0;

        auto operator<=>(const Text&) const = default;
    };

    bool looksForNear() const { return !m_recipe.split.keepsNearTogether; }
    bool isPrompt() const { return m_recipe.format == dataset::Format::FewShot; }
    void keepSmallest(std::uint64_t shingle, std::uint32_t number);
    Result<> findSame(ports::Items& items, std::span<const TakenItem> taken, dataset::DatasetFacts& facts);
    Result<> findNear(ports::Items& items, std::span<const TakenItem> taken, dataset::DatasetFacts& facts);
    std::vector<std::uint32_t> sample(std::span<const TakenItem> taken) const;

    const dataset::Recipe& m_recipe;
    std::vector<Text> m_texts;  ///< in the order of adding, then sorted
    std::vector<std::pair<std::uint64_t, std::uint32_t>> m_smallest;  ///< a heap, the largest on top
    std::int64_t m_candidates = 0;
};

}  // namespace docket::services
