#include "core/metrics/comparison/paired_shares.h"

#include <boost/math/distributions/binomial.hpp>

#include <algorithm>
#include <cmath>

namespace docket::metrics {

namespace {

/// How two shares of the same items hang together: the phi coefficient, drawn towards 0 where it is positive (Newcombe 1998).
double pairedCorrelation(const PairedShares& pairs) {
    const auto product = [](std::int64_t a, std::int64_t b) { return static_cast<double>(a) * static_cast<double>(b); };
    const Share one = pairs.one();
    const Share other = pairs.other();
    const double spread = product(one.count, one.n - one.count) * product(other.count, other.n - other.count);
    if (spread <= 0) return 0;
    const double together = product(pairs.bothRight, pairs.bothWrong) - product(pairs.oneOnly, pairs.otherOnly);
    const double corrected = together > 0 ? std::max(0.0, together - static_cast<double>(pairs.n()) / 2) : together;
    return corrected / std::sqrt(spread);
}

double combined(double one, double other, double correlation) { return std::sqrt(std::max(0.0, one * one - 2 * correlation * one * other + other * other)); }

}  // namespace

void PairedShares::add(bool isOneRight, bool isOtherRight) {
    if (isOneRight) {
        ++(isOtherRight ? bothRight : oneOnly);
    } else {
        ++(isOtherRight ? otherOnly : bothWrong);
    }
}

PairedShares& PairedShares::operator+=(const PairedShares& more) {
    bothRight += more.bothRight;
    oneOnly += more.oneOnly;
    otherOnly += more.otherOnly;
    bothWrong += more.bothWrong;
    return *this;
}

std::optional<double> PairedShares::difference() const {
    if (n() == 0) return std::nullopt;
    return static_cast<double>(oneOnly - otherOnly) / static_cast<double>(n());
}

std::optional<Interval> PairedShares::interval() const {
    const auto value = difference();
    if (!value) return std::nullopt;
    const double first = *one().value();
    const double second = *other().value();
    const Interval ofOne = *one().interval();
    const Interval ofOther = *other().interval();
    const double correlation = pairedCorrelation(*this);
    return Interval{*value - combined(first - ofOne.low, ofOther.high - second, correlation), *value + combined(ofOne.high - first, second - ofOther.low, correlation)};
}

double PairedShares::exactMcNemar() const {
    const std::int64_t differing = oneOnly + otherOnly;
    if (differing == 0) return 1;
    const boost::math::binomial coin(static_cast<double>(differing), 0.5);
    return std::min(1.0, 2 * boost::math::cdf(coin, static_cast<double>(std::min(oneOnly, otherOnly))));
}

}  // namespace docket::metrics
