#include "core/report/charts/line_chart.h"

#include <algorithm>
#include <ranges>
#include <span>

namespace docket::report {

namespace {

constexpr double lineWidth = 340;
constexpr double lineHeight = 150;
constexpr int mostRungs = 4;

/// Runs of points without a gap between them.
std::vector<std::span<const LinePoint>> runsOf(std::span<const LinePoint> points) {
    std::vector<std::span<const LinePoint>> runs;
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= points.size(); ++i) {
        if (i < points.size() && !points[i].isAfterGap) continue;
        runs.push_back(points.subspan(begin, i - begin));
        begin = i;
    }
    return points.empty() ? std::vector<std::span<const LinePoint>>{} : runs;
}

NumberBounds reachOf(const LineFigures& figures) {
    NumberBounds reach{figures.usual.value_or(figures.points.empty() ? 0 : figures.points.front().value), 0};
    reach.high = reach.low;
    const auto take = [&](double value) { reach = {std::min(reach.low, value), std::max(reach.high, value)}; };
    for (const LinePoint& point : figures.points) {
        take(point.value);
        if (point.band) {
            take(point.band->low);
            take(point.band->high);
        }
    }
    NumberBounds nice = niceBounds(reach.low, reach.high, mostRungs + 1);
    if (figures.numbers == Numbers::Share) nice = {std::max(nice.low, 0.0), std::min(nice.high, 1.0)};
    return nice.low < nice.high ? nice : NumberBounds{0, 1};
}

void drawBand(SvgDrawing& drawing, const Plot& plot, std::span<const LinePoint> run) {
    std::vector<Point> outline;
    for (const LinePoint& point : run) {
        if (point.band) outline.push_back(plot.at(point.at, point.band->high));
    }
    for (const LinePoint& point : std::views::reverse(run)) {
        if (point.band) outline.push_back(plot.at(point.at, point.band->low));
    }
    drawing.area(outline, Ink::Band);
}

void drawRun(SvgDrawing& drawing, const Plot& plot, std::span<const LinePoint> run) {
    std::vector<Point> line;
    for (const LinePoint& point : run) line.push_back(plot.at(point.at, point.value));
    drawing.path(line, Ink::First, {1.6, false});
    if (run.size() == 1) drawing.dot(line.front(), 2, Ink::First);
    for (const LinePoint& point : run) {
        if (point.isAlert) drawing.ring(plot.at(point.at, point.value), 4, Ink::Look);
    }
}

}  // namespace

Chart lineChart(const LineFigures& figures, Table numbers) {
    SvgDrawing drawing(lineWidth, lineHeight);
    const NumberBounds up = reachOf(figures);
    const bool isRange = figures.points.size() > 1;
    const Plot plot(plotBox(lineWidth, lineHeight), isRange ? NumberBounds{figures.points.front().at, figures.points.back().at} : NumberBounds{}, up);
    const auto runs = runsOf(figures.points);
    for (const auto& run : runs) drawBand(drawing, plot, run);
    plot.drawRungs(drawing, marksOn(up, mostRungs, figures.numbers));
    plot.drawFeet(drawing, figures.feet);
    if (figures.usual) drawing.line({plot.box().left, plot.yOf(*figures.usual)}, {plot.box().right(), plot.yOf(*figures.usual)}, Ink::Faint, {1, true});
    for (const auto& run : runs) drawRun(drawing, plot, run);
    return {figures.title, drawing.finish(figures.title, figures.description), lineWidth, lineHeight, std::move(numbers)};
}

}  // namespace docket::report
