#include "core/metrics/confidence_spread.h"

#include <algorithm>

namespace docket::metrics {

namespace {

/// The border below a band, as it is written: 0.29 and not 28.999… hundredths.
double lowerBorder(std::size_t band) { return static_cast<double>(band) / static_cast<double>(ConfidenceSpread::bandCount); }

}  // namespace

ConfidenceSpread::ConfidenceSpread(std::vector<double> confidences) : m_sorted(std::move(confidences)) {
    std::ranges::sort(m_sorted);
    for (auto from = m_sorted.begin(); from != m_sorted.end();) {
        const auto to = std::find_if(from, m_sorted.end(), [&](double value) { return value != *from; });
        const auto same = static_cast<std::int64_t>(to - from);
        ++m_distinct;
        m_bands[bandOf(*from)] += same;
        if (same > 1 && static_cast<double>(same) >= leastTie * static_cast<double>(count())) m_ties.push_back({*from, same});
        from = to;
    }
}

std::size_t ConfidenceSpread::bandOf(double confidence) {
    constexpr std::size_t last = bandCount - 1;
    std::size_t band = std::min(static_cast<std::size_t>(std::max(confidence, 0.0) * static_cast<double>(bandCount)), last);
    if (band < last && confidence >= lowerBorder(band + 1)) ++band;
    if (band > 0 && confidence < lowerBorder(band)) --band;
    return band;
}

std::int64_t ConfidenceSpread::below(double threshold) const { return std::ranges::lower_bound(m_sorted, threshold) - m_sorted.begin(); }

std::int64_t ConfidenceSpread::exactly(double threshold) const {
    return static_cast<std::int64_t>(std::ranges::equal_range(m_sorted, threshold).size());
}

}  // namespace docket::metrics
