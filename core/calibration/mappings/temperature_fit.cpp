#include "core/calibration/mappings/logit.h"
#include "core/calibration/mappings/mapping_fit.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace docket::calibration {

namespace {

constexpr double leastPower = 1 / 20.0;
constexpr double mostPower = 20;
constexpr int mostSearchSteps = 100;

/// Logarithms of the scores of one item, relative to that of the right label.
struct LogScores {
    std::vector<double> above;
    double highest = 0;
    double weight = 1;
};

struct Derivatives {
    double first = 0;
    double second = 0;
};

LogScores logScoresOf(const LabelScores& item) {
    LogScores logs;
    logs.weight = item.weight;
    const double right = std::log(std::max(item.scores[*item.rightLabel], leastConfidence));
    for (const double score : item.scores) logs.above.push_back(std::log(std::max(score, leastConfidence)) - right);
    logs.highest = std::ranges::max(logs.above);
    return logs;
}

/// Of the log loss ln(Σ exp(power · above)), by the power: mean and variance of `above` under the tempered scores.
Derivatives derivativesAt(double power, const std::vector<LogScores>& items) {
    Derivatives sum;
    for (const LogScores& item : items) {
        double total = 0;
        double first = 0;
        double second = 0;
        for (const double above : item.above) {
            const double share = std::exp(power * (above - item.highest));
            total += share;
            first += share * above;
            second += share * above * above;
        }
        const double mean = first / total;
        sum.first += item.weight * mean;
        sum.second += item.weight * (second / total - mean * mean);
    }
    return sum;
}

/// Where the first derivative, which never falls, crosses 0; an end where it does not.
double lowestLossPower(const std::vector<LogScores>& items) {
    double low = leastPower;
    double high = mostPower;
    double power = 1;
    for (int step = 0; step < mostSearchSteps; ++step) {
        const Derivatives at = derivativesAt(power, items);
        (at.first > 0 ? high : low) = power;
        const double next = at.second > 0 ? power - at.first / at.second : low;
        if (at.first == 0 || std::abs(next - power) < 1e-13 * power || high - low < 1e-13 * power) return power;
        power = next > low && next < high ? next : (low + high) / 2;
    }
    return power;
}

}  // namespace

std::optional<TemperatureMapping> fitTemperature(std::span<const LabelScores> items) {
    std::vector<LogScores> logs;
    logs.reserve(items.size());
    for (const LabelScores& item : items) {
        if (!item.rightLabel || *item.rightLabel >= item.scores.size() || !areWhole(item.scores)) return std::nullopt;
        logs.push_back(logScoresOf(item));
    }
    if (logs.empty()) return std::nullopt;
    return TemperatureMapping{1 / lowestLossPower(logs)};
}

}  // namespace docket::calibration
