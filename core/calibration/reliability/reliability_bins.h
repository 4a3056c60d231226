#pragma once

#include "core/calibration/reliability/outcome.h"
#include "core/calibration/reliability/weighted_share.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace docket::calibration {

/// How the confidences of a reliability diagram are grouped.
enum class Binning {
    EqualWidth,  ///< [i / count, (i + 1) / count): a border value belongs to the upper bin, and the last bin has 1, too
    EqualCount,  ///< as many outcomes in each, whatever they weigh
};

/// A point of a reliability diagram (Murphy and Winkler 1977).
struct ReliabilityBin {
    double low = 0;                        ///< of equal width: its borders; of equal count: its lowest and
    double high = 1;                       ///< its highest confidence
    std::optional<double> meanConfidence;  ///< weighted, in [0, 1]; nullopt: the bin is empty
    WeightedShare right;                   ///< the share that was right, with n and interval
    double within = 0;                     ///< variance of its confidences less twice their covariance with the outcomes
};

inline constexpr std::size_t defaultBinCount = 10;

/// Reliability bins, ascending by confidence. `count` >= 1; outcomes in any order.
///
/// Of equal width: `count` bins, some may be empty. Of equal count: none is empty; outcomes of one confidence stay together,
/// in the bin in which the first of them would stand, so that there may be fewer than `count`.
/// O(n) and O(n log n).
std::vector<ReliabilityBin> reliabilityBins(std::span<const Outcome> outcomes, Binning binning, std::size_t count = defaultBinCount);

/// The bin of equal width that a confidence in [0, 1] belongs to, from 0.
std::size_t equalWidthBin(double confidence, std::size_t count);

}  // namespace docket::calibration
