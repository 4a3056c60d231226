#include "core/calibration/thresholds/label_decision.h"

#include "core/calibration/thresholds/accepted_outcomes.h"

#include <cmath>

namespace docket::calibration {

namespace {

LabelTally tallyOf(const WeightedShare& said, const WeightedShare& all) {
    return {said.counting(), said.total() - said.counting(), std::max(0.0, all.counting() - said.counting())};
}

/// The first of all thresholds, from the highest down, that none after it is better than. `goodness`: of a tally; higher is better.
template <class Goodness>
std::optional<LabelDecision> bestOf(std::span<const Outcome> outcomes, Goodness goodness) {
    const AcceptedOutcomes accepted(outcomes);
    if (accepted.levels().empty()) return std::nullopt;
    const LabelTally never = tallyOf({}, accepted.right());
    LabelDecision best{std::nextafter(accepted.levels().front().confidence, 2), never, goodness(never)};
    for (const auto& level : accepted.levels()) {
        const LabelTally tally = tallyOf(level.right, accepted.right());
        if (const double figure = goodness(tally); figure > best.figure) best = {level.confidence, tally, figure};
    }
    return best;
}

}  // namespace

std::optional<double> LabelTally::fBeta(double beta) const {
    const double whole = (1 + beta * beta) * said + beta * beta * missed + overSaid;
    if (!(whole > 0)) return std::nullopt;
    return (1 + beta * beta) * said / whole;
}

LabelTally tallyAt(std::span<const Outcome> outcomes, double threshold) {
    LabelTally tally;
    for (const Outcome& outcome : outcomes) {
        const bool isSaid = outcome.confidence >= threshold;
        if (isSaid) (outcome.isRight ? tally.said : tally.overSaid) += outcome.weight;
        else if (outcome.isRight) tally.missed += outcome.weight;
    }
    return tally;
}

std::optional<LabelDecision> bestFBeta(std::span<const Outcome> outcomes, double beta) {
    auto best = bestOf(outcomes, [beta](const LabelTally& tally) { return tally.fBeta(beta).value_or(0); });
    if (best && best->tally.said + best->tally.missed <= 0) return std::nullopt;
    return best;
}

std::optional<LabelDecision> cheapestDecision(std::span<const Outcome> outcomes, const LabelErrorCosts& costs) {
    auto best = bestOf(outcomes, [&costs](const LabelTally& tally) { return -costs.of(tally); });
    if (best) best->figure = costs.of(best->tally);
    return best;
}

}  // namespace docket::calibration
