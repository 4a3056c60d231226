#include "ui/charts/small_multiples.h"

#include "ui/charts/plot/series_look.h"
#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/table_columns.h"

#include <QFontMetrics>
#include <QPolygonF>

#include <algorithm>

namespace docket::ui {

namespace {

// In px at 100 %.
constexpr int smallAround = 6;
constexpr int smallWidth = 270;   // of each
constexpr int leastSmallWidth = 230;
constexpr int smallPlotHeight = 76;
constexpr int smallInner = 6;     // around what is in a cell: room for the ring
constexpr int lastGap = 8;        // between the line and its last value
constexpr int weakSmallColour = 2;
constexpr int namesColumn = 150;
constexpr std::size_t mostSteps = 10;

int smallHeadHeight(const Theme& theme) { return QFontMetrics(theme.font(TextStyle::Caption)).height() + theme.px(smallInner); }
int smallHeight(const Theme& theme) { return smallHeadHeight(theme) + theme.px(smallPlotHeight) + 2 * theme.px(smallInner); }

std::optional<double> lastOf(const SmallLine& line) { return line.values.empty() ? std::nullopt : line.values.back(); }

}  // namespace

SmallMultiples::SmallMultiples(const Theme& theme, QWidget* parent) : PointChart(theme, parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SmallMultiples::setData(SmallMultiplesData data) {
    if (data == m_data) return;
    m_data = std::move(data);
    m_high = m_data.high.value_or(m_data.low);
    for (const SmallLine& line : m_data.lines) {
        for (const auto& value : line.values) {
            if (!m_data.high && value) m_high = std::max(m_high, *value);
        }
        if (!m_data.high && line.usual) m_high = std::max(m_high, *line.usual);
    }
    updateGeometry();
    resetPoints(m_data.lines.empty() ? -1 : 0);
}

int SmallMultiples::columnsIn(int width) const {
    const int most = std::max(1, pointCount());
    return std::clamp((width - 2 * theme().px(smallAround)) / theme().px(leastSmallWidth), 1, std::min(most, 6));
}

int SmallMultiples::heightForWidth(int width) const {
    const int columns = columnsIn(width);
    const int rows = std::max(1, (pointCount() + columns - 1) / columns);
    return rows * smallHeight(theme()) + 2 * theme().px(smallAround);
}

QSize SmallMultiples::sizeHint() const {
    const int width = 3 * theme().px(smallWidth);
    return {width, heightForWidth(width)};
}

QSize SmallMultiples::minimumSizeHint() const {
    const int width = theme().px(leastSmallWidth) + 2 * theme().px(smallAround);
    return {width, heightForWidth(std::max(this->width(), width))};
}

/// The grid is read as the window is: in a mirrored one it begins at the right. The lines run from left to right in any.
QRect SmallMultiples::placeOf(int line) const {
    const int around = theme().px(smallAround);
    const int columns = columnCount();
    const int width = (area().width() - 2 * around) / columns;
    const QRect at(around + line % columns * width, around + line / columns * smallHeight(theme()), width, smallHeight(theme()));
    return Mirror{area(), layoutDirection()}(at);
}

int SmallMultiples::pointAfter(int from, ChartMove move) const {
    const int columns = columnCount();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto within = [&](int line) { return line < 0 || line >= pointCount() ? from : line; };
    switch (move) {
        case ChartMove::Left: return within(from + (isMirrored ? 1 : -1));
        case ChartMove::Right: return within(from + (isMirrored ? -1 : 1));
        case ChartMove::Up: return within(from - columns);
        case ChartMove::Down: return within(from + columns);
        case ChartMove::First: return 0;
        case ChartMove::Last: break;
    }
    return pointCount() - 1;
}

ChartFigures SmallMultiples::figures() const {
    ChartFigures figures{{{m_data.names, namesColumn, false}}, {}};
    const std::size_t first = m_data.steps.size() - std::min(mostSteps, m_data.steps.size());
    for (std::size_t step = first; step < m_data.steps.size(); ++step) figures.columns.push_back({m_data.steps[step], sharedColumn});
    figures.columns.push_back({tr("Usual"), sharedColumn});
    figures.columns.push_back({tr("Change"), sharedColumn});
    const auto cell = [&](const std::optional<double>& value) { return FigureCell{value ? axisText(*value, m_data.kind) : QString()}; };
    for (const SmallLine& line : m_data.lines) {
        FigureRow row{{{line.name}}};
        for (std::size_t step = first; step < m_data.steps.size(); ++step) row.cells.push_back(cell(step < line.values.size() ? line.values[step] : std::nullopt));
        row.cells.push_back(cell(line.usual));
        row.cells.push_back({line.change, {}, line.isWeak});
        figures.rows.push_back(std::move(row));
    }
    return figures;
}

void SmallMultiples::drawHead(QPainter& painter, const SmallLine& line, const QRect& at) const {
    const Mirror mirrored{at, layoutDirection()};
    painter.setFont(theme().font(TextStyle::Caption));
    const int room = std::min(painter.fontMetrics().horizontalAdvance(line.change) + 1, at.width());
    painter.setPen(theme().color(line.isWeak ? Role::Warn : Role::Text3));
    painter.setLayoutDirection(layoutDirection());
    drawOwnText(painter, mirrored(QRect(at.right() + 1 - room, at.top(), room, at.height())), line.change);
    painter.setPen(theme().color(Role::Text));
    drawOwnText(painter, mirrored(at.adjusted(0, 0, -room - theme().px(lastGap), 0)), line.name);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
}

void SmallMultiples::drawLine(QPainter& painter, const SmallLine& line, const QRectF& at) const {
    const int colour = line.isWeak ? weakSmallColour : 1;
    const auto last = lastOf(line);
    painter.setFont(theme().font(TextStyle::CaptionStrong));
    const double widest = painter.fontMetrics().horizontalAdvance(axisText(m_high, m_data.kind)) + 1;
    const double steps = std::max(1.0, static_cast<double>(line.values.size()) - 1);
    const PlotScale scale{{at.left(), at.top(), at.width() - widest - theme().px(lastGap), at.height()}, 0, steps, m_data.low, m_high};
    painter.setPen(theme().color(Role::Border));
    painter.drawLine(scale.plot.bottomLeft(), scale.plot.bottomRight());
    if (line.usual) {
        painter.setPen(QPen(theme().color(Role::FieldBorder), 1, Qt::DashLine));
        painter.drawLine(QPointF(scale.plot.left(), scale.yOf(*line.usual)), QPointF(scale.plot.right(), scale.yOf(*line.usual)));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(seriesColor(colour, theme()), 2));
    QPolygonF piece;
    const auto finish = [&] {
        if (piece.size() == 1) painter.drawPoint(piece.front());
        else painter.drawPolyline(piece);
        piece.clear();
    };
    for (std::size_t i = 0; i < line.values.size(); ++i) {
        if (line.values[i]) piece << scale.at(static_cast<double>(i), *line.values[i]);
        else finish();
    }
    finish();
    if (last) drawMarker(painter, scale.at(static_cast<double>(line.values.size()) - 1, *last), colour, theme());
    painter.restore();
    if (!last) return;
    const double high = painter.fontMetrics().height();
    painter.setPen(theme().color(Role::Text));
    const QRectF after(scale.plot.right() + theme().px(lastGap), scale.at(0, *last).y() - high / 2, widest, high);
    painter.drawText(after, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, axisText(*last, m_data.kind));
}

void SmallMultiples::draw(QPainter& painter) const {
    if (isEmpty()) return drawEmptyWords(painter);
    const int inner = theme().px(smallInner);
    for (int i = 0; i < pointCount(); ++i) {
        const SmallLine& line = m_data.lines[static_cast<std::size_t>(i)];
        const QRect at = placeOf(i).adjusted(inner, inner, -inner, -inner);
        const int head = smallHeadHeight(theme());
        drawHead(painter, line, {at.left(), at.top(), at.width(), head});
        drawLine(painter, line, QRectF(at).adjusted(0, head + theme().px(smallInner), 0, -1));
    }
}

void SmallMultiples::drawCurrent(QPainter& painter) const { drawFocusRing(painter, placeOf(current()).adjusted(1, 1, -1, -1), theme()); }

}  // namespace docket::ui
