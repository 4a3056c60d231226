#include "ui/charts/series_painting.h"

#include "ui/charts/plot/series_look.h"
#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"

#include <QPolygonF>

#include <algorithm>

namespace docket::ui {

namespace {

constexpr int seriesSign = 22;  // in the legend
constexpr int positionRadius = 5;

void drawRange(QPainter& painter, const ChartRange& range, const SeriesLayout& layout, const Theme& theme) {
    const PlotScale& scale = layout.scale;
    const double left = std::clamp(scale.xOf(range.from), scale.plot.left(), scale.plot.right());
    const double right = std::clamp(scale.xOf(range.to), scale.plot.left(), scale.plot.right());
    const bool isWarn = range.ground == RangeGround::Warn;
    const QRectF at(QPointF(left, layout.headTop), QPointF(right, scale.plot.bottom()));
    if (!theme.isHighContrast()) return painter.fillRect(at, theme.color(isWarn ? Role::WarnFill : Role::Soft));
    painter.fillRect(at, QBrush(theme.color(Role::Text3), isWarn ? Qt::BDiagPattern : Qt::Dense7Pattern));
}

void drawBand(QPainter& painter, const SeriesData& data, const PlotScale& scale, const Theme& theme) {
    if (data.band.empty()) return;
    QPolygonF upper;
    QPolygonF lower;
    for (const BandPoint& point : data.band) {
        upper << scale.at(point.x, point.high);
        lower << scale.at(point.x, point.low);
    }
    painter.setBrush(theme.color(Role::Inset));
    if (theme.isHighContrast()) {
        painter.setPen(QPen(theme.color(Role::Text), 1, Qt::DotLine));
        painter.drawPolyline(upper);
        return painter.drawPolyline(lower);
    }
    painter.setPen(Qt::NoPen);
    std::ranges::reverse(lower);
    painter.drawPolygon(upper + lower);
}

/// Over the beginning of the band.
void drawBandWords(QPainter& painter, const SeriesData& data, const PlotScale& scale, const Theme& theme) {
    if (data.band.empty() || data.bandWords.isEmpty()) return;
    painter.setFont(theme.font(TextStyle::Fine));
    painter.setPen(theme.color(Role::Text3));
    const double line = painter.fontMetrics().height();
    const double over = scale.yOf(data.band.front().high) - line;
    const double y = std::max(over, scale.plot.top());
    painter.drawText(QRectF(scale.xOf(data.band.front().x) + theme.px(4), y, scale.plot.width(), line), Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, data.bandWords);
}

void drawPiece(QPainter& painter, QPolygonF& piece, const QPen& pen) {
    painter.setPen(pen);
    if (piece.size() > 1) painter.drawPolyline(piece);
    piece = piece.isEmpty() ? QPolygonF() : QPolygonF{piece.back()};
}

/// A point between two gaps has no line: it needs a marker to be seen.
bool standsAlone(const Series& series, std::size_t point) {
    const bool hasBefore = point > 0 && series.points[point - 1].y;
    return !hasBefore && (point + 1 >= series.points.size() || !series.points[point + 1].y);
}

void drawSeriesMarkers(QPainter& painter, const Series& series, const PlotScale& scale, const Theme& theme) {
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const SeriesPoint& point = series.points[i];
        if (!point.y) continue;
        const QPointF at = scale.at(point.x, *point.y);
        if (point.low && point.high) drawUprightInterval(painter, at.x(), scale.yOf(*point.low), scale.yOf(*point.high), seriesColor(series.colour, theme), theme);
        if (point.isWeak) drawWeakMarker(painter, at, theme);
        else if (series.hasMarkers || standsAlone(series, i)) drawMarker(painter, at, series.colour, theme);
    }
}

}  // namespace

std::optional<double> valueOn(const Series& series, double x) {
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const SeriesPoint& point = series.points[i];
        if (point.x < x) continue;
        if (point.x == x || i == 0) return point.x == x ? point.y : std::nullopt;
        const SeriesPoint& before = series.points[i - 1];
        if (!point.y || !before.y) return std::nullopt;
        return *before.y + (*point.y - *before.y) * (x - before.x) / (point.x - before.x);
    }
    return std::nullopt;
}

