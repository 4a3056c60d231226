#include "core/drift/control_chart.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace docket::drift {

namespace {

using metrics::Interval;
using metrics::Share;

/// The standard normal deviate whose upper tail is the probability of `share` or more (of it or less, where it lies below); >= 0.
double binomialSigmas(const Share& share, double expected, bool isAbove) {
    const boost::math::binomial cases(static_cast<double>(share.n), expected);
    const double count = static_cast<double>(share.count);
    const double tail = isAbove ? (share.count > 0 ? boost::math::cdf(boost::math::complement(cases, count - 1)) : 1) : boost::math::cdf(cases, count);
    if (tail >= 0.5) return 0;
    const double least = 1e-300;  // beyond 37 sigma
    return boost::math::quantile(boost::math::complement(boost::math::normal(), std::max(tail, least)));
}

ChartPoint pointOf(const Share& bucket, double centre, double expected) {
    ChartPoint point;
    point.share = bucket;
    if (bucket.n == 0) return point;
    const double sigma = std::sqrt(expected * (1 - expected) / static_cast<double>(bucket.n));
    const double distance = *bucket.value() - centre;
    point.band = Interval{std::max(0.0, centre - bandSigmas * sigma), std::min(1.0, centre + bandSigmas * sigma)};
    point.sigmas = std::copysign(std::min(std::abs(distance) / sigma, binomialSigmas(bucket, expected, distance > 0)), distance);
    point.isOutside = std::abs(point.sigmas) > bandSigmas;
    return point;
}

}  // namespace

std::vector<ChartPoint> controlChart(const Share& baseline, std::span<const Share> buckets) {
    std::vector<ChartPoint> points;
    if (baseline.n == 0) return points;
    const double centre = *baseline.value();
    const double expected = (static_cast<double>(baseline.count) + 0.5) / (static_cast<double>(baseline.n) + 1);
    AlertRule rule;
    for (const Share& bucket : buckets) {
        ChartPoint& point = points.emplace_back(pointOf(bucket, centre, expected));
        if (bucket.n == 0) continue;
        point.isAlert = rule.next(point.sigmas);
    }
    return points;
}

}  // namespace docket::drift
