#include "ui/charts/curve_chart.h"

#include "ui/charts/curve_painting.h"
#include "ui/charts/plot/plot_scale.h"
#include "ui/common/parts/table_columns.h"
#include "ui/common/words/text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace docket::ui {

namespace {

// In px at 100 %.
constexpr int curveAround = 8;  // room for the ring of the focus
constexpr int curveHeight = 200;
constexpr int leastCurveHeight = 150;
constexpr int curveWidth = 380;
constexpr int leastCurveWidth = 200;

}  // namespace

double CurveAxes::xOf(double count) const {
    const double wide = std::log2(most / fewest);
    return wide <= 0 ? plot.center().x() : plot.left() + plot.width() * std::log2(count / fewest) / wide;
}

double CurveAxes::yOf(double share) const { return plot.bottom() - plot.height() * (std::clamp(share, lowest, highest) - lowest) / (highest - lowest); }

CurveAxes axesOf(const std::vector<CurveDot>& dots, const QRectF& plot) {
    constexpr double tenths = 10;
    CurveAxes axes{.plot = plot};
    if (dots.empty()) return axes;
    axes.fewest = dots.front().count;
    axes.most = dots.back().count;
    double lowest = 1;
    double highest = 0;
    for (const CurveDot& dot : dots) {
        lowest = std::min(lowest, dot.share.low.value_or(dot.share.value));
        highest = std::max(highest, dot.share.high.value_or(dot.share.value));
    }
    axes.lowest = std::floor(lowest * tenths) / tenths;
    axes.highest = std::ceil(highest * tenths) / tenths;
    if (axes.highest - axes.lowest >= 1 / tenths) return axes;
    if (axes.highest >= 1) axes.lowest -= 1 / tenths;
    else axes.highest += 1 / tenths;
    return axes;
}

CurveChart::CurveChart(const Theme& theme, QString across, QWidget* parent) : PointChart(theme, parent), m_across(std::move(across)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CurveChart::setDots(std::vector<CurveDot> dots) {
    if (dots == m_dots) return;
    m_dots = std::move(dots);
    resetPoints(pointCount() - 1);
}

CurveAxes CurveChart::axes() const {
    const double around = theme().px(curveAround);
    const double left = around + roomBeforeCurve(theme());
    const double bottom = height() - around - roomUnderCurve(theme());
    return axesOf(m_dots, {left, around, width() - 2 * around - left, bottom - around});
}

QRect CurveChart::placeOf(int dot) const {
    const CurveDot& at = m_dots[static_cast<std::size_t>(dot)];
    const CurveAxes drawn = axes();
    return placeAround({drawn.xOf(at.count), drawn.yOf(at.share.value)});
}

ChartFigures CurveChart::figures() const {
    ChartFigures figures;
    for (const QString& head : {m_across, tr("Share"), tr("from", "lower end of an interval"), tr("to", "upper end of an interval")}) figures.columns.push_back({head, sharedColumn});
    const auto end = [](const std::optional<double>& share) { return FigureCell{share ? axisText(*share, AxisKind::Share) : QString()}; };
    for (const CurveDot& dot : m_dots) {
        figures.rows.push_back({{{countText(std::llround(dot.count))}, {axisText(dot.share.value, AxisKind::Share)}, end(dot.share.low), end(dot.share.high)}});
    }
    return figures;
}

QSize CurveChart::sizeHint() const { return {theme().px(curveWidth), theme().px(curveHeight)}; }

QSize CurveChart::minimumSizeHint() const { return {theme().px(leastCurveWidth), theme().px(leastCurveHeight)}; }

void CurveChart::draw(QPainter& painter) const {
    drawCurveBand(painter, axes(), m_dots, theme());
    drawCurveAxes(painter, axes(), m_dots, m_across, theme());
    drawCurve(painter, axes(), m_dots, theme());
}

}  // namespace docket::ui
