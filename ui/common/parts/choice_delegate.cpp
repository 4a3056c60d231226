#include "ui/common/parts/choice_delegate.h"

#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"

#include <QPainter>

namespace docket::ui {

namespace {

constexpr int choiceDelegateRowHeight = 28;
constexpr int choiceDelegateSide = 10;
constexpr int choiceDelegateGap = 10;

}  // namespace

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {0, targetHeight(m_theme, choiceDelegateRowHeight)}; }

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isCurrent) drawBox(*painter, option.rect, 6, m_theme.color(Role::Soft));
    const Mirror mirrored{option.rect, option.direction};
    const QRect row = option.rect.adjusted(m_theme.px(choiceDelegateSide), 0, -m_theme.px(choiceDelegateSide), 0);
    const QString name = index.data(NameRole).toString();
    painter->setFont(m_theme.font(isCurrent ? TextStyle::Strong : TextStyle::Body));
    painter->setPen(m_theme.color(Role::Text));
    const int width = qMin(row.width(), painter->fontMetrics().horizontalAdvance(name) + 1);
    drawOwnText(*painter, mirrored(QRect(row.left(), row.top(), width, row.height())), name);
    const int left = row.left() + width + m_theme.px(choiceDelegateGap);
    painter->setFont(m_theme.font(TextStyle::Caption));
    painter->setPen(m_theme.color(isCurrent ? Role::Text2 : Role::Text3));
    if (left < row.right()) drawOwnText(*painter, mirrored(QRect(left, row.top(), row.right() - left, row.height())), index.data(GroupsRole).toString());
    painter->restore();
}

}  // namespace docket::ui
