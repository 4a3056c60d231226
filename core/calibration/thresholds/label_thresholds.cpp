#include "core/calibration/thresholds/label_thresholds.h"

#include "core/base/stable_hash.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace docket::calibration {

namespace {

using LabelReferences = std::vector<ThresholdReference>;

LabelReferences fallingReferences(std::span<const ThresholdReference> references) {
    LabelReferences sorted(references.begin(), references.end());
    std::ranges::stable_sort(sorted, std::ranges::greater{}, &ThresholdReference::confidence);
    return sorted;
}

/// How much more it costs to accept a reference than to have it reviewed.
double costOfAccepting(const ThresholdReference& reference, const ReviewCosts& review) {
    const double reviewed = review.pricePerItem() + review.errorRate * reference.costIfWrong;
    return (reference.isRight ? 0 : reference.costIfWrong) - reviewed;
}

/// `falling`: one reference at the least. `times`: how often each counts.
double cheapestOf(const LabelReferences& falling, std::span<const std::uint32_t> times, const ReviewCosts& review) {
    double cheapest = std::nextafter(falling.front().confidence, 2);
    double lowest = 0;
    double cost = 0;
    for (std::size_t i = 0; i < falling.size(); ++i) {
        cost += times[i] * falling[i].weight * costOfAccepting(falling[i], review);
        const bool isLastOfTie = i + 1 == falling.size() || falling[i + 1].confidence != falling[i].confidence;
        if (!isLastOfTie || !(cost < lowest)) continue;
        lowest = cost;
        cheapest = falling[i].confidence;
    }
    return cheapest;
}

double varianceOf(const std::vector<double>& values) {
    double mean = 0;
    for (const double value : values) mean += value / static_cast<double>(values.size());
    double squares = 0;
    for (const double value : values) squares += (value - mean) * (value - mean);
    return squares / static_cast<double>(values.size() - 1);
}

/// How much a label's threshold varies from sample to sample.
double resampledVariance(const LabelReferences& falling, const ReviewCosts& review, SeededRandom& random, int resamples) {
    std::vector<double> thresholds;
    std::vector<std::uint32_t> times(falling.size());
    for (int resample = 0; resample < resamples; ++resample) {
        std::ranges::fill(times, 0U);
        for (std::size_t draw = 0; draw < falling.size(); ++draw) ++times[random.below(falling.size())];
        thresholds.push_back(cheapestOf(falling, times, review));
    }
    return varianceOf(thresholds);
}

std::optional<double> strengthOf(std::span<const LabelReferences> byLabel, const ReviewCosts& review, std::uint64_t seed, int resamples) {
    SeededRandom random(seed);
    std::vector<double> own;
    double withinLabels = 0;
    double ofOneReference = 0;
    for (const LabelReferences& references : byLabel) {
        if (static_cast<std::int64_t>(references.size()) < leastForOwnThreshold) continue;
        own.push_back(*cheapestThreshold(references, review));
        const double variance = resampledVariance(fallingReferences(references), review, random, std::max(2, resamples));
        withinLabels += variance;
        ofOneReference += variance * static_cast<double>(references.size());
    }
    if (own.size() < 2) return std::nullopt;
    const auto labels = static_cast<double>(own.size());
    const double betweenLabels = varianceOf(own) - withinLabels / labels;
    if (!(betweenLabels > 0)) return std::nullopt;
    return ofOneReference / labels / betweenLabels;
}

double ownPartOf(std::int64_t references, std::optional<double> strength) {
    if (references >= leastForOwnThreshold) return 1;
    if (!strength || references == 0) return 0;
    const auto n = static_cast<double>(references);
    return n / (n + *strength);
}

}  // namespace

std::optional<double> cheapestThreshold(std::span<const ThresholdReference> references, const ReviewCosts& review) {
    if (references.empty()) return std::nullopt;
    const std::vector<std::uint32_t> once(references.size(), 1);
    return cheapestOf(fallingReferences(references), once, review);
}

std::optional<LabelThresholds> labelThresholds(std::span<const LabelReferences> byLabel, const ReviewCosts& review, std::uint64_t seed, int resamples) {
    LabelReferences all;
    for (const LabelReferences& references : byLabel) all.insert(all.end(), references.begin(), references.end());
    const auto common = cheapestThreshold(all, review);
    if (!common) return std::nullopt;
    LabelThresholds thresholds{*common, strengthOf(byLabel, review, seed, resamples), {}};
    for (const LabelReferences& references : byLabel) {
        LabelThreshold label;
        label.references = static_cast<std::int64_t>(references.size());
        label.own = cheapestThreshold(references, review);
        label.ownPart = ownPartOf(label.references, thresholds.strength);
        label.threshold = label.ownPart * label.own.value_or(*common) + (1 - label.ownPart) * *common;
        thresholds.labels.push_back(label);
    }
    return thresholds;
}

}  // namespace docket::calibration
