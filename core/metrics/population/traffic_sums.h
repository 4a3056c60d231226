#pragma once

#include "core/metrics/population/post_strata.h"
#include "core/metrics/quality/confusion_matrix.h"

namespace docket::metrics {

/// Sums over all traffic, as the resolved items of each stratum stand for it. What is predicted of each label is known; the resolved
/// items of a label are scaled to that (Hájek 1971), which moves them only where a stratum holds several labels. A label that is
/// predicted and has no resolved prediction is 0 on both sides, so that its figures are undefined. `strata` must be covered.
ConfusionSums trafficSums(const PostStrata& strata);

/// The way there, for weights of one's own: first every outcome is covered with the predictions that it stands for, then it is added.
class TrafficSummation {
public:
    /// `strata` must outlive this.
    explicit TrafficSummation(const PostStrata& strata);

    void cover(const OutcomeKey& key, double predictions);
    void add(const OutcomeKey& key, double predictions);
    /// What scales the outcomes with this prediction to what is known of its label.
    double scaleOf(const OutcomeKey& key) const;
    /// Once, at the end.
    ConfusionSums sums();

private:
    const PostStrata& m_strata;
    ConfusionSums m_sums;
    std::vector<double> m_covered;  ///< by label, the predictions that its resolved ones stand for
};

/// How many predictions each outcome of a stratum stands for; parallel to its outcomes.
std::vector<double> outcomeWeights(const PostStratum& stratum);

}  // namespace docket::metrics
