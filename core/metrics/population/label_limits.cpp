#include "core/metrics/population/label_limits.h"

#include "core/metrics/population/stratified_wilson.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace docket::metrics {

namespace {

using OutcomeTest = std::function<bool(const OutcomeKey&)>;

/// Of the predictions of one part of a stratum, the share that is counted.
struct PartOfStratum {
    double predictions = 0;  ///< estimated, where the stratum holds more than the part
    double share = 0;
    double size = 0;
};

std::optional<PartOfStratum> partOf(const PostStratum& stratum, const OutcomeTest& isInPart, const OutcomeTest& isCounted) {
    double all = 0;
    double part = 0;
    double squares = 0;
    double counted = 0;
    for (const auto& [key, sums] : stratum.outcomes) {
        const double weight = key.weight * static_cast<double>(sums.items);
        all += weight;
        if (!isInPart(key)) continue;
        part += weight;
        squares += weight * key.weight;
        if (isCounted(key)) counted += weight;
    }
    if (part <= 0) return std::nullopt;
    const double unseen = 1 - stratum.sampledShare();
    const double size = unseen > 0 ? part * part / squares / unseen : std::numeric_limits<double>::infinity();
    return PartOfStratum{static_cast<double>(stratum.total) * part / all, counted / part, size};
}

/// The interval of the share that is counted among the predictions of a part of the traffic.
std::optional<Interval> shareLimits(const PostStrata& strata, const OutcomeTest& isInPart, const OutcomeTest& isCounted) {
    std::vector<StratumShare> shares;
    double predictions = 0;
    for (const PostStratum& stratum : strata.strata) {
        const auto part = partOf(stratum, isInPart, isCounted);
        if (!part) continue;
        shares.push_back({part->predictions, part->share, part->size});
        predictions += part->predictions;
    }
    for (StratumShare& share : shares) share.weight /= predictions;
    return stratifiedWilson(shares);
}

/// What a figure is made of.
struct LabelParts {
    double right = 0;
    double missed = 0;
};

Interval recovered(const std::function<double(LabelParts)>& figureOf, LabelParts at, Interval right, Interval missed) {
    const double value = figureOf(at);
    const double low = std::hypot(value - figureOf({right.low, at.missed}), value - figureOf({at.right, missed.high}));
    const double high = std::hypot(figureOf({right.high, at.missed}) - value, figureOf({at.right, missed.low}) - value);
    return {std::max(0.0, value - low), std::min(1.0, value + high)};
}

Interval scaled(Interval share, double by) { return {share.low * by, share.high * by}; }

}  // namespace

LabelLimits labelLimits(const PostStrata& strata, const ConfusionSums& sums, std::uint32_t label) {
    const OutcomeTest isPredicted = [label](const OutcomeKey& key) { return key.predicted == label; };
    const OutcomeTest isAnother = [label](const OutcomeKey& key) { return key.predicted != label; };
    const OutcomeTest isReference = [label](const OutcomeKey& key) { return key.reference == label; };
    const double predicted = sums.labels.predicted[label];
    const LabelParts parts{sums.labels.right[label], sums.labels.reference[label] - sums.labels.right[label]};
    LabelLimits limits;
    limits.precision = shareLimits(strata, isPredicted, isReference);
    const auto missed = shareLimits(strata, isAnother, isReference);
    if (!limits.precision || !missed || predicted <= 0) return limits;
    const Interval ofRight = scaled(*limits.precision, predicted);
    const Interval ofMissed = scaled(*missed, sums.total - predicted);
    const auto f1 = [predicted](LabelParts each) { return 2 * each.right / (predicted + each.right + each.missed); };
    const auto recall = [](LabelParts each) { return each.right + each.missed > 0 ? each.right / (each.right + each.missed) : 0; };
    limits.f1 = recovered(f1, parts, ofRight, ofMissed);
    if (sums.labels.reference[label] > 0) limits.recall = recovered(recall, parts, ofRight, ofMissed);
    return limits;
}

}  // namespace docket::metrics
