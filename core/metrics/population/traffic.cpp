#include "core/metrics/population/traffic.h"

#include <algorithm>

namespace docket::metrics {

OutcomeSums& OutcomeSums::operator+=(const OutcomeSums& other) {
    items += other.items;
    rightness += other.rightness;
    rightnessSquares += other.rightnessSquares;
    return *this;
}

std::int64_t TrafficCell::resolved() const {
    std::int64_t items = 0;
    for (const auto& [key, sums] : outcomes) items += sums.items;
    return items;
}

TrafficCell& TrafficCell::operator+=(const TrafficCell& other) {
    total += other.total;
    rightness += other.rightness;
    for (const auto& [key, sums] : other.outcomes) outcomes[key] += sums;
    return *this;
}

TrafficCell& Traffic::count(const TrafficItem& item) {
    const ConfidenceBands& bands = item.side == Side::Escalated ? m_bands.escalated : m_bands.accepted;
    const auto band = item.confidence ? bands.bandOf(*item.confidence) : std::nullopt;
    TrafficCell& cell = m_cells[{item.side, item.predicted, band.value_or(bands.count())}];
    ++cell.total;
    cell.rightness += item.rightness;
    return cell;
}

void Traffic::add(const TrafficItem& item) { count(item); }

void Traffic::addResolved(const TrafficItem& item, std::uint32_t reference, double weight) {
    count(item).outcomes[{item.predicted, reference, weight}] += {1, item.rightness, item.rightness * item.rightness};
}

Traffic& Traffic::operator+=(const Traffic& other) {
    for (const auto& [key, cell] : other.m_cells) m_cells[key] += cell;
    return *this;
}

Traffic Traffic::only(Side side) const {
    Traffic part(m_labelCount, m_bands);
    for (const auto& [key, cell] : m_cells) {
        if (key.side == side) part.m_cells.emplace(key, cell);
    }
    return part;
}

ConfidenceBands quantileBands(std::vector<double> confidences, std::size_t count) {
    std::ranges::sort(confidences);
    std::vector<double> edges{0};
    for (std::size_t i = 1; i < count && !confidences.empty(); ++i) {
        const double border = confidences[i * confidences.size() / count];
        if (border > edges.back() && border < 1) edges.push_back(border);
    }
    edges.push_back(1);
    return ConfidenceBands(std::move(edges));
}

}  // namespace docket::metrics