void drawSeriesGround(QPainter& painter, const SeriesData& data, const SeriesLayout& layout, const Theme& theme) {
    for (const ChartRange& range : data.ranges) drawRange(painter, range, layout, theme);
    drawBand(painter, data, layout.scale, theme);
    drawRungs(painter, layout.scale, layout.rungs, theme);
    drawFeet(painter, layout.scale, layout.feet, theme);
    drawBandWords(painter, data, layout.scale, theme);
    painter.setPen(QPen(theme.color(Role::Text3), 1, Qt::DashLine));
    for (const ChartMark& mark : data.marks) {
        const double x = layout.scale.xOf(mark.x);
        painter.drawLine(QPointF(x, layout.headTop), QPointF(x, layout.scale.plot.bottom()));
    }
}

void drawSeriesLine(QPainter& painter, const Series& series, const PlotScale& scale, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen solid = seriesPen(series.colour, theme);
    const QPen estimate = estimatePen(series.colour, theme);
    QPolygonF piece;
    bool wasEstimate = false;
    painter.setBrush(Qt::NoBrush);
    for (const SeriesPoint& point : series.points) {
        if (!point.y || point.isEstimate != wasEstimate) drawPiece(painter, piece, wasEstimate ? estimate : solid);
        if (!point.y) piece.clear();
        else piece << scale.at(point.x, *point.y);
        wasEstimate = point.isEstimate;
    }
    drawPiece(painter, piece, wasEstimate ? estimate : solid);
    drawSeriesMarkers(painter, series, scale, theme);
    painter.restore();
}

void drawSeriesPosition(QPainter& painter, const SeriesData& data, const SeriesLayout& layout, const Theme& theme) {
    if (!data.position) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double x = layout.scale.xOf(data.position->at);
    painter.setPen(QPen(theme.color(Role::Accent), 2));
    painter.drawLine(QPointF(x, layout.scale.plot.top()), QPointF(x, layout.scale.plot.bottom()));
    const auto value = data.series.empty() ? std::nullopt : valueOn(data.series.front(), data.position->at);
    if (value) {
        const double radius = theme.px(positionRadius);
        painter.setPen(QPen(theme.color(Role::Base), 1));
        painter.setBrush(theme.color(Role::Accent));
        painter.drawEllipse(layout.scale.at(data.position->at, *value), radius, radius);
    }
    painter.restore();
}

void drawSeriesHeads(QPainter& painter, const SeriesLayout& layout, const Theme& theme) {
    for (const HeadWords& head : layout.heads) {
        painter.setFont(theme.font(head.isPosition ? TextStyle::CaptionStrong : TextStyle::Fine));
        painter.setPen(theme.color(head.isPosition ? Role::Text : head.isWarn ? Role::Warn : Role::Text2));
        painter.drawText(head.place, Qt::AlignCenter, painter.fontMetrics().elidedText(head.words, Qt::ElideRight, static_cast<int>(head.place.width())));
    }
}

void drawSeriesWords(QPainter& painter, const SeriesData& data, const SeriesLayout& layout, const QRect& whole, Qt::LayoutDirection direction, const Theme& theme) {
    const Mirror mirrored{whole, direction};
    painter.setFont(theme.font(TextStyle::Caption));
    painter.setPen(theme.color(Role::Text2));
    painter.drawText(layout.acrossWords, Qt::AlignCenter, data.across.words);
    painter.setLayoutDirection(direction);
    drawOwnText(painter, mirrored.exactly(layout.upWords).toAlignedRect(), data.up.words);
    for (std::size_t i = 0; i < layout.legend.size(); ++i) {
        const QRectF& at = layout.legend[i];
        const double sign = theme.px(seriesSign);
        const QRectF line = mirrored.exactly({at.left(), at.top(), sign, at.height()});
        painter.setPen(seriesPen(data.series[i].colour, theme));
        painter.drawLine(QPointF(line.left(), line.center().y()), QPointF(line.right(), line.center().y()));
        painter.setPen(theme.color(Role::Text2));
        drawOwnText(painter, mirrored.exactly(at.adjusted(sign + theme.px(6), 0, 0, 0)).toAlignedRect(), data.series[i].name);
    }
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
}

}  // namespace docket::ui
