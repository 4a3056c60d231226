#include "ui/charts/threshold_chart.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/words/text.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace docket::ui {

namespace {

// In px at 100 %.
constexpr int chartAround = 6;  // room for the ring of the focus
constexpr int chartLine = 18;
constexpr int chartPlot = 84;
constexpr int betweenStrips = 12;
constexpr int chartGap = 12;     // between words on one line
constexpr int signWidth = 7;     // in the legend
constexpr int usualWidth = 420;
constexpr int leastWidth = 180;

int linesHigh(const QString& words, int width, const QFont& font) {
    return QFontMetrics(font).boundingRect(0, 0, width, 0, Qt::TextWordWrap, words).height();
}

/// How many steps the key moves the threshold.
int stepsOf(int key) {
    constexpr int inPage = 5;
    switch (key) {
        case Qt::Key_Left: return -1;
        case Qt::Key_Right: return 1;
        case Qt::Key_PageUp: return inPage;
        case Qt::Key_PageDown: return -inPage;
        default: return 0;
    }
}

}  // namespace

ThresholdChart::ThresholdChart(const Theme& theme, Words words, QWidget* parent) : QWidget(parent), m_theme(theme), m_words(std::move(words)) {
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    keepInStep(*this, theme, [this] {
        updateGeometry();
        update();
    });
}

void ThresholdChart::setData(std::vector<HistogramStrip> strips, Mark threshold, std::optional<Mark> other) {
    for (HistogramStrip& strip : strips) {
        if (const QString cut = cutWords(strip); !cut.isEmpty()) strip.words = listedApart({strip.words, cut});
    }
    if (strips == m_strips && threshold == m_threshold && other == m_other) return;
    const bool isMoved = threshold.value != m_threshold.value;
    m_strips = std::move(strips);
    m_threshold = std::move(threshold);
    m_other = std::move(other);
    describe();
    if (isMoved) {
        QAccessibleValueChangeEvent event(this, m_threshold.value);
        QAccessible::updateAccessibility(&event);
    }
    updateGeometry();
    update();
}

QString ThresholdChart::cutWords(const HistogramStrip& strip) const {
    const HistogramHeight height = heightOf(strip);
    return height.cut == 0 ? QString() : tr("bars are cut at %1, %2 are in those", "numbers").arg(countText(height.top), countText(height.cut));
}

void ThresholdChart::describe() {
    QStringList lines;
    for (const HistogramStrip& strip : m_strips) lines << tr("%1: %2", "model, what there is to say of it").arg(strip.name, strip.words);
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

void ThresholdChart::ask(double threshold) {
    const double within = std::clamp(std::round(threshold * steps) / steps, 0.0, 1.0);
    if (m_isEditable && within != m_threshold.value) Q_EMIT thresholdAsked(within);
}

void ThresholdChart::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int moved = isPlain ? stepsOf(unmirroredKey(event->key(), layoutDirection())) : 0;
    if (moved == 0) return QWidget::keyPressEvent(event);
    if (!event->isAutoRepeat()) ask(m_threshold.value + static_cast<double>(moved) / steps);
}

void ThresholdChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void ThresholdChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

// Where things stand

int ThresholdChart::plotLeft() const {
    int room = 0;
    for (const HistogramStrip& strip : m_strips) room = std::max(room, roomBeforePlot(heightOf(strip), m_theme));
    return m_theme.px(chartAround) + room;
}

ThresholdChart::Place ThresholdChart::headOf(const HistogramStrip& strip, int top, int width) const {
    const int around = m_theme.px(chartAround);
    const int line = m_theme.px(chartLine);
    const int room = width - 2 * around;
    const int name = QFontMetrics(m_theme.font(TextStyle::CaptionStrong)).horizontalAdvance(strip.name) + 1;
    const int words = QFontMetrics(m_theme.font(TextStyle::Caption)).horizontalAdvance(strip.words) + 1;
    if (name + m_theme.px(chartGap) + words <= room) return {{around, top, name, line}, {around + room - words, top, words, line}, {}, false};
    return {{around, top, room, line}, {around, top + line, room, linesHigh(strip.words, room, m_theme.font(TextStyle::Caption))}, {}, false};
}

