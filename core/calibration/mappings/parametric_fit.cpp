#include "core/calibration/mappings/logistic_fit.h"
#include "core/calibration/mappings/logit.h"
#include "core/calibration/mappings/mapping_fit.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace docket::calibration {

namespace {

struct Targets {
    double ofRight = 1;
    double ofWrong = 0;
};

/// How right and wrong outcomes lie to each other.
struct Spread {
    std::size_t right = 0;
    std::size_t wrong = 0;
    double lowestRight = 2;
    double highestWrong = -1;
    double lowest = 2;
    double highest = -1;

    explicit Spread(std::span<const Outcome> outcomes) {
        for (const Outcome& outcome : outcomes) {
            ++(outcome.isRight ? right : wrong);
            const double confidence = awayFromEnds(outcome.confidence);
            if (outcome.isRight) lowestRight = std::min(lowestRight, confidence);
            if (!outcome.isRight) highestWrong = std::max(highestWrong, confidence);
            lowest = std::min(lowest, confidence);
            highest = std::max(highest, confidence);
        }
    }
    bool hasOneConfidence() const { return lowest == highest; }
    bool isSeparable() const { return right == 0 || wrong == 0 || (!hasOneConfidence() && highestWrong <= lowestRight); }
    Targets targets() const {
        if (!isSeparable()) return {};
        return {static_cast<double>(right + 1) / static_cast<double>(right + 2), 1 / static_cast<double>(wrong + 2)};
    }
};

/// Outcomes of one confidence that stand beside each other are one point, of which the loss is the same.
template <class Features>
std::vector<LogisticPoint> pointsOf(std::span<const Outcome> outcomes, const Targets& targets, Features featuresOf) {
    std::vector<LogisticPoint> points;
    points.reserve(outcomes.size());
    std::optional<double> last;
    for (const Outcome& outcome : outcomes) {
        const double confidence = awayFromEnds(outcome.confidence);
        const double target = outcome.isRight ? targets.ofRight : targets.ofWrong;
        if (confidence == last) {
            LogisticPoint& point = points.back();
            point.weight += outcome.weight;
            point.target += (target - point.target) * outcome.weight / point.weight;
        } else {
            points.push_back({featuresOf(confidence), target, outcome.weight});
        }
        last = confidence;
    }
    return points;
}

}  // namespace

std::optional<PlattMapping> fitPlatt(std::span<const Outcome> outcomes) {
    if (outcomes.empty()) return std::nullopt;
    const Spread spread(outcomes);
    const auto points = pointsOf(outcomes, spread.targets(), [](double confidence) { return std::array{logit(confidence), 0.0}; });
    const LogisticFit fit = fitRisingLogistic(points, {!spread.hasOneConfidence(), false});
    return PlattMapping{fit.slopes[0], fit.intercept};
}

std::optional<BetaMapping> fitBeta(std::span<const Outcome> outcomes) {
    if (outcomes.empty()) return std::nullopt;
    const Spread spread(outcomes);
    const auto points =
        pointsOf(outcomes, spread.targets(), [](double confidence) { return std::array{std::log(confidence), -std::log1p(-confidence)}; });
    const bool mayRise = !spread.hasOneConfidence();
    const LogisticFit fit = fitRisingLogistic(points, {mayRise, mayRise});
    return BetaMapping{fit.slopes[0], fit.slopes[1], fit.intercept};
}

}  // namespace docket::calibration
