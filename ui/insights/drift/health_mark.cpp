#include "ui/insights/drift/health_mark.h"

#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace docket::ui {

namespace {

// In px at 100 %.
constexpr int healthGlyph = 16;
constexpr int healthGap = 6;

}  // namespace

HealthMark::HealthMark(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void HealthMark::setLook(HealthLook look) {
    m_look = std::move(look);
    setAccessibleName(m_look.word);
    updateGeometry();
    update();
}

QSize HealthMark::sizeHint() const {
    const QFontMetrics metrics(m_theme.font(TextStyle::Strong));
    return {m_theme.px(healthGlyph + healthGap) + metrics.horizontalAdvance(m_look.word) + 1, std::max(metrics.height(), m_theme.px(healthGlyph))};
}

void HealthMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Mirror mirrored{rect(), layoutDirection()};
    const int glyph = m_theme.px(healthGlyph);
    painter.drawPixmap(mirrored(QRect(0, (height() - glyph) / 2, glyph, glyph)).topLeft(), m_theme.icon(m_look.icon, m_look.ink, glyph));
    painter.setFont(m_theme.font(TextStyle::Strong));
    painter.setPen(m_theme.color(m_look.ink));
    painter.setLayoutDirection(layoutDirection());
    drawOwnText(painter, mirrored(rect().adjusted(glyph + m_theme.px(healthGap), 0, 0, 0)), m_look.word);
}

}  // namespace docket::ui
