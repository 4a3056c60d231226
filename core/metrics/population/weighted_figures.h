#pragma once

#include "core/metrics/population/post_strata.h"
#include "core/metrics/population/sums_figure.h"
#include "core/metrics/population/weighted_accuracy.h"

#include <cstdint>
#include <span>
#include <vector>

namespace docket::metrics {

/// How intervals are drawn. The same seed gives the same figures on every platform.
struct Draws {
    std::uint64_t seed = 0;  ///< of the workspace and the question
    std::size_t count = 2000;  ///< 0: figures as they are, without their intervals
};

/// Figures of all traffic with 95 % intervals, parallel to `figures`, all by the same draws. The value is that of trafficSums() less its
/// bias as the draws show it (Efron and Tibshirani 1993, chapter 10): with few audited errors F1 would come out too high. Where the
/// audit found no error at all, the interval goes as much further as the errors that Wilson's upper bound allows would move the figure.
std::vector<TrafficFigure> weightedFigures(const PostStrata& strata, std::span<const SumsFigure> figures, const Draws& draws);

/// Precision, recall and F1 of a label of all traffic.
struct LabelTrafficFigures {
    TrafficFigure precision;
    TrafficFigure recall;
    TrafficFigure f1;
};

struct QualityOfTraffic {
    TrafficFigure accuracy;  ///< by stratified Wilson, all others by the bootstrap
    TrafficFigure macroF1;   ///< over the labels that have an F1
    TrafficFigure weightedF1;
    TrafficFigure balancedAccuracy;
    TrafficFigure kappa;
    std::vector<LabelTrafficFigures> labels;
};

QualityOfTraffic qualityOfTraffic(const PostStrata& strata, const Draws& draws);

/// By how much a figure of one traffic lies above that of another, which nothing of the first was drawn for: the difference of the
/// values, its interval from the distances of their limits (MOVER: Zou and Donner 2008).
TrafficFigure differenceOf(const TrafficFigure& one, const TrafficFigure& other);

}  // namespace docket::metrics
