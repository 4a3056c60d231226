#pragma once

#include "core/drift/alert_rule.h"
#include "core/metrics/proportion.h"

#include <optional>
#include <span>
#include <vector>

namespace docket::drift {

/// One bucket of time beside the baseline.
struct ChartPoint {
    metrics::Share share;
    std::optional<metrics::Interval> band;  ///< 3 sigma around the baseline; empty where the bucket is
    double sigmas = 0;                      ///< how far off the baseline's share, with a sign; 0 where the bucket is empty
    bool isOutside = false;                 ///< of the band
    bool isAlert = false;                   ///< the bucket that completes an alert, and those that go on with it

    bool operator==(const ChartPoint&) const = default;
};

/// A p-chart (Shewhart 1931; Montgomery 2013, section 7.2): the variance is that of the baseline's share in the bucket's own number of items,
/// (x + 1/2) / (n + 1) standing for the share there, so that a baseline without a case has a variance, too. An alert is 3 buckets in a row
/// outside of the band to the same side, an empty bucket neither counting nor breaking the row, or one beyond 6 sigma. Where few cases
/// make the normal distribution wrong, a bucket is only as far off as the binomial tail beyond it, which keeps single rare cases from
/// alerting. Empty where the baseline is. Parallel to `buckets`.
std::vector<ChartPoint> controlChart(const metrics::Share& baseline, std::span<const metrics::Share> buckets);

}  // namespace docket::drift