std::vector<ThresholdChart::Place> ThresholdChart::places(int width) const {
    const int around = m_theme.px(chartAround);
    const int line = m_theme.px(chartLine);
    const auto hasValues = [](const HistogramStrip& strip) { return !strip.bars.empty(); };
    const auto first = std::ranges::find_if(m_strips, hasValues);
    const auto last = std::ranges::find_if(m_strips.rbegin(), m_strips.rend(), hasValues);
    const int left = plotLeft();
    std::vector<Place> places;
    int top = around + line + around;  // under the legend
    for (const HistogramStrip& strip : m_strips) {
        Place& place = places.emplace_back(headOf(strip, top, width));
        top = std::max(place.name.bottom(), place.words.bottom()) + 1;
        if (hasValues(strip)) {
            top += &strip == &*first ? line + around : line / 2;  // over the first the thresholds are named
            place.plot = {left, top, width - around - left, m_theme.px(chartPlot)};
            place.hasAxis = &strip == &*last;
            top += place.plot.height() + (place.hasAxis ? line : 0);
        }
        top += m_theme.px(betweenStrips);
    }
    return places;
}

int ThresholdChart::heightForWidth(int width) const {
    const auto all = places(width);
    if (all.empty()) return 2 * m_theme.px(chartAround) + m_theme.px(chartLine);
    const Place& last = all.back();
    const int bottom = last.plot.isNull() ? std::max(last.name.bottom(), last.words.bottom()) : last.plot.bottom() + (last.hasAxis ? m_theme.px(chartLine) : 0);
    return bottom + 1 + m_theme.px(chartAround);
}

QSize ThresholdChart::sizeHint() const { return {m_theme.px(usualWidth), heightForWidth(m_theme.px(usualWidth))}; }

QSize ThresholdChart::minimumSizeHint() const { return {m_theme.px(leastWidth), heightForWidth(std::max(width(), m_theme.px(leastWidth)))}; }

HistogramAxis ThresholdChart::axisOf(const Place& place) const {
    return {place.plot, beginOfAxis(m_strips, m_other ? std::min(m_other->value, m_threshold.value) : m_threshold.value)};
}

// How they are painted

void ThresholdChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawLegend(painter);
    const auto all = places(width());
    const auto first = std::ranges::find_if(all, [](const Place& place) { return !place.plot.isNull(); });
    for (std::size_t i = 0; i < all.size(); ++i) {
        drawHead(painter, m_strips[i], all[i]);
        if (!all[i].plot.isNull()) drawStrip(painter, m_strips[i], all[i]);
    }
    if (first != all.end()) drawMarks(painter, axisOf(*first));
    if (hasFocus()) drawFocusRing(painter, rect(), m_theme);
}

/// At the end of the line: a bar and a stem, each before what it stands for.
void ThresholdChart::drawLegend(QPainter& painter) const {
    const int around = m_theme.px(chartAround);
    const int sign = m_theme.px(signWidth);
    const Mirror mirrored{rect(), layoutDirection()};
    painter.setFont(m_theme.font(TextStyle::Caption));
    const QFontMetrics metrics = painter.fontMetrics();
    int right = width() - around;
    for (const bool isStem : {true, false}) {
        const QString& words = isStem ? m_words.stem : m_words.bar;
        const int room = metrics.horizontalAdvance(words) + 1;
        const QRect at(right - room, around, room, m_theme.px(chartLine));
        const QRect before = mirrored(QRect(at.left() - sign - around, at.center().y() - sign, sign, 2 * sign));
        painter.setPen(m_theme.color(Role::Text2));
        painter.drawText(mirrored(at), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), words);
        if (isStem) drawHistogramSign(painter, before, m_theme);
        else painter.fillRect(before, histogramBrush(false, m_theme));
        right = at.left() - sign - around - m_theme.px(chartGap);
    }
}

