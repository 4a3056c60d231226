#include "ui/charts/chart.h"

#include "ui/common/look/in_step.h"

namespace docket::ui {

Chart::Chart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    keepInStep(*this, theme, [this] {
        updateGeometry();
        update();
    });
}

void Chart::setEmptyWords(const QString& words) {
    m_emptyWords = words;
    if (isEmpty()) setAccessibleDescription(words);
    update();
}

void Chart::drawEmptyWords(QPainter& painter) const {
    constexpr int aroundWords = 16;
    const int around = m_theme.px(aroundWords);
    painter.setFont(m_theme.font(TextStyle::Body));
    painter.setPen(m_theme.color(Role::Text2));
    painter.drawText(area().adjusted(around, around, -around, -around), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, m_emptyWords);
}

}  // namespace docket::ui
