#include "ui/charts/strip_painting.h"

#include "ui/common/words/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace docket::ui {

namespace {

struct StripWords {
    Q_DECLARE_TR_FUNCTIONS(StripWords)
};

constexpr int numberGap = 6;      // between a number and the plot
constexpr int leastTick = 34;     // between two numbers of the axis
constexpr double widthOfGap = 4;  // of bars from which on there is a gap between them
constexpr int gashDepth = 10;
constexpr int headRadius = 4;
constexpr int wordsAround = 3;

QColor histogramColor(bool isBelow, const Theme& theme) { return theme.color(isBelow ? Role::Accent : Role::FieldBorder); }

double yOf(std::int64_t count, const QRectF& plot, const HistogramHeight& height) {
    const double share = static_cast<double>(std::min(count, height.top)) / static_cast<double>(height.top);
    return plot.bottom() - plot.height() * share;
}

/// Two slanting lines of the ground across the upper end.
void drawGash(QPainter& painter, const QRectF& bar, const Theme& theme) {
    painter.save();
    painter.setClipRect(bar, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Role::Base), 2));
    const double depth = theme.px(gashDepth);
    for (const double from : {depth * 0.5, depth}) painter.drawLine(QPointF(bar.left(), bar.top() + from), QPointF(bar.right(), bar.top() + from - depth * 0.5));
    painter.restore();
}

void drawStem(QPainter& painter, const QPointF& foot, const QPointF& head, const QColor& color, const Theme& theme) {
    const double radius = theme.px(headRadius);
    painter.setPen(QPen(color, 2));
    painter.drawLine(foot, head);
    painter.setPen(QPen(theme.color(Role::Base), 1));
    painter.setBrush(color);
    painter.drawEllipse(head, radius, radius);
}

/// Whether no stem but this one reaches into the rectangle.
bool isFreeOfOthers(const QRectF& at, const HistogramAxis& axis, const HistogramHeight& height, const HistogramStrip& strip, const HistogramStem& stem, double radius) {
    return std::ranges::none_of(strip.stems, [&](const HistogramStem& other) {
        const double x = axis.xOf(other.value);
        return other != stem && x + radius >= at.left() && x - radius <= at.right() && yOf(other.count, axis.plot, height) - radius <= at.bottom();
    });
}

/// Beside its head, on the ground of the chart, for bars may stand behind the words; not at all where that would hide another stem.
void nameStem(QPainter& painter, const HistogramAxis& axis, const HistogramHeight& height, const HistogramStrip& strip, const HistogramStem& stem, const Theme& theme) {
    const QString words = StripWords::tr("%1 exactly %2, %3", "number, value, share").arg(countText(stem.count), shareText(stem.value), partText(stem.count, countIn(strip)));
    painter.setFont(theme.font(TextStyle::CaptionStrong));
    const double gap = 2 * theme.px(headRadius);
    const double room = painter.fontMetrics().horizontalAdvance(words) + 2 * theme.px(wordsAround);
    const double line = painter.fontMetrics().height();
    const double x = axis.xOf(stem.value);
    const double top = std::max(axis.plot.top(), yOf(stem.count, axis.plot, height) - line / 2);
    for (const double left : {x - gap - room, x + gap}) {
        const QRectF at(left, top, room, line);
        if (at.left() < axis.plot.left() || at.right() > axis.plot.right() || !isFreeOfOthers(at, axis, height, strip, stem, theme.px(headRadius))) continue;
        painter.fillRect(at, theme.color(Role::Base));
        painter.setPen(theme.color(Role::Text));
        return painter.drawText(at, Qt::AlignCenter, words);
    }
}

void drawBarsOfOneSide(QPainter& painter, const HistogramAxis& axis, const HistogramHeight& height, const HistogramStrip& strip, const QBrush& fill, const Theme& theme) {
    for (std::size_t band = 0; band < strip.bars.size(); ++band) {
        if (strip.bars[band] == 0) continue;
        const double left = axis.xOf(borderOf(band, strip.bars.size()));
        const double width = axis.xOf(borderOf(band + 1, strip.bars.size())) - left;
        const double top = std::min(yOf(strip.bars[band], axis.plot, height), axis.plot.bottom() - 1);  // what is there is seen
        const QRectF bar(left, top, width - (width >= widthOfGap ? 1 : 0), axis.plot.bottom() - top);
        painter.fillRect(bar, fill);
        if (strip.bars[band] > height.top) drawGash(painter, bar, theme);
    }
}

}  // namespace

