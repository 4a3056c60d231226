#include "core/calibration/reliability/probability_scores.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace docket::calibration {

namespace {

double squareOf(double x) { return x * x; }

/// What wrong outcomes lie below right ones, when outcomes of one confidence come together, ascending.
struct RankedPairs {
    double wrongBelow = 0;
    double right = 0;
    double won = 0;

    void addTied(double rightHere, double wrongHere) {
        won += rightHere * (wrongBelow + wrongHere / 2);
        wrongBelow += wrongHere;
        right += rightHere;
    }
};

}  // namespace

std::optional<BrierScore> brierScore(std::span<const Outcome> outcomes, Binning binning, std::size_t binCount) {
    WeightedShare right;
    BrierScore brier;
    for (const Outcome& outcome : outcomes) {
        right.add(outcome.isRight, outcome.weight);
        brier.score += outcome.weight * squareOf(outcome.confidence - (outcome.isRight ? 1 : 0));
    }
    if (right.n() == 0) return std::nullopt;
    const double share = *right.value();
    brier.score /= right.total();
    brier.uncertainty = share * (1 - share);
    for (const ReliabilityBin& bin : reliabilityBins(outcomes, binning, binCount)) {
        if (!bin.meanConfidence) continue;
        const double part = bin.right.total() / right.total();
        brier.reliability += part * squareOf(*bin.meanConfidence - *bin.right.value());
        brier.resolution += part * squareOf(*bin.right.value() - share);
        brier.withinBins += part * bin.within;
    }
    return brier;
}

std::optional<double> logLoss(std::span<const Outcome> outcomes) {
    double total = 0;
    double loss = 0;
    for (const Outcome& outcome : outcomes) {
        const double confidence = std::clamp(outcome.confidence, leastProbability, 1 - leastProbability);
        loss -= outcome.weight * std::log(outcome.isRight ? confidence : 1 - confidence);
        total += outcome.weight;
    }
    if (!(total > 0)) return std::nullopt;
    return loss / total;
}

std::optional<double> auroc(std::span<const Outcome> outcomes) {
    std::vector<Outcome> sorted(outcomes.begin(), outcomes.end());
    std::ranges::sort(sorted, {}, &Outcome::confidence);
    RankedPairs pairs;
    for (auto from = sorted.begin(); from != sorted.end();) {
        double right = 0;
        double wrong = 0;
        auto to = from;
        for (; to != sorted.end() && to->confidence == from->confidence; ++to) (to->isRight ? right : wrong) += to->weight;
        pairs.addTied(right, wrong);
        from = to;
    }
    if (!(pairs.right > 0) || !(pairs.wrongBelow > 0)) return std::nullopt;
    return pairs.won / (pairs.right * pairs.wrongBelow);
}

}  // namespace docket::calibration