void ThresholdChart::drawHead(QPainter& painter, const HistogramStrip& strip, const Place& place) const {
    const Mirror mirrored{rect(), layoutDirection()};
    painter.setFont(m_theme.font(TextStyle::CaptionStrong));
    painter.setPen(m_theme.color(Role::Text));
    drawOwnText(painter, mirrored(place.name), strip.name);
    painter.setFont(m_theme.font(TextStyle::Caption));
    painter.setPen(m_theme.color(Role::Text2));
    const int wrap = place.words.top() == place.name.top() ? Qt::TextSingleLine : Qt::TextWordWrap;
    painter.drawText(mirrored(place.words), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | wrap, strip.words);
}

void ThresholdChart::drawStrip(QPainter& painter, const HistogramStrip& strip, const Place& place) const {
    const HistogramAxis axis = axisOf(place);
    const HistogramHeight height = heightOf(strip);
    drawHistogramLines(painter, axis, height, m_theme);
    drawHistogramBars(painter, axis, height, strip, m_threshold.value, m_theme);
    drawHistogramStems(painter, axis, height, strip, m_threshold.value, m_theme);
    drawThresholds(painter, axis);
    if (place.hasAxis) drawHistogramAxis(painter, axis, m_theme);
}

void ThresholdChart::drawThresholds(QPainter& painter, const HistogramAxis& axis) const {
    const auto draw = [&](double value, const QPen& pen) {
        painter.setPen(pen);
        painter.drawLine(QPointF(axis.xOf(value), axis.plot.top()), QPointF(axis.xOf(value), axis.plot.bottom()));
    };
    if (m_other) draw(m_other->value, QPen(m_theme.color(Role::Text2), 1, Qt::DashLine));
    draw(m_threshold.value, QPen(m_theme.color(Role::Text), 2));
}

/// Beside its line, on the side where it is told to stand if the chart ends before that.
QRectF ThresholdChart::markAt(const Mark& mark, const HistogramAxis& axis, bool isBefore) const {
    const bool isBold = &mark == &m_threshold;
    const double gap = m_theme.px(chartAround);
    const double room = QFontMetrics(m_theme.font(isBold ? TextStyle::CaptionStrong : TextStyle::Caption)).horizontalAdvance(mark.words) + 1;
    const double x = axis.xOf(mark.value);
    const double left = std::clamp(isBefore ? x - gap - room : x + gap, 0.0, std::max(0.0, width() - room));
    return {left, axis.plot.top() - m_theme.px(chartLine), room, static_cast<double>(m_theme.px(chartLine))};
}

/// Over the plot: the thresholds, each away from the other, and what becomes of what lies on either side, where there is room.
void ThresholdChart::drawMarks(QPainter& painter, const HistogramAxis& axis) const {
    constexpr auto start = Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter;
    const QRectF own = markAt(m_threshold, axis, !m_other || m_threshold.value < m_other->value);
    QRectF all = own;
    painter.setPen(m_theme.color(Role::Text));
    painter.setFont(m_theme.font(TextStyle::CaptionStrong));
    painter.drawText(own, start, m_threshold.words);
    painter.setPen(m_theme.color(Role::Text2));
    painter.setFont(m_theme.font(TextStyle::Caption));
    if (m_other) {
        const QRectF at = markAt(*m_other, axis, m_other->value < m_threshold.value);
        painter.drawText(at, start, m_other->words);
        all = all.united(at);
    }
    const QFontMetrics metrics = painter.fontMetrics();
    const double gap = m_theme.px(chartGap);
    const QRectF row(axis.plot.left(), own.top(), axis.plot.width(), own.height());
    if (row.left() + metrics.horizontalAdvance(m_words.below) + gap <= all.left()) painter.drawText(row, start, m_words.below);
    if (all.right() + gap + metrics.horizontalAdvance(m_words.notBelow) <= row.right()) {
        painter.drawText(row, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, m_words.notBelow);
    }
}

}  // namespace docket::ui
