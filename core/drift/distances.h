#pragma once

#include "core/metrics/figure.h"

#include <cstdint>
#include <span>

namespace docket::drift {

/// How many there are of each kind, such as of each label or each band of confidence: in a baseline and now. Parallel; counts >= 0.
struct TwoCounts {
    std::span<const std::int64_t> baseline;
    std::span<const std::int64_t> current;
};

/// The least share that the population stability index reckons with.
inline constexpr double psiFloor = 1e-4;

/// Population stability index: the sum of (q - p) ln(q / p) over shares p of the baseline and q of now, each raised to the floor and not
/// scaled again (Siddiqi 2006): >= 0. By custom 0.1 is a change worth a look and 0.25 a large one.
metrics::Figure populationStability(const TwoCounts& counts);
/// Jensen-Shannon divergence in bits: [0, 1] (Lin 1991). Its root is a distance (Endres and Schindelin 2003).
metrics::Figure jensenShannon(const TwoCounts& counts);
/// Kullback-Leibler divergence of now from the baseline in nats: >= 0 (Kullback and Leibler 1951). Undefined where something occurs now
/// that the baseline never had.
metrics::Figure kullbackLeibler(const TwoCounts& counts);
/// Half the sum of absolute differences of shares: [0, 1].
metrics::Figure totalVariation(const TwoCounts& counts);

}  // namespace docket::drift
