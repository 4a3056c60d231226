#include "core/metrics/quality/multi_label_tally.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace docket::metrics {

namespace {

using Labels = std::vector<std::uint32_t>;

constexpr std::uint32_t nothingSaid = std::numeric_limits<std::uint32_t>::max();

Labels onlyInFirst(std::span<const std::uint32_t> first, std::span<const std::uint32_t> other) {
    Labels labels;
    std::ranges::set_difference(first, other, std::back_inserter(labels));
    return labels;
}

std::uint64_t substitutionKey(std::uint32_t missed, std::uint32_t said) { return std::uint64_t{missed} << 32U | said; }

}  // namespace

void MeanOverItems::add(double value, double itemWeight) {
    sum += value * itemWeight;
    weight += itemWeight;
    ++items;
}

void MeanOverItems::addRatio(std::size_t part, std::size_t whole, double itemWeight) {
    if (whole > 0) add(static_cast<double>(part) / static_cast<double>(whole), itemWeight);
}

MeanOverItems& MeanOverItems::operator+=(const MeanOverItems& other) {
    sum += other.sum;
    weight += other.weight;
    items += other.items;
    return *this;
}

ItemSums& ItemSums::operator+=(const ItemSums& other) {
    subset += other.subset;
    jaccard += other.jaccard;
    precision += other.precision;
    recall += other.recall;
    f1 += other.f1;
    overTagged += other.overTagged;
    underTagged += other.underTagged;
    return *this;
}

void MultiLabelTally::add(std::span<const std::uint32_t> reference, std::span<const std::uint32_t> predicted, double weight) {
    m_itemSums.subset.add(std::ranges::equal(reference, predicted) ? 1 : 0, weight);
    addLabels(reference, predicted, weight);
}

void MultiLabelTally::addWithoutAnswer(std::span<const std::uint32_t> reference, double weight) {
    ++m_itemsWithoutAnswer;
    m_itemSums.subset.add(0, weight);
    addLabels(reference, {}, weight);
}

void MultiLabelTally::addLabels(std::span<const std::uint32_t> reference, std::span<const std::uint32_t> predicted, double weight) {
    ++m_items;
    for (const std::uint32_t label : reference) {
        m_labels.reference[label] += weight;
        ++m_labelItems[label].inReference;
    }
    for (const std::uint32_t label : predicted) {
        m_labels.predicted[label] += weight;
        ++m_labelItems[label].predicted;
        if (std::ranges::binary_search(reference, label)) m_labels.right[label] += weight;
    }
    const Labels missed = onlyInFirst(reference, predicted);
    const Labels extra = onlyInFirst(predicted, reference);
    const std::size_t shared = reference.size() - missed.size();
    m_itemSums.jaccard.addRatio(shared, reference.size() + extra.size(), weight);
    m_itemSums.precision.addRatio(shared, predicted.size(), weight);
    m_itemSums.recall.addRatio(shared, reference.size(), weight);
    m_itemSums.f1.addRatio(2 * shared, reference.size() + predicted.size(), weight);
    m_itemSums.overTagged.add(static_cast<double>(extra.size()), weight);
    m_itemSums.underTagged.add(static_cast<double>(missed.size()), weight);
    for (const std::uint32_t label : missed) {
        if (extra.empty()) m_substitutions[substitutionKey(label, nothingSaid)] += weight;
        for (const std::uint32_t said : extra) m_substitutions[substitutionKey(label, said)] += weight / static_cast<double>(extra.size());
    }
}

MultiLabelTally& MultiLabelTally::operator+=(const MultiLabelTally& other) {
    m_items += other.m_items;
    m_itemsWithoutAnswer += other.m_itemsWithoutAnswer;
    m_labels += other.m_labels;
    for (std::size_t label = 0; label < m_labelItems.size(); ++label) m_labelItems[label] += other.m_labelItems[label];
    m_itemSums += other.m_itemSums;
    for (const auto& [key, weight] : other.m_substitutions) m_substitutions[key] += weight;
    return *this;
}

std::vector<Substitution> MultiLabelTally::substitutions() const {
    std::vector<std::pair<std::uint64_t, double>> sorted(m_substitutions.begin(), m_substitutions.end());
    std::ranges::sort(sorted);
    std::vector<Substitution> substitutions;
    substitutions.reserve(sorted.size());
    for (const auto& [key, weight] : sorted) {
        const auto said = static_cast<std::uint32_t>(key);
        substitutions.push_back({static_cast<std::uint32_t>(key >> 32U), said == nothingSaid ? std::nullopt : std::optional(said), weight});
    }
    return substitutions;
}

}  // namespace docket::metrics
