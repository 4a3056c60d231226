#pragma once

#include "core/metrics/quality/confusion_matrix.h"

#include <span>
#include <utility>

namespace docket::metrics {

/// A weighted mean over those items for which something is defined.
struct MeanOverItems {
    double sum = 0;
    double weight = 0;
    std::int64_t items = 0;  ///< for which it is defined

    void add(double value, double itemWeight);
    /// part / whole of one item; left out where the whole is 0.
    void addRatio(std::size_t part, std::size_t whole, double itemWeight);
    Figure mean() const { return Figure::ratio(sum, weight, Undefined::NoItems); }
    MeanOverItems& operator+=(const MeanOverItems& other);
    bool operator==(const MeanOverItems&) const = default;
};

/// Sums over whole items.
struct ItemSums {
    MeanOverItems subset;       ///< 1 where the sets are the same; without an answer 0
    MeanOverItems jaccard;      ///< shared labels of those in either set
    MeanOverItems precision;    ///< shared labels of the predicted ones
    MeanOverItems recall;       ///< shared labels of those in the reference
    MeanOverItems f1;           ///< 2 shared / (predicted + reference)
    MeanOverItems overTagged;   ///< predicted labels that the reference lacks
    MeanOverItems underTagged;  ///< the reverse

    ItemSums& operator+=(const ItemSums& other);
    bool operator==(const ItemSums&) const = default;
};

/// A missed label and one that was said without being in the reference.
struct Substitution {
    std::uint32_t missed = 0;
    std::optional<std::uint32_t> said;  ///< nullopt: nothing else was said of the item
    double weight = 0;

    bool operator==(const Substitution&) const = default;
};

/// What was predicted for multi-label items, summed as they come; parts can be counted apart and added. Labels are numbers below the
/// number of labels; sets come sorted, without repeats. Weights are >= 0.
class MultiLabelTally {
public:
    explicit MultiLabelTally(std::size_t labelCount) : m_labels(labelCount), m_labelItems(labelCount) {}

    /// Both sets may be empty: no label is an answer.
    void add(std::span<const std::uint32_t> reference, std::span<const std::uint32_t> predicted, double weight = 1);
    /// Invalid output, nothing said: wrong even where the reference is empty, misses all its labels, and is counted apart.
    void addWithoutAnswer(std::span<const std::uint32_t> reference, double weight = 1);
    MultiLabelTally& operator+=(const MultiLabelTally& other);  ///< of as many labels

    std::int64_t items() const { return m_items; }
    std::int64_t itemsWithoutAnswer() const { return m_itemsWithoutAnswer; }
    const LabelSums& labels() const { return m_labels; }
    const std::vector<LabelItems>& labelItems() const { return m_labelItems; }  ///< by label
    const ItemSums& itemSums() const { return m_itemSums; }
    /// Each missed label of an item once, in even parts over the labels that were said wrongly of the item, so that the weights of a
    /// label sum to what was missed of it. By missed label, then by the one said; nothing said last.
    std::vector<Substitution> substitutions() const;

private:
    void addLabels(std::span<const std::uint32_t> reference, std::span<const std::uint32_t> predicted, double weight);

    std::int64_t m_items = 0;
    std::int64_t m_itemsWithoutAnswer = 0;
    LabelSums m_labels;
    std::vector<LabelItems> m_labelItems;
    ItemSums m_itemSums;
    std::unordered_map<std::uint64_t, double> m_substitutions;
};

}  // namespace docket::metrics
