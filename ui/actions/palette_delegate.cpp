#include "ui/actions/palette_delegate.h"

#include "ui/actions/palette_model.h"
#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace docket::ui {

namespace {
constexpr int rowHeight = 32;
constexpr int side = 12;
constexpr int gap = 10;
}  // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {200, m_theme.px(rowHeight)}; }

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const bool isCurrent = (option.state & QStyle::State_Selected) != 0;
    if (isCurrent) drawBox(*painter, option.rect, 6, m_theme.color(Role::Soft));
    const Mirror mirrored{option.rect, option.direction};
    QRect room = option.rect.adjusted(m_theme.px(side), 0, -m_theme.px(side), 0);
    if (const QString key = index.data(PaletteModel::KeyRole).toString(); !key.isEmpty()) {
        const int width = keyCapWidth(key, m_theme);
        drawKeyCap(*painter, mirrored({room.right() - width + 1, room.top(), width, room.height()}), key, m_theme);
        room.setRight(room.right() - width - m_theme.px(gap));
    }
    painter->setFont(m_theme.font(TextStyle::Caption));
    painter->setPen(m_theme.color(isCurrent ? Role::Text2 : Role::Text3));
    const QString remark = index.data(PaletteModel::RemarkRole).toString();
    const int remarkWidth = qMin(painter->fontMetrics().horizontalAdvance(remark) + 2, room.width() / 2);
    painter->drawText(mirrored({room.right() - remarkWidth + 1, room.top(), remarkWidth, room.height()}), Qt::AlignVCenter | Qt::AlignTrailing,
                      painter->fontMetrics().elidedText(remark, Qt::ElideRight, remarkWidth));
    room.setRight(room.right() - remarkWidth - m_theme.px(gap));
    paintName(*painter, mirrored(room), index, option.direction);
    painter->restore();
}

void PaletteDelegate::paintName(QPainter& painter, const QRect& room, const QModelIndex& index, Qt::LayoutDirection direction) const {
    const bool works = index.data(PaletteModel::WorksRole).toBool();
    const QFont font = m_theme.font(TextStyle::Body);
    QTextLayout layout(QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()), font);
    QTextOption option(Qt::AlignAbsolute | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    option.setTextDirection(direction);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> lit;
    for (const auto& [begin, length] : index.data(PaletteModel::MatchRole).value<TextRanges>()) {
        QTextCharFormat format;
        format.setBackground(m_theme.color(Role::EvidenceMine));
        format.setForeground(m_theme.color(Role::Text));
        lit.append({begin, length, format});
    }
    layout.setFormats(lit);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    painter.setPen(m_theme.color(works ? Role::Text : Role::Text3));
    layout.draw(&painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2));
}

}  // namespace docket::ui
