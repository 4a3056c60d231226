#include "ui/charts/curve_painting.h"

#include "ui/charts/plot/series_look.h"
#include "ui/common/words/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPolygonF>

#include <cmath>

namespace docket::ui {

namespace {

struct CurveWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::CurveWords)
};

constexpr int shareGap = 6;    // between a number and the plot
constexpr int countGap = 10;   // between two numbers under it
constexpr int dotRadius = 4;
constexpr double tenths = 10;
constexpr double mostLines = 5;

QString tenthText(int tenth) { return CurveWords::tr("%1 %", "a share").arg(QLocale().toString(tenth * 100 / static_cast<int>(tenths))); }

void drawShares(QPainter& painter, const CurveAxes& axes, const Theme& theme) {
    const int first = static_cast<int>(std::lround(axes.lowest * tenths));
    const int last = static_cast<int>(std::lround(axes.highest * tenths));
    const int step = std::max(1, static_cast<int>(std::ceil((last - first) / mostLines)));
    const int line = painter.fontMetrics().height();
    for (int tenth = first; tenth <= last; tenth += step) {
        const double y = axes.yOf(tenth / tenths);
        painter.setPen(theme.color(Role::Border));
        painter.drawLine(QPointF(axes.plot.left(), y), QPointF(axes.plot.right(), y));
        painter.setPen(theme.color(Role::Text3));
        painter.drawText(QRectF(0, y - line / 2.0, axes.plot.left() - theme.px(shareGap), line), Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, tenthText(tenth));
    }
}

/// From the last one back: that is where the curve has come to.
void drawCounts(QPainter& painter, const CurveAxes& axes, const std::vector<CurveDot>& dots, const Theme& theme) {
    const double line = painter.fontMetrics().height();
    double free = axes.plot.right() + theme.px(countGap);
    painter.setPen(theme.color(Role::Text3));
    for (auto dot = dots.rbegin(); dot != dots.rend(); ++dot) {
        const QString words = countText(std::llround(dot->count));
        const double room = painter.fontMetrics().horizontalAdvance(words) + 1;
        const double left = std::min(axes.xOf(dot->count) - room / 2, axes.plot.right() - room);
        if (left + room + theme.px(countGap) > free) continue;
        painter.drawText(QRectF(left, axes.plot.bottom() + theme.px(2), room, line), Qt::AlignCenter, words);
        free = left;
    }
}

}  // namespace

int roomBeforeCurve(const Theme& theme) { return QFontMetrics(theme.font(TextStyle::Fine)).horizontalAdvance(tenthText(static_cast<int>(tenths))) + theme.px(shareGap); }

int roomUnderCurve(const Theme& theme) { return 2 * QFontMetrics(theme.font(TextStyle::Fine)).height() + theme.px(shareGap); }

void drawCurveBand(QPainter& painter, const CurveAxes& axes, const std::vector<CurveDot>& dots, const Theme& theme) {
    if (theme.isHighContrast()) return;
    QPolygonF band;
    for (const CurveDot& dot : dots) {
        if (dot.share.high) band << QPointF(axes.xOf(dot.count), axes.yOf(*dot.share.high));
    }
    for (auto dot = dots.rbegin(); dot != dots.rend(); ++dot) {
        if (dot->share.low) band << QPointF(axes.xOf(dot->count), axes.yOf(*dot->share.low));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Role::Soft));
    painter.drawPolygon(band);
}

void drawCurveAxes(QPainter& painter, const CurveAxes& axes, const std::vector<CurveDot>& dots, const QString& across, const Theme& theme) {
    painter.setFont(theme.font(TextStyle::Fine));
    drawShares(painter, axes, theme);
    drawCounts(painter, axes, dots, theme);
    const double line = painter.fontMetrics().height();
    painter.drawText(QRectF(axes.plot.left(), axes.plot.bottom() + line + theme.px(4), axes.plot.width(), line), Qt::AlignCenter, across);
}

void drawCurve(QPainter& painter, const CurveAxes& axes, const std::vector<CurveDot>& dots, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF line;
    for (const CurveDot& dot : dots) {
        if (dot.share.low && dot.share.high) drawUprightInterval(painter, axes.xOf(dot.count), axes.yOf(*dot.share.low), axes.yOf(*dot.share.high), theme.color(Role::FieldBorder), theme);
        line << QPointF(axes.xOf(dot.count), axes.yOf(dot.share.value));
    }
    painter.setPen(QPen(theme.color(Role::Accent), 2));
    painter.drawPolyline(line);
    painter.setPen(QPen(theme.color(Role::Base), 1));
    painter.setBrush(theme.color(Role::Accent));
    const double radius = theme.px(dotRadius);
    for (const QPointF& at : line) painter.drawEllipse(at, radius, radius);
    painter.restore();
}

}  // namespace docket::ui
