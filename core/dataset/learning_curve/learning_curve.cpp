#include "core/dataset/learning_curve/learning_curve.h"

#include "core/dataset/learning_curve/curve_folds.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace docket::dataset {

namespace {

constexpr double studentT9 = 2.262157162740992;  // two-sided 95 %, curveFolds − 1 degrees of freedom
static_assert(curveFolds == 10);
constexpr std::size_t pointsOfLaw = 5;

using Folds = std::vector<FoldCounts>;

/// Shares of what can be learned from, halved downwards as long as enough is left; the smallest first.
std::vector<double> sharesOf(std::size_t texts, std::size_t points) {
    const double whole = static_cast<double>(texts) * (curveFolds - 1) / curveFolds;
    std::vector<double> shares;
    for (double share = 1; share == 1 || (shares.size() < points && share * whole >= fewestTrained); share /= 2) shares.push_back(share);
    std::ranges::reverse(shares);
    return shares;
}

FoldCounts sumWithout(const Folds& folds, std::size_t leftOut) {
    FoldCounts sum;
    for (std::size_t fold = 0; fold < folds.size(); ++fold) {
        if (fold != leftOut) sum += folds[fold];
    }
    return sum;
}

FoldCounts sumOf(const Folds& folds) { return sumWithout(folds, folds.size()); }

/// A figure with its jackknife interval; `without`: the figure without each fold.
CurveFigure jackknifed(double value, std::span<const double> without) {
    const auto n = static_cast<double>(without.size());
    double mean = 0;
    for (const double each : without) mean += each / n;
    double squares = 0;
    for (const double each : without) squares += (each - mean) * (each - mean);
    if (std::ranges::max(without) == std::ranges::min(without)) return {value};
    const double halfWidth = studentT9 * std::sqrt((n - 1) / n * squares);
    return {value, std::max(0.0, value - halfWidth), std::min(1.0, value + halfWidth)};
}

CurvePoint pointOf(const Folds& folds, double share) {
    const FoldCounts all = sumOf(folds);
    std::vector<double> accuracies;
    std::vector<double> scores;
    for (std::size_t fold = 0; fold < folds.size(); ++fold) {
        const FoldCounts others = sumWithout(folds, fold);
        accuracies.push_back(others.accuracy());
        scores.push_back(others.macroF1());
    }
    const auto trained = std::llround(static_cast<double>(all.trained) / static_cast<double>(folds.size()));
    return {trained, share, all.right, all.tested, jackknifed(all.accuracy(), accuracies), jackknifed(all.macroF1(), scores)};
}

/// The law of the error over the last points, without one fold or with all.
std::optional<PowerLaw> lawWithout(std::span<const Folds> points, std::size_t leftOut) {
    std::vector<ErrorAt> errors;
    for (const Folds& folds : points.last(std::min(pointsOfLaw, points.size()))) {
        const FoldCounts counts = sumWithout(folds, leftOut);
        const auto used = static_cast<double>(folds.size() - (leftOut < folds.size() ? 1 : 0));
        errors.push_back({static_cast<double>(counts.trained) / used, 1 - counts.accuracy()});
    }
    return fitPowerLaw(errors);
}

double gainOf(const PowerLaw& law, double trained) { return law.at(trained) - law.at(2 * trained); }

/// What the law of the points before the last foretold too much of it.
std::optional<double> missedOf(std::span<const Folds> points, double trained) {
    const auto earlier = lawWithout(points.first(points.size() - 1), curveFolds);
    if (!earlier) return std::nullopt;
    return 1 - earlier->at(trained) - sumOf(points.back()).accuracy();
}

std::expected<NextDoubling, NoCurve> nextDoublingOf(std::span<const Folds> points, double trained) {
    if (points.size() < fewestForLaw) return std::unexpected(NoCurve::TooFewPoints);
    const auto law = lawWithout(points, curveFolds);
    if (!law) return std::unexpected(NoCurve::DoesNotRise);
    std::vector<double> gains;
    for (std::size_t fold = 0; fold < curveFolds; ++fold) {
        const auto other = lawWithout(points, fold);
        gains.push_back(other ? gainOf(*other, trained) : 0);
    }
    return NextDoubling{*law, jackknifed(gainOf(*law, trained), gains), missedOf(points, trained)};
}

}  // namespace

std::string_view toString(NoCurve reason) {
    switch (reason) {
        case NoCurve::TooFewTexts: return "too_few_texts";
        case NoCurve::OneAnswer: return "one_answer";
        case NoCurve::TooFewPoints: return "too_few_points";
        case NoCurve::DoesNotRise: return "does_not_rise";
    }
    return "";
}

Result<LearningCurve> learningCurve(std::span<const DecidedText> offered, const CurveOptions& options, const std::stop_token& stop) {
    const CurveTexts texts = curveTextsOf(offered, options);
    LearningCurve curve;
    curve.offered = static_cast<std::int64_t>(offered.size());
    curve.texts = static_cast<std::int64_t>(texts.size());
    curve.answers = static_cast<std::int64_t>(texts.labels.size());
    if (texts.groups < fewestCurveTexts) curve.undefined = NoCurve::TooFewTexts;
    else if (texts.labels.size() < 2) curve.undefined = NoCurve::OneAnswer;
    if (curve.undefined) return curve;
    std::vector<Folds> points;
    for (const double share : sharesOf(texts.size(), options.points)) {
        Folds& folds = points.emplace_back();
        for (std::size_t fold = 0; fold < curveFolds; ++fold) {
            if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "The learning curve was stopped. Nothing was changed.");
            folds.push_back(testFold(texts, fold, share));
        }
        curve.points.push_back(pointOf(folds, share));
    }
    const auto next = nextDoublingOf(points, static_cast<double>(curve.points.back().trained));
    if (next) curve.next = *next;
    else curve.undefined = next.error();
    return curve;
}

}  // namespace docket::dataset
