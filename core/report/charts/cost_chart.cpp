#include "core/report/charts/cost_chart.h"

#include <algorithm>
#include <ranges>

namespace docket::report {

namespace {

constexpr double costWidth = 700;
constexpr double costHeight = 260;
constexpr double roomForCosts = 60;
constexpr int costRungs = 6;
constexpr int costFeet = 8;

NumberBounds costsOf(const std::vector<CostPoint>& points) {
    double most = 0;
    for (const CostPoint& point : points) most = std::max({most, point.cost, point.interval ? point.interval->high : point.cost});
    return niceBounds(0, most > 0 ? most : 1, costRungs);
}

NumberBounds thresholdsOf(const CostFigures& figures) {
    if (figures.points.size() < 2) return {0, 1};
    NumberBounds reach{figures.points.front().threshold, figures.points.back().threshold};
    if (figures.now) reach = {std::min(reach.low, *figures.now), std::max(reach.high, *figures.now)};
    return reach.low < reach.high ? reach : NumberBounds{0, 1};
}

void drawIntervals(SvgDrawing& drawing, const Plot& plot, const std::vector<CostPoint>& points) {
    std::vector<Point> outline;
    for (const CostPoint& point : points) {
        if (point.interval) outline.push_back(plot.at(point.threshold, point.interval->high));
    }
    for (const CostPoint& point : std::views::reverse(points)) {
        if (point.interval) outline.push_back(plot.at(point.threshold, point.interval->low));
    }
    drawing.area(outline, Ink::Band);
}

/// Pieces of one kind, which share the point where they meet.
void drawCosts(SvgDrawing& drawing, const Plot& plot, const std::vector<CostPoint>& points) {
    std::vector<Point> piece;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool isForetold = !points[i].interval;
        piece.push_back(plot.at(points[i].threshold, points[i].cost));
        if (i + 1 < points.size() && !points[i + 1].interval == isForetold) continue;
        drawing.path(piece, Ink::First, {1.6, isForetold});
        piece = {piece.back()};
    }
}

}  // namespace

Chart costChart(const CostFigures& figures, Table numbers) {
    SvgDrawing drawing(costWidth, costHeight);
    const NumberBounds costs = costsOf(figures.points);
    const NumberBounds thresholds = thresholdsOf(figures);
    const Plot plot(plotBox(costWidth, costHeight, roomForCosts), thresholds, costs);
    if (figures.flat) {
        const double left = plot.xOf(figures.flat->low);
        drawing.box({left, plot.box().top, std::max(1.0, plot.xOf(figures.flat->high) - left), plot.box().height}, Ink::Flat);
    }
    drawIntervals(drawing, plot, figures.points);
    plot.drawRungs(drawing, marksOn(costs, costRungs, Numbers::Plain));
    plot.drawFeet(drawing, marksOn(thresholds, costFeet, Numbers::Plain));
    if (figures.now) {
        const double x = plot.xOf(*figures.now);
        const bool isRight = x > plot.box().left + plot.box().width / 2;
        drawing.line({x, plot.box().top}, {x, plot.box().bottom()}, Ink::Faint, {1, true});
        drawing.text({x + (isRight ? -5 : 5), plot.box().top + letterHeight}, "now", isRight ? Anchor::End : Anchor::Start);
    }
    drawCosts(drawing, plot, figures.points);
    if (figures.cheapest) drawing.ring(plot.at(figures.points[*figures.cheapest].threshold, figures.points[*figures.cheapest].cost), 5, Ink::Good);
    return {figures.title, drawing.finish(figures.title, figures.description), costWidth, costHeight, std::move(numbers)};
}

}  // namespace docket::report
