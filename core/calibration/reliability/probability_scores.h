#pragma once

#include "core/calibration/reliability/outcome.h"
#include "core/calibration/reliability/reliability_bins.h"

#include <optional>
#include <span>

namespace docket::calibration {

/// Confidences nearer to 0 and 1 than this count as this near, so that one sure error does not make a log loss infinite.
inline constexpr double leastProbability = 1e-15;

/// Brier's score and what it is made of: score = reliability - resolution + uncertainty + withinBins.
struct BrierScore {
    double score = 0;        ///< mean squared distance of confidence and outcome (Brier 1950), in [0, 1]; lower is better
    double reliability = 0;  ///< of mean confidence and share right of the bins; 0 is calibrated (Murphy 1973)
    double resolution = 0;   ///< how far the shares right of the bins lie from that of all; higher is better (Murphy 1973)
    double uncertainty = 0;  ///< of the outcome itself, in [0, 0.25]; the model has no part in it (Murphy 1973)
    double withinBins = 0;   ///< what the bins hide: 0 where each holds one confidence (Stephenson, Coelho and Jolliffe 2008)

    bool operator==(const BrierScore&) const = default;
};

/// Weighted. The parts are over `binning` and `binCount` bins. nullopt of no outcomes.
std::optional<BrierScore> brierScore(std::span<const Outcome> outcomes, Binning binning = Binning::EqualWidth, std::size_t binCount = defaultBinCount);

/// Weighted mean of -ln of the probability that the confidence gave to what came (Good 1952), in nats, >= 0; lower is better.
/// nullopt of no outcomes.
std::optional<double> logLoss(std::span<const Outcome> outcomes);

/// Area under the receiver operating characteristic of the confidence: the weighted share of pairs of a right and a wrong outcome in
/// which the right one has the higher confidence, ties counting half (Mann and Whitney 1947; Hanley and McNeil 1982); in
/// [0, 1]. nullopt where all are right or all are wrong: there is no pair. O(n log n).
std::optional<double> auroc(std::span<const Outcome> outcomes);

}  // namespace docket::calibration
