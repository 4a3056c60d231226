#include "ui/charts/plot/series_look.h"

#include <QPolygonF>

#include <array>
#include <cmath>
#include <numbers>

namespace docket::ui {

namespace {

constexpr int weakColour = 2;  // the ochre one
constexpr double lineWidth = 2;
constexpr int markerRadius = 4;
constexpr int intervalCap = 3;

// In px, a dash and a gap by turns.
const std::array<QList<qreal>, chartColours> seriesDashes = {{{}, {8, 3, 2, 3}, {6, 3}, {2, 3}, {4, 4}, {10, 4}, {1, 4}, {6, 3, 1, 3, 1, 3}}};

QPen penWith(const QColor& color, const QList<qreal>& dashes) {
    QPen pen(color, lineWidth);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (dashes.isEmpty()) return pen;
    QList<qreal> pattern;
    for (const qreal dash : dashes) pattern << dash / lineWidth;
    pen.setDashPattern(pattern);
    return pen;
}

/// A corner at each angle of a circle, every other one drawn in.
QPolygonF rosette(const QPointF& at, double radius, int corners, double inner, double turn) {
    QPolygonF polygon;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = turn + 2 * std::numbers::pi * corner / corners;
        const double from = corner % 2 == 0 ? radius : radius * inner;
        polygon << at + QPointF(from * std::sin(angle), -from * std::cos(angle));
    }
    return polygon;
}

}  // namespace

QColor seriesColor(int number, const Theme& theme) { return theme.isHighContrast() ? theme.color(Role::Text) : chartColor(number, theme.scheme()); }

QPen seriesPen(int number, const Theme& theme) { return penWith(seriesColor(number, theme), seriesDashes[static_cast<std::size_t>(number - 1)]); }

QPen estimatePen(int number, const Theme& theme) { return penWith(seriesColor(number, theme), {3, 3}); }

void drawMarker(QPainter& painter, const QPointF& at, int number, const Theme& theme) {
    const double radius = theme.px(markerRadius);
    const QColor color = seriesColor(number, theme);
    painter.setPen(QPen(theme.color(Role::Base), 1));
    painter.setBrush(color);
    switch (number) {
        case 2: return painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius));
        case 3: return painter.drawPolygon(rosette(at, radius * 1.3, 3, 1, 0));
        case 4: return painter.drawPolygon(rosette(at, radius * 1.3, 4, 1, 0));
        case 5:
            painter.setPen(QPen(color, lineWidth));
            painter.drawLine(at - QPointF(radius, radius), at + QPointF(radius, radius));
            return painter.drawLine(at - QPointF(radius, -radius), at + QPointF(radius, -radius));
        case 6:
            painter.setPen(QPen(color, lineWidth));
            painter.setBrush(theme.color(Role::Base));
            break;
        case 7: return painter.drawRect(QRectF(at.x() - radius / 2, at.y() - radius * 1.3, radius, radius * 2.6));
        case 8: return painter.drawPolygon(rosette(at, radius * 1.5, 10, 0.45, 0));
        default: break;
    }
    painter.drawEllipse(at, radius, radius);
}

void drawWeakMarker(QPainter& painter, const QPointF& at, const Theme& theme) { drawMarker(painter, at, weakColour, theme); }

void drawUprightInterval(QPainter& painter, double x, double low, double high, const QColor& color, const Theme& theme) {
    const double cap = theme.px(intervalCap);
    painter.setPen(QPen(color, 1));
    painter.drawLine(QPointF(x, low), QPointF(x, high));
    for (const double end : {low, high}) painter.drawLine(QPointF(x - cap, end), QPointF(x + cap, end));
}

}  // namespace docket::ui
