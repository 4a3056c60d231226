#include "core/metrics/population/weighted_figures.h"

#include "core/metrics/population/acceleration.h"
#include "core/metrics/population/unseen_errors.h"
#include "core/metrics/population/label_limits.h"
#include "core/metrics/population/stratified_bootstrap.h"
#include "core/metrics/population/traffic_sums.h"
#include "core/metrics/quality/single_label_figures.h"

#include <algorithm>
#include <cmath>

namespace docket::metrics {

namespace {

using FigureDraws = std::vector<std::vector<double>>;  ///< by figure, those draws for which it is defined

FigureDraws drawn(const PostStrata& strata, std::span<const SumsFigure> figures, const Draws& draws) {
    FigureDraws values(figures.size());
    StratifiedBootstrap bootstrap(strata, draws.seed);
    for (std::size_t i = 0; i < draws.count; ++i) {
        const ConfusionSums sums = bootstrap.draw();
        for (std::size_t f = 0; f < figures.size(); ++f) {
            if (const Figure figure = figures[f].of(sums); figure.value) values[f].push_back(*figure.value);
        }
    }
    return values;
}

TrafficFigure withInterval(double plain, std::vector<double> values, const Draws& draws, double acceleration, Interval range) {
    const auto summary = summaryOf(std::move(values), plain, draws.count, acceleration);
    if (!summary) return {Figure::of(plain), std::nullopt, IntervalMethod::StratifiedBootstrap};
    const double value = std::clamp(2 * plain - summary->mean, range.low, range.high);
    const Interval interval{std::max(range.low, std::min(summary->interval.low, value)), std::min(range.high, std::max(summary->interval.high, value))};
    return {Figure::of(value), interval, IntervalMethod::StratifiedBootstrap};
}

/// Moves the limit on the side of `worst` as far off as both reasons together.
void widenTo(TrafficFigure& figure, double plain, double worst, Interval range) {
    if (!figure.interval) return;
    const double value = *figure.figure.value;
    Interval& interval = *figure.interval;
    if (worst < plain) interval.low = std::max(range.low, value - std::hypot(value - interval.low, plain - worst));
    if (worst > plain) interval.high = std::min(range.high, value + std::hypot(interval.high - value, worst - plain));
    figure.method = IntervalMethod::BootstrapAndWilson;
}

Figure macroF1(const ConfusionSums& sums) { return macroF1Of(sums.labels).mean; }
Figure weightedF1(const ConfusionSums& sums) { return weightedF1Of(sums.labels); }

std::vector<SumsFigure> figuresOfLabels(std::size_t labels) {
    std::vector<SumsFigure> figures{{macroF1}, {weightedF1}, {balancedAccuracyOf}, {kappaOf, {-1, 1}}};
    for (std::size_t label = 0; label < labels; ++label) {
        figures.push_back({[label](const ConfusionSums& sums) { return precisionOf(sums.labels, label); }});
        figures.push_back({[label](const ConfusionSums& sums) { return recallOf(sums.labels, label); }});
        figures.push_back({[label](const ConfusionSums& sums) { return f1Of(sums.labels, label); }});
    }
    return figures;
}

/// Takes limits that hold the value, and says of what is undefined because nobody looked that it is so.
void settle(TrafficFigure& figure, const std::optional<Interval>& limits, bool isUnseen) {
    if (isUnseen) figure = {Figure::without(Undefined::NoReviewedItem), std::nullopt, figure.method};
    if (!figure.figure.value || !limits) return;
    const double value = *figure.figure.value;
    figure.interval = Interval{std::min(limits->low, value), std::max(limits->high, value)};
    figure.method = IntervalMethod::RecoveredWilson;
}

}  // namespace

std::vector<TrafficFigure> weightedFigures(const PostStrata& strata, std::span<const SumsFigure> figures, const Draws& draws) {
    const TrafficFigure uncovered{Figure::without(strata.total == 0 ? Undefined::NoItems : Undefined::NoReviewedItem), std::nullopt, IntervalMethod::StratifiedBootstrap};
    if (!strata.isCovered()) return std::vector(figures.size(), uncovered);
    const ConfusionSums sums = trafficSums(strata);
    const auto worstSums = withUnseenErrors(strata, sums);
    const auto accelerations = draws.count > 0 ? accelerationsOf(strata, figures) : std::vector<double>(figures.size());
    FigureDraws values = drawn(strata, figures, draws);
    std::vector<TrafficFigure> results;
    for (std::size_t f = 0; f < figures.size(); ++f) {
        const Figure plain = figures[f].of(sums);
        if (!plain.value) {
            results.push_back({plain, std::nullopt, IntervalMethod::StratifiedBootstrap});
            continue;
        }
        results.push_back(withInterval(*plain.value, std::move(values[f]), draws, accelerations[f], figures[f].range));
        if (!worstSums) continue;
        if (const Figure worst = figures[f].of(*worstSums); worst.value) widenTo(results.back(), *plain.value, *worst.value, figures[f].range);
    }
    return results;
}

QualityOfTraffic qualityOfTraffic(const PostStrata& strata, const Draws& draws) {
    const auto figures = weightedFigures(strata, figuresOfLabels(strata.labels()), draws);
    QualityOfTraffic quality{weightedAccuracy(strata), figures[0], figures[1], figures[2], figures[3], {}};
    if (!strata.isCovered()) {
        quality.labels.assign(strata.labels(), {figures[0], figures[0], figures[0]});
        return quality;
    }
    const ConfusionSums sums = trafficSums(strata);
    for (std::uint32_t label = 0; label < strata.labels(); ++label) {
        quality.labels.push_back({figures[4 + 3 * label], figures[5 + 3 * label], figures[6 + 3 * label]});
        const bool isUnseen = strata.predicted[label] > 0 && sums.labels.predicted[label] <= 0;
        const LabelLimits limits = isUnseen ? LabelLimits{} : labelLimits(strata, sums, label);
        LabelTrafficFigures& ofLabel = quality.labels.back();
        settle(ofLabel.precision, limits.precision, isUnseen);
        settle(ofLabel.recall, limits.recall, isUnseen);
        settle(ofLabel.f1, limits.f1, isUnseen);
    }
    return quality;
}

TrafficFigure differenceOf(const TrafficFigure& one, const TrafficFigure& other) {
    if (!one.figure.value) return {one.figure, std::nullopt, one.method};
    if (!other.figure.value) return {other.figure, std::nullopt, other.method};
    const double first = *one.figure.value;
    const double second = *other.figure.value;
    TrafficFigure difference{Figure::of(first - second), std::nullopt, one.method};
    if (!one.interval || !other.interval) return difference;
    difference.interval = Interval{first - second - std::hypot(first - one.interval->low, other.interval->high - second),
                                   first - second + std::hypot(one.interval->high - first, second - other.interval->low)};
    return difference;
}

}  // namespace docket::metrics
