#include "core/calibration/reliability/label_scores.h"

#include "core/calibration/reliability/probability_scores.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace docket::calibration {

namespace {

template <class Figure>
std::optional<double> weightedMean(std::span<const LabelScores> items, Figure figureOf) {
    double total = 0;
    double sum = 0;
    for (const LabelScores& item : items) {
        sum += item.weight * figureOf(item);
        total += item.weight;
    }
    if (!(total > 0)) return std::nullopt;
    return sum / total;
}

double squaredDistance(const LabelScores& item) {
    double sum = item.rightLabel ? 0 : 1;
    for (std::size_t label = 0; label < item.scores.size(); ++label) {
        const double distance = item.scores[label] - (label == item.rightLabel ? 1 : 0);
        sum += distance * distance;
    }
    return sum;
}

/// How many labels stand above the right one.
std::size_t rankOfRight(const LabelScores& item) {
    std::size_t rank = 0;
    const double score = item.scores[*item.rightLabel];
    for (std::size_t label = 0; label < item.scores.size(); ++label) {
        if (item.scores[label] > score || (item.scores[label] == score && label < *item.rightLabel)) ++rank;
    }
    return rank;
}

}  // namespace

bool areWhole(std::span<const double> scores) {
    if (!std::ranges::all_of(scores, [](double score) { return score >= 0 && score <= 1; })) return false;
    return std::abs(std::accumulate(scores.begin(), scores.end(), 0.0) - 1) <= wholeTolerance;
}

std::optional<std::size_t> highest(std::span<const double> scores) {
    if (scores.empty()) return std::nullopt;
    return static_cast<std::size_t>(std::ranges::max_element(scores) - scores.begin());
}

std::optional<double> labelLogLoss(std::span<const LabelScores> items) {
    return weightedMean(items, [](const LabelScores& item) {
        const double score = item.rightLabel ? item.scores[*item.rightLabel] : 0;
        return -std::log(std::clamp(score, leastProbability, 1 - leastProbability));
    });
}

std::optional<double> labelBrierScore(std::span<const LabelScores> items) { return weightedMean(items, squaredDistance); }

std::optional<double> shareInTop(std::span<const LabelScores> items, std::size_t count) {
    return weightedMean(items, [count](const LabelScores& item) { return item.rightLabel && rankOfRight(item) < count ? 1.0 : 0.0; });
}

}  // namespace docket::calibration
