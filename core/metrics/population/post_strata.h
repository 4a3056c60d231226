#pragma once

#include "core/metrics/population/traffic.h"

namespace docket::metrics {

struct StratumOutcome {
    OutcomeKey key;
    OutcomeSums sums;

    bool operator==(const StratumOutcome&) const = default;
};

/// A part of the traffic in which the resolved items stand for all. Its total is known exactly.
struct PostStratum {
    Side side = Side::Accepted;
    std::int64_t total = 0;     ///< predictions, > 0
    std::int64_t resolved = 0;  ///< of them
    double rightness = 0;       ///< sum of the probabilities of being right over all
    bool isWithoutLabel = false;
    std::vector<StratumOutcome> outcomes;  ///< of the resolved ones

    double sampledShare() const { return static_cast<double>(resolved) / static_cast<double>(total); }
    bool operator==(const PostStratum&) const = default;
};

/// The whole traffic in strata (Holt and Smith 1979).
struct PostStrata {
    std::vector<PostStratum> strata;
    std::vector<double> predicted;  ///< by label, how many predictions have it: known, not estimated
    std::int64_t total = 0;         ///< predictions
    std::int64_t withoutLabel = 0;  ///< of them
    std::int64_t resolved = 0;
    std::int64_t escalatedWaiting = 0;  ///< escalated and not resolved

    /// Whether every labelled prediction is in a stratum with resolved items; else nothing can be said of all traffic.
    bool isCovered() const;
    std::size_t labels() const { return predicted.size(); }
    bool operator==(const PostStrata&) const = default;
};

/// Fewest resolved items of a stratum of each side.
struct LeastResolved {
    std::int64_t escalated = 5;
    std::int64_t accepted = 5;
};

/// Strata of side, predicted label and band of confidence, neighbouring bands of a label being merged until each stratum has at least so
/// many resolved items. Where the whole label has too few on its side it is merged with other such labels of the side, and what is left
/// over with the smallest stratum there. The sides are never merged: they are drawn in different ways. Predictions without a label keep
/// strata of their own even where nothing of them is resolved: they are wrong without a review.
PostStrata postStratify(const Traffic& traffic, LeastResolved least = {});

}  // namespace docket::metrics
