#include "ui/queue/history_delegate.h"

#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/row_list.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

namespace docket::ui {

namespace {

constexpr int historyGlyph = 15;
constexpr int indent = 26;
constexpr int titleHeight = 20;
constexpr int lineHeight = 17;
constexpr int below = 9;
constexpr int mostDetail = 400;
constexpr int barRoom = 10;  // kept for a scroll bar: without one, times end where those above them do

/// The row without what is kept for a scroll bar.
QRect historyRow(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool hasBar = view != nullptr && view->verticalScrollBar()->isVisible();
    return Mirror{option.rect, option.direction}(option.rect.adjusted(0, 0, hasBar ? 0 : -barRoom, 0));
}

QRect detailsRect(const QFontMetrics& metrics, int width, const QString& text) {
    return metrics.boundingRect(QRect(0, 0, width, mostDetail), Qt::TextWordWrap, text);
}

}  // namespace

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view == nullptr ? option.rect.width() : view->viewport()->width();
    const QString details = index.data(DetailsRole).toString();
    int height = m_theme.px(titleHeight) + m_theme.px(below);
    if (!details.isEmpty()) height += qMax(m_theme.px(lineHeight), detailsRect(QFontMetrics(m_theme.font(TextStyle::Caption)), width - barRoom - m_theme.px(indent), details).height());
    return {asWideAsTheList, height};
}

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QRect whole = historyRow(option);
    const Mirror mirrored{whole, option.direction};
    const bool isLast = index.row() == index.model()->rowCount() - 1;
    painter->drawPixmap(mirrored({whole.left() + 2, whole.top() + m_theme.px(3), m_theme.px(historyGlyph), m_theme.px(historyGlyph)}).topLeft(), m_theme.icon(index.data(IconRole).toString(), Role::Text3, m_theme.px(historyGlyph)));
    if (!isLast) painter->fillRect(mirrored({whole.left() + 2 + m_theme.px(historyGlyph) / 2, whole.top() + m_theme.px(titleHeight) + 2, 1, whole.height() - m_theme.px(titleHeight) - 3}), m_theme.color(Role::Border));
    const QRect title = mirrored({whole.left() + m_theme.px(indent), whole.top(), whole.width() - m_theme.px(indent), m_theme.px(titleHeight)});
    painter->setFont(m_theme.font(TextStyle::Caption));
    painter->setPen(m_theme.color(Role::Text3));
    const QString when = index.data(WhenRole).toString();
    painter->drawText(title, Qt::AlignVCenter | Qt::AlignTrailing, when);
    const int whenWidth = painter->fontMetrics().horizontalAdvance(when) + 8;
    painter->setFont(m_theme.font(TextStyle::CaptionStrong));
    painter->setPen(m_theme.color(Role::Text));
    const QRect room = mirrored({whole.left() + m_theme.px(indent), whole.top(), whole.width() - m_theme.px(indent) - whenWidth, m_theme.px(titleHeight)});
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeading, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->setFont(m_theme.font(TextStyle::Caption));
    painter->setPen(m_theme.color(Role::Text2));
    const QRect details = mirrored({whole.left() + m_theme.px(indent), whole.top() + m_theme.px(titleHeight), whole.width() - m_theme.px(indent), whole.height() - m_theme.px(titleHeight)});
    painter->drawText(details, Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading, index.data(DetailsRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus)) drawFocusRing(*painter, whole, m_theme);
}

}  // namespace docket::ui
