#pragma once

#include "core/drift/alert_rule.h"
#include "core/metrics/proportion.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace docket::drift {

/// Values in [0, 1] of one bucket, such as confidences. Additive.
struct MeanSums {
    std::int64_t n = 0;
    double sum = 0;
    double squares = 0;

    void add(double value) {
        ++n;
        sum += value;
        squares += value * value;
    }
    MeanSums& operator+=(const MeanSums& other);
    std::optional<double> mean() const;      ///< empty without values
    std::optional<double> variance() const;  ///< of single values, unbiased, >= 0; empty of fewer than two
    bool operator==(const MeanSums&) const = default;
};

/// Fewest values of a bucket that is compared: the mean of fewer is not nearly normal where confidences crowd near 1.
inline constexpr std::int64_t fewestForMean = 20;

/// The mean of one bucket beside that of the baseline.
struct MeanPoint {
    MeanSums values;
    std::optional<metrics::Interval> band;  ///< 3 sigma around the baseline; empty where there are fewer than fewestForMean
    double sigmas = 0;                      ///< how far off the baseline's mean, with a sign; 0 where there is no band
    bool isOutside = false;                 ///< of the band
    bool isAlert = false;

    bool operator==(const MeanPoint&) const = default;
};

/// A chart of means (Shewhart 1931; Montgomery 2013, section 6.3): the variance of a bucket's mean is that of the baseline's single values over
/// the bucket's own number of them, and that of the baseline's mean. Alerts by AlertRule; buckets without a band neither count nor break a
/// row. Empty where the baseline has fewer than fewestForMean. Parallel to `buckets`.
std::vector<MeanPoint> meansChart(const MeanSums& baseline, std::span<const MeanSums> buckets);

}  // namespace docket::drift
