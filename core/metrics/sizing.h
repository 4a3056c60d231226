#pragma once

#include <cstdint>

namespace docket::metrics {

/// What comes in, and what a review of it takes. Every day of the week counts as a day.
struct Workload {
    double itemsPerDay = 0;        ///< that come into the queue, >= 0
    double itemsDeviation = 0;     ///< standard deviation of that from day to day, >= 0
    double reviewsPerItem = 1;     ///< asked for, >= 0
    double goldRate = 0;           ///< reviews of gold items for each review that is asked for, >= 0
    double repeatRate = 0;         ///< silent repeats for each review that is asked for, >= 0
    double minutesPerReview = 0;   ///< >= 0
    double hoursPerDay = 6;        ///< that one reviewer reviews, > 0
    double dueHours = 24;          ///< from coming into the queue to being due, > 0
    double waitingReviews = 0;     ///< asked for now, >= 0

    bool operator==(const Workload&) const = default;
};

/// How many reviewers that takes.
struct Sizing {
    double reviewsPerDay = 0;      ///< with gold items and repeats
    double hoursPerDay = 0;        ///< of all reviewers together
    double forArrivals = 0;        ///< reviewers that a mean day keeps busy
    double forPeaks = 0;           ///< further ones, so that what comes in is done within its due time on 19 of 20 days
    double forWaiting = 0;         ///< further ones, so that what waits now is done within the due time
    std::int64_t steady = 0;       ///< whole reviewers for arrivals and peaks
    std::int64_t now = 0;          ///< and for what waits

    bool operator==(const Sizing&) const = default;
};

/// Reviewers are counted as a flow: what comes in within one due time, at its mean and 1.645 standard deviations (sums of days that
/// do not depend on each other vary with the root of their number), is divided by what a reviewer does in that time. Items that
/// come in at once and are due at once need more: due times of less than a day are met only while somebody works.
Sizing sizingOf(const Workload& workload);

}  // namespace docket::metrics
