#include "core/report/charts/reliability_chart.h"

namespace docket::report {

namespace {

constexpr double squareWidth = 380;
constexpr double squareHeight = 330;
constexpr int squareMarks = 6;

void drawPoints(SvgDrawing& drawing, const Plot& plot, const std::vector<ReliabilityPoint>& points, Ink ink, bool isMapped) {
    std::vector<Point> line;
    for (const ReliabilityPoint& point : points) {
        line.push_back(plot.at(point.confidence, point.right));
        if (point.interval) drawing.line(plot.at(point.confidence, point.interval->low), plot.at(point.confidence, point.interval->high), ink);
    }
    drawing.path(line, ink, {1.6, isMapped});
    for (const Point& at : line) isMapped ? drawing.ring(at, 3.5, ink) : drawing.dot(at, 3.5, ink);
}

void drawKey(SvgDrawing& drawing, const Plot& plot, bool hasMapped) {
    constexpr double keyLine = 16;
    const double left = plot.box().left + 12;
    const double first = plot.box().top + keyLine;
    drawing.dot({left, first - letterHeight / 3}, 3.5, Ink::First);
    drawing.text({left + 10, first}, "as the model says it", Anchor::Start);
    if (!hasMapped) return;
    drawing.ring({left, first + keyLine - letterHeight / 3}, 3.5, Ink::Second);
    drawing.text({left + 10, first + keyLine}, "calibrated, cross-fitted", Anchor::Start);
}

}  // namespace

Chart reliabilityChart(const ReliabilityFigures& figures, Table numbers) {
    SvgDrawing drawing(squareWidth, squareHeight);
    const Plot plot(plotBox(squareWidth, squareHeight), {0, 1}, {0, 1});
    const auto marks = marksOn({0, 1}, squareMarks, Numbers::Share);
    plot.drawRungs(drawing, marks);
    plot.drawFeet(drawing, marks);
    drawing.line(plot.at(0, 0), plot.at(1, 1), Ink::Faint, {1, true});
    drawPoints(drawing, plot, figures.before, Ink::First, false);
    drawPoints(drawing, plot, figures.after, Ink::Second, true);
    drawKey(drawing, plot, !figures.after.empty());
    return {figures.title, drawing.finish(figures.title, figures.description), squareWidth, squareHeight, std::move(numbers)};
}

}  // namespace docket::report
