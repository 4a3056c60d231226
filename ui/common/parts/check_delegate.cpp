#include "ui/common/parts/check_delegate.h"

#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/row_list.h"

#include <QAbstractItemView>
#include <QPainter>

namespace docket::ui {

namespace {

constexpr int checkSide = 14;
constexpr int checkAbove = 8;
constexpr int checkGlyph = 15;
constexpr int checkIndent = 24;  // of the text from the side
constexpr int checkTitleHeight = 20;
constexpr int checkGap = 8;
constexpr int checkMostHeight = 400;

}  // namespace

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view == nullptr ? option.rect.width() : view->viewport()->width();
    const QString sentence = index.data(SentenceRole).toString();
    const int room = width - 2 * m_theme.px(checkSide) - m_theme.px(checkIndent);
    const QRect text = QFontMetrics(m_theme.font(TextStyle::Caption)).boundingRect(QRect(0, 0, room, checkMostHeight), Qt::TextWordWrap, sentence);
    return {asWideAsTheList, 2 * m_theme.px(checkAbove) + m_theme.px(checkTitleHeight) + (sentence.isEmpty() ? 0 : text.height()) + 1};
}

QRect CheckDelegate::actionRect(const QRect& row, const QModelIndex& index, Qt::LayoutDirection direction) const {
    return farRect(row, index.data(ActionRole).toString(), direction);
}

QRect CheckDelegate::farRect(const QRect& row, const QString& words, Qt::LayoutDirection direction) const {
    if (words.isEmpty()) return {};
    const int width = QFontMetrics(m_theme.font(TextStyle::CaptionStrong)).horizontalAdvance(words);
    const QRect place(row.right() - m_theme.px(checkSide) - width + 1, row.top() + m_theme.px(checkAbove), width, m_theme.px(checkTitleHeight));
    return Mirror{row, direction}(place);
}

void CheckDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QRect cell = option.rect;
    const Mirror mirrored{cell, option.direction};
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
    if (isCurrent) painter->fillRect(cell, m_theme.color(Role::Soft));
    painter->setPen(m_theme.color(Role::Border));
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    const auto ink = static_cast<Role>(index.data(InkRole).toInt());
    const int size = m_theme.px(checkGlyph);
    const QRect inner = cell.adjusted(m_theme.px(checkSide), m_theme.px(checkAbove), -m_theme.px(checkSide), -m_theme.px(checkAbove));
    const QRect icon(inner.left(), inner.top() + (m_theme.px(checkTitleHeight) - size) / 2, size, size);
    painter->drawPixmap(mirrored(icon).topLeft(), m_theme.icon(index.data(IconRole).toString(), ink, size));

    QRect title(inner.left() + m_theme.px(checkIndent), inner.top(), inner.width() - m_theme.px(checkIndent), m_theme.px(checkTitleHeight));
    const QString action = index.data(ActionRole).toString();
    const QString far = action.isEmpty() ? index.data(AsideRole).toString() : action;
    painter->setFont(m_theme.font(TextStyle::CaptionStrong));
    if (!far.isEmpty()) {
        const QRect place = farRect(cell, far, option.direction);
        painter->setPen(m_theme.color(action.isEmpty() ? ink : Role::Accent));
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeading, far);
        title.setRight(title.right() - place.width() - m_theme.px(checkGap));
    }
    painter->setPen(m_theme.color(Role::Text));
    painter->drawText(mirrored(title), Qt::AlignVCenter | Qt::AlignLeading, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    painter->setFont(m_theme.font(TextStyle::Caption));
    painter->setPen(m_theme.color(isCurrent ? Role::Text : Role::Text2));
    const QRect text(inner.left() + m_theme.px(checkIndent), inner.top() + m_theme.px(checkTitleHeight), inner.width() - m_theme.px(checkIndent), inner.height() - m_theme.px(checkTitleHeight));
    painter->drawText(mirrored(text), Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading, index.data(SentenceRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus)) drawFocusRing(*painter, cell.adjusted(0, 0, -1, -1), m_theme);
}

}  // namespace docket::ui
