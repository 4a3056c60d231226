#include "core/drift/fall.h"

#include "core/metrics/population/weighted_figures.h"

namespace docket::drift {

std::optional<double> fallSigmas(const metrics::TrafficFigure& now, const metrics::TrafficFigure& before) {
    const metrics::TrafficFigure difference = metrics::differenceOf(now, before);
    if (!difference.interval) return std::nullopt;
    const double change = *difference.figure.value;
    const double reach = difference.interval->high - change;
    if (change >= 0 || reach <= 0) return 0;
    return -change / reach * metrics::z95;
}

}  // namespace docket::drift
