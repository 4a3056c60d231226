#include "core/calibration/thresholds/threshold_grid.h"

namespace docket::calibration {

namespace {

struct Tie {
    double value = 0;
    std::size_t upTo = 0;  // so many values are at or above it
};

std::vector<Tie> distinctOf(std::span<const double> descending) {
    std::vector<Tie> distinct;
    for (std::size_t i = 0; i < descending.size(); ++i) {
        if (distinct.empty() || distinct.back().value != descending[i]) distinct.push_back({descending[i], i});
        distinct.back().upTo = i + 1;
    }
    return distinct;
}

}  // namespace

std::vector<double> thresholdGrid(std::span<const double> descending, std::size_t most) {
    const auto distinct = distinctOf(descending);
    std::vector<double> grid;
    std::size_t stepsTaken = 0;
    for (const Tie& tie : distinct) {
        const std::size_t steps = tie.upTo * most / descending.size();
        if (distinct.size() > most && steps <= stepsTaken) continue;
        stepsTaken = steps;
        grid.push_back(tie.value);
    }
    return grid;
}

}  // namespace docket::calibration
