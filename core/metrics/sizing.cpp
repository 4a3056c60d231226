#include "core/metrics/sizing.h"

#include <cmath>

namespace docket::metrics {

namespace {

/// Standard normal quantile of a one-sided 95 %.
constexpr double z95OneSided = 1.6448536269514722;

/// What rounding adds to a whole number makes no further reviewer.
std::int64_t wholeReviewers(double reviewers) { return static_cast<std::int64_t>(std::ceil(reviewers - 1e-9)); }

}  // namespace

Sizing sizingOf(const Workload& workload) {
    const double reviewsPerItem = workload.reviewsPerItem * (1 + workload.goldRate + workload.repeatRate);
    const double reviewsOfOne = workload.minutesPerReview > 0 ? workload.hoursPerDay * 60 / workload.minutesPerReview : 0;
    const double dueDays = workload.dueHours / 24;
    Sizing sizing;
    sizing.reviewsPerDay = workload.itemsPerDay * reviewsPerItem;
    sizing.hoursPerDay = sizing.reviewsPerDay * workload.minutesPerReview / 60;
    if (reviewsOfOne > 0) {
        sizing.forArrivals = sizing.reviewsPerDay / reviewsOfOne;
        sizing.forPeaks = z95OneSided * workload.itemsDeviation / std::sqrt(dueDays) * reviewsPerItem / reviewsOfOne;
        sizing.forWaiting = workload.waitingReviews / dueDays / reviewsOfOne;
    }
    sizing.steady = wholeReviewers(sizing.forArrivals + sizing.forPeaks);
    sizing.now = wholeReviewers(sizing.forArrivals + sizing.forPeaks + sizing.forWaiting);
    return sizing;
}

}  // namespace docket::metrics
