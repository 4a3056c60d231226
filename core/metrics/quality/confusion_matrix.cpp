#include "core/metrics/quality/confusion_matrix.h"

#include <algorithm>
#include <limits>

namespace docket::metrics {

namespace {

constexpr std::uint32_t noLabel = std::numeric_limits<std::uint32_t>::max();

std::uint64_t cellKey(std::uint32_t reference, std::optional<std::uint32_t> predicted) {
    return std::uint64_t{reference} << 32U | predicted.value_or(noLabel);
}

std::uint32_t referenceIn(std::uint64_t key) { return static_cast<std::uint32_t>(key >> 32U); }

std::optional<std::uint32_t> predictedIn(std::uint64_t key) {
    const auto predicted = static_cast<std::uint32_t>(key);
    return predicted == noLabel ? std::nullopt : std::optional(predicted);
}

}  // namespace

ConfusionSums& ConfusionSums::operator+=(const ConfusionSums& other) {
    labels += other.labels;
    total += other.total;
    withoutLabel += other.withoutLabel;
    return *this;
}

void ConfusionMatrix::add(std::uint32_t reference, std::optional<std::uint32_t> predicted, double weight) {
    ++m_items;
    ++m_labelItems[reference].inReference;
    m_sums.total += weight;
    m_sums.labels.reference[reference] += weight;
    m_cells[cellKey(reference, predicted)] += weight;
    if (!predicted) {
        ++m_itemsWithoutLabel;
        m_sums.withoutLabel += weight;
        return;
    }
    ++m_labelItems[*predicted].predicted;
    m_sums.labels.predicted[*predicted] += weight;
    if (*predicted == reference) m_sums.labels.right[reference] += weight;
}

ConfusionMatrix& ConfusionMatrix::operator+=(const ConfusionMatrix& other) {
    m_items += other.m_items;
    m_itemsWithoutLabel += other.m_itemsWithoutLabel;
    m_sums += other.m_sums;
    for (std::size_t label = 0; label < m_labelItems.size(); ++label) m_labelItems[label] += other.m_labelItems[label];
    for (const auto& [key, weight] : other.m_cells) m_cells[key] += weight;
    return *this;
}

double ConfusionMatrix::weightOf(std::uint32_t reference, std::optional<std::uint32_t> predicted) const {
    const auto cell = m_cells.find(cellKey(reference, predicted));
    return cell == m_cells.end() ? 0 : cell->second;
}

std::vector<ConfusionCell> ConfusionMatrix::cells() const {
    std::vector<std::pair<std::uint64_t, double>> sorted(m_cells.begin(), m_cells.end());
    std::ranges::sort(sorted);
    std::vector<ConfusionCell> cells;
    cells.reserve(sorted.size());
    for (const auto& [key, weight] : sorted) cells.push_back({referenceIn(key), predictedIn(key), weight});
    return cells;
}

}  // namespace docket::metrics
