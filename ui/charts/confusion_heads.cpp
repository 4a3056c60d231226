#include "ui/charts/confusion_heads.h"

#include "ui/common/look/painting.h"

#include <QPainter>

namespace docket::ui {

namespace {
constexpr int aroundName = 8;
}

ConfusionHeads::ConfusionHeads(const Theme& theme, Qt::Orientation orientation, QWidget* parent) : QHeaderView(orientation, parent), m_theme(theme) {
    setSectionResizeMode(Fixed);
    setSectionsClickable(false);
    setHighlightSections(false);
}

void ConfusionHeads::drawHead(QPainter& painter, const QRect& rect, int section) const {
    const QString text = model()->headerData(section, orientation()).toString();
    const int side = m_theme.px(aroundName);
    const bool isName = orientation() == Qt::Vertical;
    painter.setFont(m_theme.font(isName ? TextStyle::Caption : TextStyle::Fine));
    painter.setPen(m_theme.color(isName ? Role::Text2 : Role::Text3));
    if (!isName) return painter.drawText(rect, Qt::AlignCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    painter.setLayoutDirection(layoutDirection());
    drawOwnText(painter, rect.adjusted(side, 0, -side, 0), text);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
}

void ConfusionHeads::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->fillRect(rect, m_theme.color(Role::Base));
    drawHead(*painter, rect, section);
}

}  // namespace docket::ui
