#include "core/drift/means_chart.h"

#include <algorithm>
#include <cmath>

namespace docket::drift {

MeanSums& MeanSums::operator+=(const MeanSums& other) {
    n += other.n;
    sum += other.sum;
    squares += other.squares;
    return *this;
}

std::optional<double> MeanSums::mean() const { return n > 0 ? std::optional(sum / static_cast<double>(n)) : std::nullopt; }

std::optional<double> MeanSums::variance() const {
    if (n < 2) return std::nullopt;
    const double count = static_cast<double>(n);
    return std::max(0.0, (squares - sum * sum / count) / (count - 1));
}

namespace {

/// Where all values of the baseline are the same: a hundredth of what values in [0, 1] can have at most.
constexpr double leastDeviation = 0.005;

}  // namespace

std::vector<MeanPoint> meansChart(const MeanSums& baseline, std::span<const MeanSums> buckets) {
    std::vector<MeanPoint> points;
    if (baseline.n < fewestForMean) return points;
    const double centre = *baseline.mean();
    const double deviation = std::max(leastDeviation, std::sqrt(*baseline.variance()));
    AlertRule rule;
    for (const MeanSums& bucket : buckets) {
        MeanPoint& point = points.emplace_back();
        point.values = bucket;
        if (bucket.n < fewestForMean) continue;
        const double sigma = deviation * std::sqrt(1 / static_cast<double>(bucket.n) + 1 / static_cast<double>(baseline.n));
        point.band = metrics::Interval{std::max(0.0, centre - bandSigmas * sigma), std::min(1.0, centre + bandSigmas * sigma)};
        point.sigmas = (*bucket.mean() - centre) / sigma;
        point.isOutside = std::abs(point.sigmas) > bandSigmas;
        point.isAlert = rule.next(point.sigmas);
    }
    return points;
}

}  // namespace docket::drift
