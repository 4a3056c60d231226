#include "core/taxonomy/cost_optimum.h"

#include <algorithm>
#include <cmath>

namespace docket::taxonomy {

namespace {

constexpr double leastGain = 0.1;
constexpr double z95 = 1.959963984540054;

double thresholdAt(int step) { return step / static_cast<double>(ConfidenceSample::steps); }

/// The lowest step that is not under a threshold.
int stepAbove(double threshold) {
    int step = 0;
    while (step < ConfidenceSample::steps && thresholdAt(step) < threshold) ++step;
    return step;
}

double costAt(const ConfidenceSample& sample, ErrorCosts costs, int threshold) {
    double cost = 0;
    for (int step = 0; step <= ConfidenceSample::steps; ++step) {
        if (step >= threshold) cost += costs.falsePositive * static_cast<double>(sample.wrong(step));
        else cost += costs.falseNegative * static_cast<double>(sample.right(step));
    }
    return cost / static_cast<double>(sample.n());
}

int cheapestStep(const ConfidenceSample& sample, ErrorCosts costs) {
    int cheapest = ConfidenceSample::steps;
    double least = costAt(sample, costs, cheapest);
    for (int step = cheapest - 1; step >= 0; --step) {
        const double cost = costAt(sample, costs, step);
        if (cost >= least) continue;
        least = cost;
        cheapest = step;
    }
    return cheapest;
}

/// Standard error of the mean difference of cost between two thresholds; predictions outside them cost the same.
double standardError(const ConfidenceSample& sample, ErrorCosts costs, int low, int high) {
    double sum = 0;
    double squares = 0;
    for (int step = low; step < high; ++step) {
        const auto wrong = static_cast<double>(sample.wrong(step));
        const auto right = static_cast<double>(sample.right(step));
        sum += costs.falsePositive * wrong - costs.falseNegative * right;
        squares += costs.falsePositive * costs.falsePositive * wrong + costs.falseNegative * costs.falseNegative * right;
    }
    const auto n = static_cast<double>(sample.n());
    return std::sqrt(std::max(0.0, squares - sum * sum / n) / (n - 1) / n);
}

}  // namespace

void ConfidenceSample::add(double confidence, bool wasRight) {
    int step = steps;
    while (step > 0 && confidence < thresholdAt(step)) --step;
    ++(wasRight ? m_right : m_wrong)[static_cast<std::size_t>(step)];
    ++m_n;
}

std::optional<double> expectedCost(const ConfidenceSample& sample, ErrorCosts costs, double threshold) {
    if (sample.n() == 0) return std::nullopt;
    return costAt(sample, costs, stepAbove(threshold));
}

std::optional<double> optimalThreshold(const ConfidenceSample& sample, ErrorCosts costs) {
    const double total = costs.falsePositive + costs.falseNegative;
    if (sample.n() < fewestForOptimum || !(total > 0)) return std::nullopt;
    if (sample.n() >= fewestForEmpirical) return thresholdAt(cheapestStep(sample, costs));
    return thresholdAt(stepAbove(costs.falsePositive / total));
}

std::optional<CostGap> materialGap(const ConfidenceSample& sample, ErrorCosts costs, double threshold) {
    const auto optimum = optimalThreshold(sample, costs);
    if (!optimum) return std::nullopt;
    const int now = stepAbove(threshold);
    const int best = stepAbove(*optimum);
    const CostGap gap{threshold, *optimum, costAt(sample, costs, now), costAt(sample, costs, best), sample.n()};
    const double saving = gap.costNow - gap.costAtOptimum;
    if (saving <= 0 || saving < leastGain * gap.costNow) return std::nullopt;
    if (saving <= z95 * standardError(sample, costs, std::min(now, best), std::max(now, best))) return std::nullopt;
    return gap;
}

}  // namespace docket::taxonomy
