#include "tests/unit/metrics/population/simulated_world.h"

#include "core/base/stable_hash.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace docket::test {

namespace {

using metrics::Side;

constexpr std::array<double, SimulatedWorld::labels> frequencies{0.34, 0.22, 0.15, 0.11, 0.08, 0.05, 0.03, 0.02};
constexpr std::array<double, SimulatedWorld::labels> ease{0.4, 0.3, 0.1, -0.2, 0.2, -0.5, 0.0, -0.4};
constexpr std::array<double, 4> auditRates{0.01, 0.02, 0.03, 0.05};
constexpr std::array<double, 3> skills{0, 1.5, 2.5};
constexpr double threshold = 0.7;
constexpr std::size_t folds = 5;

double unit(SeededRandom& random) { return static_cast<double>(random.next() >> 11) * 0x1.0p-53; }
double logit(double p) { return std::log(p / (1 - p)); }
double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }

/// Any label but `other`, by frequency.
std::uint32_t drawnLabel(SeededRandom& random, std::uint32_t other = SimulatedWorld::labels) {
    while (true) {
        double left = unit(random);
        for (std::uint32_t label = 0; label < SimulatedWorld::labels; ++label) {
            left -= frequencies[label];
            if (left < 0 && label != other) return label;
            if (left < 0) break;
        }
    }
}

SimulatedItem drawnItem(SeededRandom& random, double auditRate, double skill) {
    SimulatedItem item;
    item.fold = static_cast<std::size_t>(random.below(folds));
    const std::uint32_t predicted = drawnLabel(random);
    if (unit(random) < 0.01) {
        item.traffic.side = Side::Escalated;
        item.reference = predicted;
        item.isResolved = unit(random) < 0.5;
        return item;
    }
    const double confidence = std::clamp(1 - 0.7 * std::pow(unit(random), 2.2), 0.05, 0.999);
    item.traffic.predicted = predicted;
    item.traffic.confidence = confidence;
    const bool isRight = unit(random) < sigmoid(0.75 * logit(confidence) - 0.1 + ease[predicted] + skill);
    item.reference = isRight ? predicted : drawnLabel(random, predicted);
    if (confidence < threshold) {
        item.traffic.side = Side::Escalated;
        item.isResolved = unit(random) < 0.95 - 0.9 * (confidence - 0.3) / (threshold - 0.3);
    } else {
        item.isResolved = unit(random) < auditRate;
        item.weight = 1 / auditRate;
    }
    return item;
}

/// A logistic on the logit of the confidence.
struct Logistic {
    double offset = 0;
    double slope = 1;

    double of(double confidence) const { return sigmoid(offset + slope * logit(confidence)); }
};

/// By Newton's method on the weighted resolved items outside of `fold`.
Logistic fittedWithout(const std::vector<SimulatedItem>& items, std::size_t fold) {
    Logistic logistic;
    for (int step = 0; step < 8; ++step) {
        double g0 = 0, g1 = 0, h00 = 1e-9, h01 = 0, h11 = 1e-9;
        for (const SimulatedItem& item : items) {
            if (!item.isResolved || item.fold == fold || !item.traffic.confidence) continue;
            const double x = logit(*item.traffic.confidence);
            const double p = sigmoid(logistic.offset + logistic.slope * x);
            const double error = item.weight * ((item.traffic.predicted == item.reference ? 1 : 0) - p);
            const double curve = item.weight * p * (1 - p);
            g0 += error;
            g1 += error * x;
            h00 += curve;
            h01 += curve * x;
            h11 += curve * x * x;
        }
        const double determinant = h00 * h11 - h01 * h01;
        logistic.offset += (h11 * g0 - h01 * g1) / determinant;
        logistic.slope += (h00 * g1 - h01 * g0) / determinant;
    }
    return logistic;
}

metrics::SideBands decilesOf(const std::vector<SimulatedItem>& items) {
    std::array<std::vector<double>, 2> confidences;
    for (const SimulatedItem& item : items) {
        if (item.traffic.confidence) confidences[item.traffic.side == Side::Escalated ? 0 : 1].push_back(*item.traffic.confidence);
    }
    return {metrics::quantileBands(confidences[0]), metrics::quantileBands(confidences[1])};
}

}  // namespace

SimulatedWorld::SimulatedWorld(std::uint64_t seed) : auditRate(auditRates[seed % auditRates.size()]), skill(skills[seed / auditRates.size() % skills.size()]) {
    SeededRandom random(stableHash("world", seed));
    all.reserve(items);
    for (std::size_t i = 0; i < items; ++i) all.push_back(drawnItem(random, auditRate, skill));
    for (std::size_t fold = 0; fold < folds; ++fold) {
        const Logistic logistic = fittedWithout(all, fold);
        for (SimulatedItem& item : all) {
            if (item.fold == fold && item.traffic.confidence) item.traffic.rightness = logistic.of(*item.traffic.confidence);
        }
    }
}

metrics::ConfusionMatrix SimulatedWorld::truth() const {
    metrics::ConfusionMatrix matrix(labels);
    for (const SimulatedItem& item : all) matrix.add(item.reference, item.traffic.predicted);
    return matrix;
}

metrics::ConfusionMatrix SimulatedWorld::reviewedOnly() const {
    metrics::ConfusionMatrix matrix(labels);
    for (const SimulatedItem& item : all) {
        if (item.isResolved) matrix.add(item.reference, item.traffic.predicted);
    }
    return matrix;
}

metrics::Traffic SimulatedWorld::traffic() const {
    metrics::Traffic traffic(labels, decilesOf(all));
    for (const SimulatedItem& item : all) {
        if (item.isResolved) {
            traffic.addResolved(item.traffic, item.reference, item.weight);
        } else {
            traffic.add(item.traffic);
        }
    }
    return traffic;
}

}  // namespace docket::test
