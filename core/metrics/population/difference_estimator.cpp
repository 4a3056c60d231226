#include "core/metrics/population/difference_estimator.h"

#include <algorithm>
#include <cmath>

namespace docket::metrics {

namespace {

/// Weighted moments of being right (y) and of its probability (p) over the resolved items of a stratum.
struct RightnessMoments {
    double weight = 0;
    double y = 0;
    double p = 0;
    double yp = 0;
    double pp = 0;

    explicit RightnessMoments(const PostStratum& stratum) {
        for (const auto& [key, sums] : stratum.outcomes) {
            weight += key.weight * static_cast<double>(sums.items);
            p += key.weight * sums.rightness;
            pp += key.weight * sums.rightnessSquares;
            if (!key.isRight()) continue;
            y += key.weight * static_cast<double>(sums.items);
            yp += key.weight * sums.rightness;
        }
        for (double* sum : {&y, &p, &yp, &pp}) *sum /= weight;
    }
};

/// A variance that is a quadratic function of the tuning factor.
struct TunedVariance {
    double plain = 0;
    double shared = 0;
    double proxy = 0;

    double at(double tuning) const { return std::max(0.0, plain - 2 * tuning * shared + tuning * tuning * proxy); }
    void add(const PostStratum& stratum, double share, const RightnessMoments& moments) {
        const double size = effectiveSize(stratum);
        if (stratum.resolved < 2 || std::isinf(size)) return;
        const double n = static_cast<double>(stratum.resolved);
        const double scale = share * share / size * n / (n - 1);
        plain += scale * moments.y * (1 - moments.y);
        shared += scale * (moments.yp - moments.y * moments.p);
        proxy += scale * std::max(0.0, moments.pp - moments.p * moments.p);
    }
};

/// The variance of an estimate, as far as it comes from the escalated and from the accepted side.
struct SideVariances {
    TunedVariance whole;
    TunedVariance audit;
    std::int64_t audited = 0;

    void add(const PostStratum& stratum, double share, const RightnessMoments& moments) {
        whole.add(stratum, share, moments);
        if (stratum.side == Side::Escalated) return;
        audit.add(stratum, share, moments);
        audited += stratum.resolved;
    }
};

double shareOf(const PostStratum& stratum, const PostStrata& strata) { return static_cast<double>(stratum.total) / static_cast<double>(strata.total); }

SideVariances variancesOf(const PostStrata& strata) {
    SideVariances variances;
    for (const PostStratum& stratum : strata.strata) {
        if (!stratum.isWithoutLabel) variances.add(stratum, shareOf(stratum, strata), RightnessMoments(stratum));
    }
    return variances;
}

/// By how much the probabilities of all lie above those of the resolved items.
double rightnessGap(const PostStrata& strata) {
    double gap = 0;
    for (const PostStratum& stratum : strata.strata) {
        if (stratum.isWithoutLabel) continue;
        gap += shareOf(stratum, strata) * (stratum.rightness / static_cast<double>(stratum.total) - RightnessMoments(stratum).p);
    }
    return gap;
}

std::optional<double> itemsSaved(double plain, double sharper, std::int64_t audited) {
    if (plain <= 0 || sharper <= 0) return std::nullopt;
    return std::max(0.0, static_cast<double>(audited) * (plain / sharper - 1));
}

/// The distances of `plain` to its limits, scaled as the standard error is.
std::optional<Interval> scaledLimits(const TrafficFigure& plain, double accuracy, double ratio) {
    if (!plain.interval) return std::nullopt;
    const double low = *plain.figure.value - plain.interval->low;
    const double high = plain.interval->high - *plain.figure.value;
    return Interval{std::max(0.0, accuracy - ratio * low), std::min(1.0, accuracy + ratio * high)};
}

}  // namespace

SharperAccuracy sharperAccuracy(const Traffic& traffic) {
    const PostStrata narrow = postStratify(traffic);
    const PostStrata wide = postStratify(traffic, wideStrata);
    const TrafficFigure plain = weightedAccuracy(narrow);
    if (!plain.figure.value) return {plain, 0, std::nullopt};
    const SideVariances ofPlain = variancesOf(narrow);
    const SideVariances ofSharper = variancesOf(wide);
    const TunedVariance& whole = ofSharper.whole;
    SharperAccuracy sharper;
    sharper.tuning = whole.proxy > 0 ? std::clamp(whole.shared / whole.proxy, 0.0, 1.0) : 0;
    const double accuracy = std::clamp(*weightedAccuracy(wide).figure.value + sharper.tuning * rightnessGap(wide), 0.0, 1.0);
    const double ratio = ofPlain.whole.plain > 0 ? std::sqrt(whole.at(sharper.tuning) / ofPlain.whole.plain) : 1;
    sharper.accuracy = {Figure::of(accuracy), scaledLimits(plain, accuracy, ratio), IntervalMethod::ScaledWilson};
    sharper.savedItems = itemsSaved(ofPlain.audit.plain, ofSharper.audit.at(sharper.tuning), ofSharper.audited);
    return sharper;
}

}  // namespace docket::metrics
