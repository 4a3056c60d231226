#include "ui/queue/queue_delegate.h"

#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/queue/queue_model.h"

#include <QPainter>
#include <QStyle>

namespace docket::ui {

namespace {

constexpr int rowSide = 8;
constexpr int box = 16;
constexpr int rowGlyph = 14;
constexpr int iconGap = 5;
constexpr int barWidth = 34;
constexpr int rowBarHeight = 6;
constexpr int barGap = 7;
constexpr int placeholderHeight = 8;

TextStyle styleOf(int column) {
    switch (column) {
        case QueueModel::Item: return TextStyle::Mono;
        case QueueModel::Text: return TextStyle::Body;
        default: return TextStyle::Caption;
    }
}

}  // namespace

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QRect cell = option.rect;
    const bool isSelected = index.data(QueueModel::SelectedRole).toBool();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(cell, m_theme.color(isSelected || isCurrent ? Role::Soft : Role::Base));
    painter->setPen(m_theme.color(Role::Border));
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());

    if (!index.data(QueueModel::LoadedRole).toBool()) {
        if (index.column() == QueueModel::Check) return;
        const int width = qMin(cell.width() - 2 * m_theme.px(rowSide), index.column() == QueueModel::Text ? cell.width() * 2 / 3 : m_theme.px(48));
        if (width > 0) drawBox(*painter, Mirror{cell, option.direction}(QRect(cell.left() + m_theme.px(rowSide), cell.center().y() - m_theme.px(placeholderHeight) / 2, width, m_theme.px(placeholderHeight))), 4, m_theme.color(Role::Inset));
    } else if (index.column() == QueueModel::Check) {
        drawCheckBox(*painter, QRect(cell.center().x() - m_theme.px(box) / 2 + 1, cell.center().y() - m_theme.px(box) / 2, m_theme.px(box), m_theme.px(box)), isSelected, m_theme);
    } else if (index.column() == QueueModel::Confidence) {
        paintConfidence(*painter, cell.adjusted(m_theme.px(rowSide), 0, -m_theme.px(rowSide), 0), index);
    } else {
        paintText(*painter, cell.adjusted(m_theme.px(rowSide), 0, -m_theme.px(rowSide), 0), index, option);
    }
    if (isCurrent && option.state.testFlag(QStyle::State_Active)) {
        // The ring goes round the row: each cell draws its part.
        painter->setPen(QPen(m_theme.color(Role::Focus), 2));
        painter->drawLine(cell.left(), cell.top() + 1, cell.right(), cell.top() + 1);
        painter->drawLine(cell.left(), cell.bottom() - 1, cell.right(), cell.bottom() - 1);
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const bool isFirst = index.column() == QueueModel::Check;
        if (isFirst) painter->drawLine(isMirrored ? cell.right() : cell.left() + 1, cell.top(), isMirrored ? cell.right() : cell.left() + 1, cell.bottom());
    }
}

void QueueDelegate::paintConfidence(QPainter& painter, const QRect& cell, const QModelIndex& index) const {
    const QVariant share = index.data(QueueModel::ShareRole);
    painter.setFont(m_theme.font(TextStyle::Caption));
    if (!share.isValid()) {
        painter.setPen(m_theme.color(Role::Text3));
        painter.drawText(cell, Qt::AlignVCenter | Qt::AlignLeading, index.data(QueueModel::MaskedRole).toBool() ? QString() : tr("None", "no confidence"));
        return;
    }
    const Mirror mirrored{cell, painter.layoutDirection()};
    const QRectF bar(cell.left(), cell.center().y() - m_theme.px(rowBarHeight) / 2 + 1, m_theme.px(barWidth), m_theme.px(rowBarHeight));
    drawBox(painter, mirrored.exactly(bar), 3, m_theme.color(Role::Inset));
    drawBox(painter, mirrored.exactly(QRectF(bar.left(), bar.top(), qMax(3.0, bar.width() * share.toDouble()), bar.height())), 3, m_theme.color(Role::FieldBorder));
    painter.setPen(m_theme.color(Role::Text));
    painter.drawText(mirrored(cell.adjusted(m_theme.px(barWidth) + m_theme.px(barGap), 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeading, index.data().toString());
}

void QueueDelegate::paintText(QPainter& painter, const QRect& cell, const QModelIndex& index, const QStyleOptionViewItem& option) const {
    const bool isUrgent = index.data(QueueModel::UrgentRole).toBool();
    const QString icon = isUrgent ? QStringLiteral("clock") : index.data(QueueModel::IconRole).toString();
    const Role ink = isUrgent ? Role::Warn : index.column() == QueueModel::Text || index.column() == QueueModel::Item ? Role::Text : Role::Text2;
    QRect room = cell;
    if (!icon.isEmpty() && room.width() > m_theme.px(rowGlyph)) {
        const QRect at(room.left(), room.center().y() - m_theme.px(rowGlyph) / 2, m_theme.px(rowGlyph), m_theme.px(rowGlyph));
        const Mirror mirrored{room, option.direction};
        painter.drawPixmap(mirrored(at).topLeft(), m_theme.icon(icon, isUrgent ? Role::Warn : Role::Text3, m_theme.px(rowGlyph)));
        room = mirrored(room.adjusted(m_theme.px(rowGlyph) + m_theme.px(iconGap), 0, 0, 0));
    }
    painter.setFont(m_theme.font(styleOf(index.column())));
    painter.setPen(m_theme.color(ink));
    // The ids of a file often begin alike.
    drawOwnText(painter, room, index.data().toString(), index.column() == QueueModel::Item ? Qt::ElideMiddle : Qt::ElideRight);
}

}  // namespace docket::ui
