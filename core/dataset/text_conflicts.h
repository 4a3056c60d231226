#pragma once

#include "core/domain/prediction.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace docket::dataset {

/// Texts that are in a dataset more than once, and not always with the same labels.
struct TextConflicts {
    std::int64_t texts = 0;                  ///< of such texts
    std::int64_t items = 0;                  ///< that have one of them
    std::vector<std::vector<ItemId>> first;  ///< of the first texts, the first items; in the order of the ids

    bool operator==(const TextConflicts&) const = default;
};

inline constexpr std::size_t conflictsShown = 5;
inline constexpr std::size_t itemsShownOfConflict = 4;

/// Looks for the same text with different labels while a dataset is written. Texts are the same where all their bytes are; only
/// a hash of 64 bits of each is kept, 24 bytes an item, so that one warning in about 10^7 datasets of a million items is a false one.
class TextConflictFinder {
public:
    void add(ItemId item, std::string_view text, const LabelSet& labels);
    /// Among `written`, in ascending order: those of the items added that came to be in the dataset.
    TextConflicts find(std::span<const ItemId> written);

private:
    struct Said {
        std::uint64_t text = 0;
        std::uint64_t labels = 0;
        ItemId item;
    };

    std::vector<Said> m_said;
};

}  // namespace docket::dataset
