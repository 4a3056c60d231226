#include "ui/insights/calibration/cost_series.h"

#include "ui/insights/calibration/threshold_words.h"
#include "ui/insights/frame/number_words.h"

#include <QCoreApplication>

#include <array>

namespace docket::ui {

namespace {

using services::ThresholdDay;

struct CostSeries {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::CostSeries)
};

struct CostLine {
    QString name;
    int colour;
    double ThresholdDay::*cost;
    bool hasErrors;  ///< rests on how many are wrong, and so may be an estimate
};

SeriesPoint costPoint(const CalibrationPage& page, const CostLine& line, const ThresholdDay& day) {
    const double cost = day.*line.cost;
    const int digits = digitsFor(cost);
    SeriesPoint point{.x = *day.threshold, .y = cost};
    point.isEstimate = line.hasErrors && day.source == calibration::ErrorSource::Probabilities;
    point.words = CostSeries::tr("%1 at %2: %3 a day", "what is paid for, a threshold, a cost").arg(line.name, thresholdText(*day.threshold), costText(cost, digits, page.values));
    if (line.cost == &ThresholdDay::cost && day.costInterval) {
        point.words = CostSeries::tr("%1, 95 %: %2", "a cost, its interval").arg(point.words, betweenText(fixedText(day.costInterval->low, digits), fixedText(day.costInterval->high, digits)));
    } else if (point.isEstimate) {
        point.words = CostSeries::tr("%1, by calibrated probabilities", "a cost").arg(point.words);
    }
    return point;
}

/// From here on in hours that people do not have; the whole axis where no threshold needs few enough.
std::optional<ChartRange> overCapacity(const CalibrationPage& page, double low, double high) {
    const calibration::ThresholdCurve& curve = *page.simulation.figures.curve;
    if (!page.values.hoursPerDay) return std::nullopt;
    const auto last = curve.withinCapacity ? curve.points[*curve.withinCapacity].threshold : std::optional(low);
    if (!last || *last >= high) return std::nullopt;
    return ChartRange{*last, high, CostSeries::tr("over capacity"), RangeGround::Warn};
}

std::optional<ChartRange> flatRange(const CalibrationPage& page, double high) {
    const calibration::ThresholdCurve& curve = *page.simulation.figures.curve;
    const auto from = curve.points[curve.flatFrom].threshold;
    if (!from || curve.flatFrom == curve.flatTo) return std::nullopt;
    return ChartRange{*from, curve.points[curve.flatTo].threshold.value_or(high), CostSeries::tr("within 1 %"), RangeGround::Soft};
}

}  // namespace

bool isLowest(const CalibrationPage& page, double at) { return page.simulation.lowest && page.simulation.lowest->threshold == at; }

QString positionWords(const CalibrationPage& page, double at) {
    return isLowest(page, at) ? CostSeries::tr("lowest %1", "a threshold").arg(thresholdText(at)) : CostSeries::tr("at %1", "a threshold").arg(thresholdText(at));
}

SeriesData costSeries(const CalibrationPage& page, double at) {
    if (!page.hasCosts()) return {};
    const auto& days = page.simulation.days;
    const double low = *days.front().threshold;
    const double high = *days.back().threshold;
    SeriesData data;
    data.across = {AxisKind::Number, CostSeries::tr("Threshold"), low, high};
    data.up = {AxisKind::Number, page.values.isInMinutes ? CostSeries::tr("Minutes per day") : CostSeries::tr("Cost per day"), 0.0, {}};
    const std::array lines = {CostLine{CostSeries::tr("Total"), 1, &ThresholdDay::cost, true}, CostLine{CostSeries::tr("Wrong labels routed"), 3, &ThresholdDay::routedCost, true},
                              CostLine{CostSeries::tr("Review"), 4, &ThresholdDay::reviewCost, false}};
    for (const CostLine& line : lines) {
        Series series{line.name, {}, line.colour};
        for (const ThresholdDay& day : days) series.points.push_back(costPoint(page, line, day));
        data.series.push_back(std::move(series));
    }
    const auto& now = page.standing.threshold;
    if (now && *now >= low) data.marks.push_back({*now, CostSeries::tr("now %1", "a threshold").arg(thresholdText(*now))});
    const auto lowest = page.simulation.lowest ? page.simulation.lowest->threshold : std::nullopt;
    if (lowest && *lowest >= low && !isLowest(page, at)) data.marks.push_back({*lowest, CostSeries::tr("lowest %1", "a threshold").arg(thresholdText(*lowest))});
    if (auto flat = flatRange(page, high)) data.ranges.push_back(*flat);
    if (auto over = overCapacity(page, low, high)) data.ranges.push_back(*over);
    data.position = SeriesPosition{.at = at, .low = low, .high = high, .step = services::simulatedStep, .home = lowest.value_or(high), .words = positionWords(page, at)};
    return data;
}

}  // namespace docket::ui
