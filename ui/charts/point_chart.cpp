#include "ui/charts/point_chart.h"

#include "ui/common/look/painting.h"
#include "ui/common/words/text.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <limits>
#include <optional>

namespace docket::ui {

namespace {

constexpr int pointHitRadius = 12;
constexpr int pointRingRadius = 7;

std::optional<ChartMove> moveOf(int key) {
    switch (key) {
        case Qt::Key_Left: return ChartMove::Left;
        case Qt::Key_Right: return ChartMove::Right;
        case Qt::Key_Up: return ChartMove::Up;
        case Qt::Key_Down: return ChartMove::Down;
        case Qt::Key_Home: return ChartMove::First;
        case Qt::Key_End: return ChartMove::Last;
        default: return std::nullopt;
    }
}

}  // namespace

PointChart::PointChart(const Theme& theme, QWidget* parent) : Chart(theme, parent) { setFocusPolicy(Qt::StrongFocus); }

void PointChart::setCurrent(int point) {
    const int within = std::clamp(point, -1, pointCount() - 1);
    if (within == m_current) return;
    m_current = within;
    setAccessibleDescription(m_current < 0 ? emptyWords() : wordsOf(m_current));
    tellCurrent();
    update();
    Q_EMIT currentChanged(m_current);
}

void PointChart::resetPoints(int current) {
    m_current = -1;
    setAccessibleDescription(emptyWords());
    setCurrent(current);
    update();
    Q_EMIT figuresChanged();
}

void PointChart::tellCurrent() {
    if (!hasFocus() || m_current < 0 || !QAccessible::isActive()) return;
    QAccessibleInterface* whole = QAccessible::queryAccessibleInterface(this);
    QAccessibleInterface* part = whole == nullptr ? nullptr : whole->focusChild();
    if (part == nullptr) return;
    QAccessibleEvent event(part, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

int PointChart::pointAfter(int from, ChartMove move) const {
    switch (move) {
        case ChartMove::Left: return std::max(0, from - 1);
        case ChartMove::Right: return std::min(from + 1, pointCount() - 1);
        case ChartMove::First: return 0;
        case ChartMove::Last: return pointCount() - 1;
        case ChartMove::Up:
        case ChartMove::Down: break;
    }
    return from;
}

QRect PointChart::placeAround(const QPointF& at) const {
    const int radius = theme().px(pointHitRadius);
    return {qRound(at.x()) - radius, qRound(at.y()) - radius, 2 * radius, 2 * radius};
}

int PointChart::pointAt(const QPoint& place) const {
    int nearest = -1;
    int least = std::numeric_limits<int>::max();
    for (int point = 0; point < pointCount(); ++point) {
        const QRect at = placeOf(point);
        const int far = (at.center() - place).manhattanLength();
        if (!at.contains(place) || far >= least) continue;
        nearest = point;
        least = far;
    }
    return nearest;
}

bool PointChart::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return Chart::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int point = pointAt(help->pos());
    if (point >= 0) QToolTip::showText(help->globalPos(), toolTipOf(wordsOf(point)), this);
    else QToolTip::hideText();
    return true;
}

void PointChart::drawCurrent(QPainter& painter) const {
    const double radius = theme().px(pointRingRadius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().color(Role::Focus), 2));
    painter.drawEllipse(QRectF(placeOf(m_current)).center(), radius, radius);
}

void PointChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (isEmpty()) drawEmptyWords(painter);
    else draw(painter);
    if (!hasFocus()) return;
    if (m_current >= 0) drawCurrent(painter);
    drawFocusRing(painter, rect(), theme());
}

void PointChart::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return Q_EMIT copyAsked();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain || m_current < 0) return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return Q_EMIT activated(m_current);
    const auto move = moveOf(event->key());
    if (!move) return QWidget::keyPressEvent(event);
    const int next = pointAfter(m_current, *move);
    const bool isUpright = *move == ChartMove::Up || *move == ChartMove::Down;
    if (next == m_current && isUpright) return QWidget::keyPressEvent(event);  // the page may scroll
    setCurrent(next);
}

void PointChart::mousePressEvent(QMouseEvent* event) {
    const int point = pointAt(event->position().toPoint());
    if (point >= 0) setCurrent(point);
}

void PointChart::mouseDoubleClickEvent(QMouseEvent* event) {
    const int point = pointAt(event->position().toPoint());
    if (point >= 0) Q_EMIT activated(point);
}

void PointChart::focusInEvent(QFocusEvent* event) {
    Chart::focusInEvent(event);
    update();
}

void PointChart::focusOutEvent(QFocusEvent* event) {
    Chart::focusOutEvent(event);
    update();
}

}  // namespace docket::ui
