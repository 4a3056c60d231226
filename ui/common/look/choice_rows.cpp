#include "ui/common/look/choice_rows.h"

#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"

#include <QIcon>
#include <QPainter>

namespace docket::ui {

namespace {
constexpr int choiceRowHeight = 28;
constexpr int choiceRowSide = 10;
constexpr int choiceRowGap = 8;
constexpr int choiceRowMark = 16;
}  // namespace

QSize ChoiceRows::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int part = m_theme.px(choiceRowMark) + m_theme.px(choiceRowGap);
    int width = QFontMetrics(m_theme.font(TextStyle::Body)).horizontalAdvance(index.data().toString()) + 2 * m_theme.px(choiceRowSide) + part;
    if (!index.data(Qt::DecorationRole).isNull()) width += part;
    return {width, targetHeight(m_theme, choiceRowHeight)};
}

void ChoiceRows::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (isCurrent) drawBox(*painter, option.rect, 6, m_theme.color(Role::Soft));
    else if (option.state.testFlag(QStyle::State_MouseOver)) drawBox(*painter, option.rect, 6, m_theme.color(Role::Alt));
    const Mirror mirrored{option.rect, option.direction};
    const int mark = m_theme.px(choiceRowMark);
    const int step = mark + m_theme.px(choiceRowGap);
    QRect room = option.rect.adjusted(m_theme.px(choiceRowSide), 0, -m_theme.px(choiceRowSide), 0);
    const QRect start(room.left(), room.center().y() - mark / 2, mark, mark);
    const QRect end(room.right() + 1 - mark, room.center().y() - mark / 2, mark, mark);
    if (const QVariant checked = index.data(Qt::CheckStateRole); checked.isValid()) {
        drawCheckBox(*painter, mirrored(start), checked.toInt() == Qt::Checked, m_theme);
        room.setLeft(room.left() + step);
    } else {
        if (isChosen(index)) painter->drawPixmap(mirrored(end).topLeft(), m_theme.icon(QStringLiteral("check"), isCurrent ? Role::OnSoft : Role::Accent, mark));
        room.setRight(room.right() - step);
    }
    if (const auto icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull()) {
        icon.paint(painter, mirrored(QRect(room.left(), start.top(), mark, mark)));
        room.setLeft(room.left() + step);
    }
    painter->setFont(m_theme.font(TextStyle::Body));
    painter->setPen(m_theme.color(!index.flags().testFlag(Qt::ItemIsEnabled) ? Role::Disabled : isCurrent ? Role::OnSoft : Role::Text));
    drawOwnText(*painter, mirrored(room), index.data().toString());
    if (option.state.testFlag(QStyle::State_HasFocus)) drawFocusRing(*painter, option.rect, m_theme);
    painter->restore();
}

}  // namespace docket::ui
