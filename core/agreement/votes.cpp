#include "core/agreement/votes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace docket::agreement {

namespace {

/// Weights that differ by less than rounding are equal.
constexpr double sameWeight = 1e-12;

Verdict firstOf(std::span<const double> weights) {
    const auto first = std::ranges::max_element(weights);
    const auto sharing = std::ranges::count_if(weights, [&](double weight) { return *first - weight <= sameWeight; });
    if (sharing > 1) return {std::nullopt, *first};
    return {static_cast<std::uint32_t>(first - weights.begin()), *first};
}

void makeProbabilities(std::vector<double>& logs) {
    const double most = std::ranges::max(logs);
    for (double& log : logs) log = std::exp(log - most);
    const double sum = std::accumulate(logs.begin(), logs.end(), 0.0);
    for (double& weight : logs) weight /= sum;
}

}  // namespace

std::vector<Verdict> pluralityVotes(const Ratings& ratings) {
    std::vector<Verdict> verdicts;
    verdicts.reserve(ratings.itemCount());
    for (std::size_t item = 0; item < ratings.itemCount(); ++item) {
        const auto counts = ratings.countsOf(item);
        const auto first = std::ranges::max_element(counts, {}, &Ratings::Count::count);
        const auto sharing = std::ranges::count(counts, first->count, &Ratings::Count::count);
        const double share = static_cast<double>(first->count) / static_cast<double>(ratings.givenOf(item).size());
        verdicts.push_back({sharing > 1 ? std::nullopt : std::optional(first->answer), share});
    }
    return verdicts;
}

std::vector<Verdict> weightedVotes(const Ratings& ratings, std::span<const double> accuracies) {
    constexpr double end = 1e-6;
    const std::size_t answers = ratings.answerCount();
    if (answers < 2) return {};
    std::vector<double> weights;
    for (const double accuracy : accuracies) {
        const double p = std::clamp(accuracy, end, 1 - end);
        weights.push_back(std::log(p * (static_cast<double>(answers) - 1) / (1 - p)));
    }
    std::vector<Verdict> verdicts;
    verdicts.reserve(ratings.itemCount());
    for (std::size_t item = 0; item < ratings.itemCount(); ++item) {
        std::vector<double> sums(answers, 0);
        for (const Ratings::Given& given : ratings.givenOf(item)) sums[given.answer] += weights[given.rater];
        makeProbabilities(sums);
        verdicts.push_back(firstOf(sums));
    }
    return verdicts;
}

}  // namespace docket::agreement
