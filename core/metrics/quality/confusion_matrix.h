#pragma once

#include "core/metrics/quality/label_sums.h"

#include <cstdint>
#include <optional>
#include <unordered_map>

namespace docket::metrics {

/// The sums of a confusion matrix that figures are computed from.
struct ConfusionSums {
    LabelSums labels;
    double total = 0;         ///< weight of all items
    double withoutLabel = 0;  ///< of those whose prediction has no label: wrong, and in no label's `predicted`

    explicit ConfusionSums(std::size_t labelCount) : labels(labelCount) {}

    ConfusionSums& operator+=(const ConfusionSums& other);
    bool operator==(const ConfusionSums&) const = default;
};

/// How many items stand behind a label's figures, whatever they weigh.
struct LabelItems {
    std::int64_t inReference = 0;
    std::int64_t predicted = 0;

    LabelItems& operator+=(const LabelItems& other) {
        inReference += other.inReference;
        predicted += other.predicted;
        return *this;
    }
    bool operator==(const LabelItems&) const = default;
};

/// One cell with something in it.
struct ConfusionCell {
    std::uint32_t reference = 0;
    std::optional<std::uint32_t> predicted;  ///< nullopt: a prediction without a label
    double weight = 0;

    bool operator==(const ConfusionCell&) const = default;
};

/// What was predicted for what a single-label item is, summed over weighted items that come one at a time; parts of the items can be
/// counted apart and added. A weight of 1 / π makes an item stand for those that were not drawn. Keeps only the cells that occur.
class ConfusionMatrix {
public:
    explicit ConfusionMatrix(std::size_t labelCount) : m_sums(labelCount), m_labelItems(labelCount) {}

    /// `reference`, `predicted`: below the number of labels; nullopt: a prediction without a label. `weight` >= 0.
    void add(std::uint32_t reference, std::optional<std::uint32_t> predicted, double weight = 1);
    ConfusionMatrix& operator+=(const ConfusionMatrix& other);  ///< of as many labels

    std::int64_t items() const { return m_items; }
    std::int64_t itemsWithoutLabel() const { return m_itemsWithoutLabel; }
    const ConfusionSums& sums() const { return m_sums; }
    const std::vector<LabelItems>& labelItems() const { return m_labelItems; }  ///< by label
    double weightOf(std::uint32_t reference, std::optional<std::uint32_t> predicted) const;
    /// In the order of references, then of predictions; those without a label last.
    std::vector<ConfusionCell> cells() const;

private:
    std::int64_t m_items = 0;
    std::int64_t m_itemsWithoutLabel = 0;
    ConfusionSums m_sums;
    std::vector<LabelItems> m_labelItems;
    std::unordered_map<std::uint64_t, double> m_cells;  ///< by reference and prediction
};

}  // namespace docket::metrics
