#include "core/metrics/population/weighted_accuracy.h"

#include "core/metrics/population/stratified_wilson.h"

#include <limits>

namespace docket::metrics {

TrafficFigure complementOf(TrafficFigure share) {
    if (share.figure.value) share.figure.value = 1 - *share.figure.value;
    if (share.interval) share.interval = Interval{1 - share.interval->high, 1 - share.interval->low};
    return share;
}

double rightShare(const PostStratum& stratum) {
    if (stratum.isWithoutLabel) return 0;
    double right = 0;
    double all = 0;
    for (const auto& [key, sums] : stratum.outcomes) {
        const double weight = key.weight * static_cast<double>(sums.items);
        all += weight;
        if (key.isRight()) right += weight;
    }
    return right / all;
}

double effectiveSize(const PostStratum& stratum) {
    if (stratum.isWithoutLabel || stratum.resolved == stratum.total) return std::numeric_limits<double>::infinity();
    double sum = 0;
    double squares = 0;
    for (const auto& [key, sums] : stratum.outcomes) {
        sum += key.weight * static_cast<double>(sums.items);
        squares += key.weight * key.weight * static_cast<double>(sums.items);
    }
    return sum * sum / squares / (1 - stratum.sampledShare());
}

namespace {

/// `size` with one item less for each stratum but one, in even parts.
double lessOne(double size, const PostStratum& stratum, std::size_t strata) {
    const double lost = 1 - 1 / static_cast<double>(strata);
    return stratum.resolved > 1 ? size * (1 - lost / static_cast<double>(stratum.resolved)) : size;
}

}  // namespace

TrafficFigure weightedAccuracy(const PostStrata& strata) {
    if (strata.total == 0) return {Figure::without(Undefined::NoItems), std::nullopt, IntervalMethod::StratifiedWilson};
    if (!strata.isCovered()) return {Figure::without(Undefined::NoReviewedItem), std::nullopt, IntervalMethod::StratifiedWilson};
    std::vector<StratumShare> shares;
    double accuracy = 0;
    for (const PostStratum& stratum : strata.strata) {
        const double weight = static_cast<double>(stratum.total) / static_cast<double>(strata.total);
        shares.push_back({weight, rightShare(stratum), lessOne(effectiveSize(stratum), stratum, strata.strata.size())});
        accuracy += weight * shares.back().share;
    }
    return {Figure::of(accuracy), stratifiedWilson(shares), IntervalMethod::StratifiedWilson};
}

}  // namespace docket::metrics
