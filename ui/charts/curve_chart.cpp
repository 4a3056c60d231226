#include "ui/charts/curve_chart.h"

#include "ui/charts/curve_painting.h"
#include "ui/common/look/in_step.h"
#include "ui/common/look/painting.h"
#include "ui/common/words/text.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

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
constexpr int hitRadius = 12;

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

CurveChart::CurveChart(const Theme& theme, QString across, QWidget* parent) : QWidget(parent), m_theme(theme), m_across(std::move(across)) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    keepInStep(*this, theme, [this] {
        updateGeometry();
        update();
    });
}

void CurveChart::setDots(std::vector<CurveDot> dots) {
    if (dots == m_dots) return;
    m_dots = std::move(dots);
    m_current = -1;
    setCurrent(static_cast<int>(m_dots.size()) - 1);
    update();
}

void CurveChart::setCurrent(int dot) {
    const int within = std::clamp(dot, -1, static_cast<int>(m_dots.size()) - 1);
    if (within == m_current) return;
    m_current = within;
    setAccessibleDescription(m_current < 0 ? QString() : m_dots[static_cast<std::size_t>(m_current)].words);
    tellCurrent();
    update();
    Q_EMIT currentChanged(m_current);
}

void CurveChart::tellCurrent() {
    if (!hasFocus() || m_current < 0 || !QAccessible::isActive()) return;
    QAccessibleInterface* whole = QAccessible::queryAccessibleInterface(this);
    QAccessibleInterface* part = whole == nullptr ? nullptr : whole->child(m_current);
    if (part == nullptr) return;
    QAccessibleEvent event(part, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

CurveAxes CurveChart::axes() const {
    const double around = m_theme.px(curveAround);
    const double left = around + roomBeforeCurve(m_theme);
    const double bottom = height() - around - roomUnderCurve(m_theme);
    return axesOf(m_dots, {left, around, width() - 2 * around - left, bottom - around});
}

QRect CurveChart::placeOf(int dot) const {
    const CurveDot& at = m_dots[static_cast<std::size_t>(dot)];
    const CurveAxes drawn = axes();
    const int radius = m_theme.px(hitRadius);
    return {qRound(drawn.xOf(at.count)) - radius, qRound(drawn.yOf(at.share.value)) - radius, 2 * radius, 2 * radius};
}

int CurveChart::dotAt(const QPoint& place) const {
    for (int dot = 0; std::cmp_less(dot, m_dots.size()); ++dot) {
        if (placeOf(dot).contains(place)) return dot;
    }
    return -1;
}

QSize CurveChart::sizeHint() const { return {m_theme.px(curveWidth), m_theme.px(curveHeight)}; }

QSize CurveChart::minimumSizeHint() const { return {m_theme.px(leastCurveWidth), m_theme.px(leastCurveHeight)}; }

bool CurveChart::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int dot = dotAt(help->pos());
    if (dot >= 0) QToolTip::showText(help->globalPos(), toolTipOf(m_dots[static_cast<std::size_t>(dot)].words), this);
    else QToolTip::hideText();
    return true;
}

void CurveChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (!m_dots.empty()) {
        drawCurveBand(painter, axes(), m_dots, m_theme);
        drawCurveAxes(painter, axes(), m_dots, m_across, m_theme);
        drawCurve(painter, axes(), m_dots, hasFocus() ? m_current : -1, m_theme);
    }
    if (hasFocus()) drawFocusRing(painter, rect(), m_theme);
}

void CurveChart::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return Q_EMIT copyAsked();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain || m_dots.empty()) return QWidget::keyPressEvent(event);
    switch (event->key()) {
        case Qt::Key_Left: return setCurrent(std::max(0, m_current - 1));
        case Qt::Key_Right: return setCurrent(m_current + 1);
        case Qt::Key_Home: return setCurrent(0);
        case Qt::Key_End: return setCurrent(static_cast<int>(m_dots.size()) - 1);
        default: return QWidget::keyPressEvent(event);
    }
}

void CurveChart::mousePressEvent(QMouseEvent* event) {
    const int dot = dotAt(event->position().toPoint());
    if (dot >= 0) setCurrent(dot);
}

}  // namespace docket::ui
