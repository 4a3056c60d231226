#include "core/calibration/reliability/reliability_bins.h"

#include <algorithm>

namespace docket::calibration {

namespace {

/// The border below a bin as it is written, 0.3 and not 0.30000000000000004.
double borderBelow(std::size_t bin, std::size_t count) { return static_cast<double>(bin) / static_cast<double>(count); }

/// Sums the confidences of one bin.
class OpenBin {
public:
    void add(const Outcome& outcome) {
        m_confidence += outcome.weight * outcome.confidence;
        m_squares += outcome.weight * outcome.confidence * outcome.confidence;
        if (outcome.isRight) m_rightConfidence += outcome.weight * outcome.confidence;
        m_right.add(outcome.isRight, outcome.weight);
    }
    ReliabilityBin closed(double low, double high) const {
        ReliabilityBin bin{low, high, std::nullopt, m_right, 0};
        if (m_right.n() == 0) return bin;
        const double mean = m_confidence / m_right.total();
        const double variance = m_squares / m_right.total() - mean * mean;
        const double covariance = m_rightConfidence / m_right.total() - mean * *m_right.value();
        bin.meanConfidence = std::clamp(mean, 0.0, 1.0);
        bin.within = variance - 2 * covariance;
        return bin;
    }

private:
    double m_confidence = 0;
    double m_squares = 0;
    double m_rightConfidence = 0;
    WeightedShare m_right;
};

std::vector<ReliabilityBin> binsOfEqualWidth(std::span<const Outcome> outcomes, std::size_t count) {
    std::vector<OpenBin> open(count);
    for (const Outcome& outcome : outcomes) open[equalWidthBin(outcome.confidence, count)].add(outcome);
    std::vector<ReliabilityBin> bins;
    for (std::size_t i = 0; i < count; ++i) bins.push_back(open[i].closed(borderBelow(i, count), borderBelow(i + 1, count)));
    return bins;
}

/// The bin of the outcome at a place of the order, when `size` are shared out and the first bins get what is left over.
std::size_t binOfPlace(std::size_t place, std::size_t size, std::size_t count) {
    const std::size_t larger = size % count;
    const std::size_t each = size / count;
    if (place < larger * (each + 1)) return place / (each + 1);
    return larger + (place - larger * (each + 1)) / each;
}

std::vector<ReliabilityBin> binsOfEqualCount(std::span<const Outcome> outcomes, std::size_t count) {
    std::vector<Outcome> sorted(outcomes.begin(), outcomes.end());
    std::ranges::stable_sort(sorted, {}, &Outcome::confidence);
    std::vector<ReliabilityBin> bins;
    std::size_t from = 0;
    while (from < sorted.size()) {
        const std::size_t bin = binOfPlace(from, sorted.size(), count);
        OpenBin open;
        std::size_t to = from;
        for (; to < sorted.size(); ++to) {
            const bool isTied = to > from && sorted[to].confidence == sorted[to - 1].confidence;
            if (!isTied && binOfPlace(to, sorted.size(), count) != bin) break;
            open.add(sorted[to]);
        }
        bins.push_back(open.closed(sorted[from].confidence, sorted[to - 1].confidence));
        from = to;
    }
    return bins;
}

}  // namespace

std::size_t equalWidthBin(double confidence, std::size_t count) {
    std::size_t bin = std::min(static_cast<std::size_t>(std::max(confidence, 0.0) * static_cast<double>(count)), count - 1);
    if (bin + 1 < count && confidence >= borderBelow(bin + 1, count)) ++bin;
    if (bin > 0 && confidence < borderBelow(bin, count)) --bin;
    return bin;
}

std::vector<ReliabilityBin> reliabilityBins(std::span<const Outcome> outcomes, Binning binning, std::size_t count) {
    return binning == Binning::EqualWidth ? binsOfEqualWidth(outcomes, count) : binsOfEqualCount(outcomes, count);
}

}  // namespace docket::calibration
