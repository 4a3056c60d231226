#pragma once

#include "core/base/stable_hash.h"
#include "core/metrics/population/post_strata.h"
#include "core/metrics/proportion.h"
#include "core/metrics/quality/confusion_matrix.h"

#include <optional>
#include <vector>

namespace docket::metrics {

/// Draws resolved items anew within each stratum, again and again: n - 1 of n with replacement, rescaled for that and for the share of
/// the stratum that they are, so that a stratum which is resolved whole does not vary (Rao and Wu 1988; Rao, Wu and Yue 1992). Drawn are
/// counts of outcomes, not items. The same seed gives the same draws on every platform. Cost of a draw: strata, outcomes and errors.
class StratifiedBootstrap {
public:
    /// `strata` must be covered and outlive this.
    StratifiedBootstrap(const PostStrata& strata, std::uint64_t seed);

    ConfusionSums draw();

private:
    struct DrawnStratum {
        std::vector<const StratumOutcome*> outcomes;  ///< the commonest last
        std::vector<std::int64_t> items;
        std::vector<std::int64_t> counts;
        std::vector<double> weights;
        double total = 0;
        double kept = 0;    ///< weight of an item that does not depend on the draw
        double varied = 0;  ///< and for each time that it is drawn
        std::int64_t draws = 0;
    };

    void drawWeights(DrawnStratum& stratum);

    const PostStrata& m_strata;
    std::vector<DrawnStratum> m_drawn;
    SeededRandom m_random;
};

/// What draws say of a figure.
struct BootstrapSummary {
    double mean = 0;
    Interval interval;  ///< 95 %, between percentiles corrected for bias and acceleration (BCa: Efron 1987)

    bool operator==(const BootstrapSummary&) const = default;
};

/// `value`: the figure of the items themselves. `acceleration`: as accelerationsOf() has it; 0 corrects for bias alone. nullopt where `draws`,
/// those for which the figure is defined, are half of `asked` or fewer.
std::optional<BootstrapSummary> summaryOf(std::vector<double> draws, double value, std::size_t asked, double acceleration = 0);

}  // namespace docket::metrics
