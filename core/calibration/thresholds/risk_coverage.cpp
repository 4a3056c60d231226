#include "core/calibration/thresholds/risk_coverage.h"

#include "core/calibration/thresholds/accepted_outcomes.h"

#include <cmath>

namespace docket::calibration {

namespace {

/// With all of `risk` ranked last, the risk is 0 up to a coverage of 1 - risk and (c - (1 - risk)) / c from there.
double areaWithWrongLast(double risk) { return risk <= 0 || risk >= 1 ? risk : risk + (1 - risk) * std::log(1 - risk); }

}  // namespace

std::optional<RiskCoverage> riskCoverage(std::span<const Outcome> outcomes) {
    const AcceptedOutcomes accepted(outcomes);
    if (accepted.levels().empty()) return std::nullopt;
    const WeightedShare all = accepted.right();
    RiskCoverage curve;
    double before = 0;
    for (const auto& level : accepted.levels()) {
        const RiskPoint point{level.confidence, level.right.total() / all.total(), 1 - *level.right.value()};
        curve.area += (point.coverage - before) * point.risk;
        before = point.coverage;
        curve.points.push_back(point);
    }
    curve.leastArea = areaWithWrongLast(1 - *all.value());
    return curve;
}

}  // namespace docket::calibration
