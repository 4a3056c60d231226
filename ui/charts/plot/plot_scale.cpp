#include "ui/charts/plot/plot_scale.h"

#include "core/report/plot/ticks.h"
#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace docket::ui {

namespace {

struct AxisWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::AxisWords)
};

constexpr int rungGap = 6;    // between a word and the plot
constexpr int betweenFeet = 10;
constexpr double percents = 100;

QString percentText(const QString& number) { return AxisWords::tr("%1 %", "a share").arg(number); }

}  // namespace

QString axisText(double value, AxisKind kind) {
    constexpr int digits = 4;
    if (kind == AxisKind::Share) return percentText(QLocale().toString(value * percents, 'f', 1));
    if (kind == AxisKind::Time) {
        const QDateTime at = wallClockAt(value);
        const QString day = dayText(at.date(), {});
        return at.time() == QTime(0, 0) ? day : listed({day, minuteText(at.time())});
    }
    if (std::abs(value) >= std::pow(10.0, digits - 1) || value == std::round(value)) return countText(std::llround(value));
    const int wholes = std::max(1, static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1);
    const QString whole = QLocale().toString(value, 'f', digits - wholes);
    const QString two = QLocale().toString(value, 'f', 2);
    return QLocale().toDouble(whole) == QLocale().toDouble(two) ? two : whole;  // "0.88", and not "0.880"
}

std::vector<PlotTick> axisTicks(double low, double high, int most, AxisKind kind) {
    if (kind == AxisKind::Time) return timeTicks(low, high, most);
    const report::NumberTicks ticks = report::niceTicks(low, high, most);
    std::vector<PlotTick> named;
    for (const double at : ticks.at) {
        named.push_back({at, kind == AxisKind::Share ? percentText(QLocale().toString(at * percents, 'f', std::max(0, ticks.decimals - 2))) : QLocale().toString(at, 'f', ticks.decimals)});
    }
    return named;
}

void drawRungs(QPainter& painter, const PlotScale& scale, const std::vector<PlotTick>& ticks, const Theme& theme) {
    painter.setFont(theme.font(TextStyle::Fine));
    const double line = painter.fontMetrics().height();
    for (const PlotTick& tick : ticks) {
        const double y = scale.yOf(tick.at);
        painter.setPen(theme.color(Role::Border));
        painter.drawLine(QPointF(scale.plot.left(), y), QPointF(scale.plot.right(), y));
        painter.setPen(theme.color(Role::Text3));
        painter.drawText(QRectF(0, y - line / 2, scale.plot.left() - theme.px(rungGap), line), Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, tick.words);
    }
}

void drawFeet(QPainter& painter, const PlotScale& scale, const std::vector<PlotTick>& ticks, const Theme& theme) {
    painter.setFont(theme.font(TextStyle::Fine));
    painter.setPen(theme.color(Role::Text3));
    const double line = painter.fontMetrics().height();
    double taken = -theme.px(betweenFeet);
    for (const PlotTick& tick : ticks) {
        const double room = painter.fontMetrics().horizontalAdvance(tick.words) + 1;
        const double left = std::clamp(scale.xOf(tick.at) - room / 2, 0.0, std::max(0.0, scale.plot.right() + theme.px(rungGap) - room));
        if (left < taken + theme.px(betweenFeet)) continue;
        painter.drawText(QRectF(left, scale.plot.bottom() + theme.px(rungGap), room, line), Qt::AlignCenter, tick.words);
        taken = left + room;
    }
}

double roomBeforeRungs(const std::vector<PlotTick>& ticks, const Theme& theme) {
    const QFontMetrics metrics(theme.font(TextStyle::Fine));
    double room = 0;
    for (const PlotTick& tick : ticks) room = std::max(room, static_cast<double>(metrics.horizontalAdvance(tick.words)));
    return room + theme.px(rungGap);
}

double roomForFeet(const Theme& theme) { return QFontMetrics(theme.font(TextStyle::Fine)).height() + theme.px(rungGap); }

int mostFeet(double width, AxisKind kind, const Theme& theme) {
    const QString widest = kind == AxisKind::Time ? QStringLiteral("00 MMM 00") : QStringLiteral("0,000");
    const double each = QFontMetrics(theme.font(TextStyle::Fine)).horizontalAdvance(widest) + theme.px(betweenFeet);
    return std::clamp(static_cast<int>(width / each), 2, 8);
}

}  // namespace docket::ui
