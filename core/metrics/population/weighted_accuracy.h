#pragma once

#include "core/metrics/figure.h"
#include "core/metrics/population/post_strata.h"
#include "core/metrics/proportion.h"

namespace docket::metrics {

/// Which method an interval is by; the screen says it.
enum class IntervalMethod {
    StratifiedWilson,    ///< Yan and Su 2010
    ScaledWilson,        ///< stratified Wilson's of the plain estimate, as much shorter as the standard error is
    RecoveredWilson,     ///< stratified Wilson of the parts of a figure, put together (MOVER: Newcombe 2001)
    StratifiedBootstrap, ///< BCa (Efron 1987) over draws of Rao, Wu and Yue 1992
    BootstrapAndWilson,  ///< the same, wider by Wilson's bound on the errors of an audit that found none
};

/// A figure of all traffic with its 95 % interval.
struct TrafficFigure {
    Figure figure;
    std::optional<Interval> interval;  ///< empty where the figure is, or where it cannot be said
    IntervalMethod method = IntervalMethod::StratifiedWilson;

    bool operator==(const TrafficFigure&) const = default;
};

/// Of a share what is left of the whole, such as the error of an accuracy.
TrafficFigure complementOf(TrafficFigure share);

/// The share of right items among the resolved ones of a stratum, each counted with its weight 1 / π (Hájek 1971), in [0, 1]; 0 where
/// the predictions have no label.
double rightShare(const PostStratum& stratum);
/// How many items count behind that: their number, less where their weights differ (Kish 1965), more where they are a large part of
/// the stratum (finite population correction); infinity where it is known whole.
double effectiveSize(const PostStratum& stratum);

/// The accuracy of all traffic, by the resolved items of each stratum: [0, 1]. Its interval counts one item less of each stratum but one,
/// since a share was found in each.
TrafficFigure weightedAccuracy(const PostStrata& strata);

}  // namespace docket::metrics
