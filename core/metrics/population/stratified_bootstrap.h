#pragma once

#include "core/base/stable_hash.h"
#include "core/metrics/population/post_strata.h"
#include "core/metrics/proportion.h"
#include "core/metrics/quality/confusion_matrix.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace docket::metrics {

/// Draws resolved items anew within each stratum, again and again: n - 1 of n with replacement, rescaled for that and for the share of
/// the stratum that they are, so that a stratum which is resolved whole does not vary (Rao and Wu 1988; Rao, Wu and Yue 1992). Drawn are
/// counts of outcomes, not items. The same seed gives the same draws on every platform. Cost of a draw: outcomes and errors of the strata
/// that vary, and cells of the confusion matrix.
class StratifiedBootstrap {
public:
    /// `strata` must be covered and outlive this.
    StratifiedBootstrap(const PostStrata& strata, std::uint64_t seed);

    ConfusionSums draw();

private:
    /// Outcomes of a stratum that is resolved in part, the commonest last.
    struct DrawnStratum {
        std::vector<std::size_t> cells;  ///< of each outcome, in m_cells
        std::vector<double> itemWeights;
        std::vector<std::int64_t> items;
        std::vector<std::int64_t> counts;
        std::vector<double> weights;
        double total = 0;
        double kept = 0;    ///< weight of an item that does not depend on the draw
        double varied = 0;  ///< and for each time that it is drawn
        std::int64_t draws = 0;
    };

    DrawnStratum drawnOf(const PostStratum& stratum);
    std::size_t cellOf(const OutcomeKey& key);
    void drawWeights(DrawnStratum& stratum);

    const PostStrata& m_strata;
    std::vector<OutcomeKey> m_cells;   ///< reference and prediction, each pair once
    std::map<std::pair<std::uint32_t, std::optional<std::uint32_t>>, std::size_t> m_numbers;
    std::vector<double> m_constant;    ///< by cell, what the strata that do not vary say
    std::vector<double> m_drawnCells;  ///< by cell, of one draw
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