QBrush histogramBrush(bool isBelow, const Theme& theme) {
    return {histogramColor(isBelow, theme), theme.isHighContrast() && !isBelow ? Qt::Dense5Pattern : Qt::SolidPattern};
}

int roomBeforePlot(const HistogramHeight& height, const Theme& theme) {
    return QFontMetrics(theme.font(TextStyle::Fine)).horizontalAdvance(countText(height.top)) + theme.px(numberGap);
}

void drawHistogramLines(QPainter& painter, const HistogramAxis& axis, const HistogramHeight& height, const Theme& theme) {
    painter.setFont(theme.font(TextStyle::Fine));
    const int line = painter.fontMetrics().height();
    for (std::int64_t at = 0; at <= height.top; at += height.step) {
        const double y = yOf(at, axis.plot, height);
        painter.setPen(theme.color(Role::Border));
        painter.drawLine(QPointF(axis.plot.left(), y), QPointF(axis.plot.right(), y));
        painter.setPen(theme.color(Role::Text3));
        painter.drawText(QRectF(0, y - line / 2.0, axis.plot.left() - theme.px(numberGap), line), Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, countText(at));
    }
}

void drawHistogramAxis(QPainter& painter, const HistogramAxis& axis, const Theme& theme) {
    constexpr int tenths = 10;
    painter.setFont(theme.font(TextStyle::Fine));
    painter.setPen(theme.color(Role::Text3));
    const int first = static_cast<int>(std::lround(axis.begin * tenths));
    const double tenth = axis.plot.width() / (tenths - first);
    const int each = std::max(1, static_cast<int>(std::ceil(theme.px(leastTick) / tenth)));
    for (int at = tenths; at >= first; at -= each) {
        const QString number = QLocale().toString(static_cast<double>(at) / tenths, 'f', 1);
        const double width = painter.fontMetrics().horizontalAdvance(number) + 1;
        const double left = std::min(axis.xOf(static_cast<double>(at) / tenths) - width / 2, axis.plot.right() - width);
        painter.drawText(QRectF(left, axis.plot.bottom(), width, painter.fontMetrics().height() + 2), Qt::AlignHCenter | Qt::AlignBottom, number);
    }
}

void drawHistogramBars(QPainter& painter, const HistogramAxis& axis, const HistogramHeight& height, const HistogramStrip& strip, double threshold, const Theme& theme) {
    const double border = axis.xOf(threshold);
    for (const bool isBelow : {true, false}) {
        const QRectF side = isBelow ? QRectF(axis.plot.topLeft(), QPointF(border, axis.plot.bottom())) : QRectF(QPointF(border, axis.plot.top()), axis.plot.bottomRight());
        painter.save();
        painter.setClipRect(side);
        drawBarsOfOneSide(painter, axis, height, strip, histogramBrush(isBelow, theme), theme);
        painter.restore();
    }
}

void drawHistogramStems(QPainter& painter, const HistogramAxis& axis, const HistogramHeight& height, const HistogramStrip& strip, double threshold, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const HistogramStem& stem : strip.stems) {
        const QPointF head(axis.xOf(stem.value), yOf(stem.count, axis.plot, height));
        const double radius = theme.px(headRadius);
        drawStem(painter, {head.x(), axis.plot.bottom()}, head, histogramColor(stem.value < threshold, theme), theme);
        if (stem.count > height.top) drawGash(painter, QRectF(head.x() - radius, head.y() + radius, 2 * radius, theme.px(gashDepth) * 1.5), theme);
    }
    painter.restore();
    const auto tallest = std::ranges::max_element(strip.stems, {}, &HistogramStem::count);
    if (tallest != strip.stems.end()) nameStem(painter, axis, height, strip, *tallest, theme);
}

void drawHistogramSign(QPainter& painter, const QRectF& rect, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawStem(painter, {rect.center().x(), rect.bottom()}, {rect.center().x(), rect.top() + theme.px(headRadius)}, histogramColor(false, theme), theme);
    painter.restore();
}

}  // namespace docket::ui
