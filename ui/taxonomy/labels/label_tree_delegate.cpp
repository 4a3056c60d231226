#include "ui/taxonomy/labels/label_tree_delegate.h"

#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/taxonomy/labels/label_tree_model.h"

#include <QPainter>

namespace docket::ui {

namespace {

constexpr int treeRowHeight = 28;
constexpr int treeSide = 10;
constexpr int treeGap = 8;
constexpr int treeGlyph = 14;
constexpr int tagHeight = 18;
constexpr int tagSide = 6;

}  // namespace

QSize LabelTreeDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {0, targetHeight(m_theme, treeRowHeight)}; }

void LabelTreeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QRect cell = option.rect;
    const Mirror mirrored{cell, option.direction};
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isArchived = index.data(LabelTreeModel::ArchivedRole).toBool();
    if (isCurrent) painter->fillRect(cell, m_theme.color(Role::Soft));

    // What stands at the far end takes its room first.
    int right = cell.right() - m_theme.px(treeSide);
    painter->setFont(m_theme.font(TextStyle::Fine));
    const QString count = index.data(LabelTreeModel::CountRole).toString();
    if (!count.isEmpty()) {
        const int width = painter->fontMetrics().horizontalAdvance(count);
        painter->setPen(m_theme.color(isCurrent ? Role::Text2 : Role::Text3));
        painter->drawText(mirrored({right - width + 1, cell.top(), width, cell.height()}), Qt::AlignVCenter | Qt::AlignTrailing, count);
        right -= width + m_theme.px(treeGap);
    }
    const QString mark = index.data(LabelTreeModel::MarkRole).toString();
    if (!mark.isEmpty()) {
        const int size = m_theme.px(treeGlyph);
        const QRect at(right - size + 1, cell.center().y() - size / 2 + 1, size, size);
        painter->drawPixmap(mirrored(at).topLeft(), m_theme.icon(mark, mark == QLatin1String("cross") ? Role::Bad : Role::Warn, size));
        right -= size + m_theme.px(treeGap);
    }
    const QString tag = index.data(LabelTreeModel::TagRole).toString();
    if (!tag.isEmpty()) {
        const int width = painter->fontMetrics().horizontalAdvance(tag) + 2 * m_theme.px(tagSide);
        const int height = m_theme.px(tagHeight);
        const QRect at = mirrored({right - width + 1, cell.center().y() - height / 2 + 1, width, height});
        drawBox(*painter, at, 4, m_theme.color(isCurrent ? Role::Base : Role::Soft));
        painter->setPen(m_theme.color(isCurrent ? Role::Accent : Role::OnSoft));
        painter->drawText(at, Qt::AlignCenter, tag);
        right -= width + m_theme.px(treeGap);
    }
    const bool isStrong = isCurrent || index.data(LabelTreeModel::GroupRole).toBool();
    QFont font = m_theme.font(isStrong ? TextStyle::Strong : TextStyle::Body);
    font.setStrikeOut(isArchived);
    painter->setFont(font);
    painter->setPen(m_theme.color(isArchived ? Role::Text3 : Role::Text));
    drawOwnText(*painter, mirrored({cell.left() + m_theme.px(4), cell.top(), right - cell.left() - m_theme.px(4), cell.height()}), index.data().toString());
    if (option.state.testFlag(QStyle::State_HasFocus)) drawFocusRing(*painter, cell.adjusted(0, 0, -1, 0), m_theme);
}

}  // namespace docket::ui
