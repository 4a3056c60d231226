#include "ui/common/look/painting.h"

#include <QFontMetrics>

#include <algorithm>

namespace docket::ui {

void drawBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& line) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.alpha() == 0 ? QBrush(Qt::NoBrush) : QBrush(fill));
    painter.setPen(line.alpha() == 0 ? QPen(Qt::NoPen) : QPen(line, 1));
    painter.drawRoundedRect(line.alpha() == 0 ? rect : rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void drawFocusRing(QPainter& painter, const QRectF& rect, const Theme& theme) {
    constexpr qreal radius = 6;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Role::Focus), 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

int keyCapWidth(const QString& text, const Theme& theme) {
    return std::max(theme.px(20), QFontMetrics(theme.font(TextStyle::Small)).horizontalAdvance(text) + theme.px(11));
}

void drawKeyCap(QPainter& painter, const QRect& rect, const QString& text, const Theme& theme, CapGround ground, int width) {
    const int high = keyCapHeight(theme);
    const QRect cap(rect.x(), rect.y() + (rect.height() - high) / 2, width > 0 ? width : keyCapWidth(text, theme), high);
    const bool isOnAccent = ground == CapGround::Accent;
    drawBox(painter, cap, 4, isOnAccent ? QColor(Qt::transparent) : theme.color(Role::Alt), theme.color(isOnAccent ? Role::OnAccent : Role::Border));
    painter.save();
    if (!isOnAccent) {  // the lower edge is darker, as on a key
        painter.setClipRect(QRectF(cap.left(), cap.bottom() - 2.5, cap.width(), 4));
        drawBox(painter, cap, 4, Qt::transparent, theme.color(Role::FieldBorder));
        painter.setClipping(false);
    }
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(theme.color(isOnAccent ? Role::OnAccent : Role::Text2));
    painter.setLayoutDirection(Qt::LeftToRight);  // "1…9" and "Ctrl++" in every window
    painter.drawText(cap, Qt::AlignCenter, text);
    painter.restore();
}

void drawOwnText(QPainter& painter, const QRect& rect, const QString& text, Qt::TextElideMode elide) {
    const Qt::LayoutDirection window = painter.layoutDirection();
    const Qt::Alignment start = Qt::AlignAbsolute | (window == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    // Widths are rounded: words that asked for just their own would else be cut by a part of a pixel.
    const bool hasRoom = painter.fontMetrics().horizontalAdvance(text) <= rect.width();
    painter.drawText(rect, static_cast<int>(Qt::AlignVCenter | start), hasRoom ? text : painter.fontMetrics().elidedText(text, elide, rect.width()));
    painter.setLayoutDirection(window);
}

void drawCheckBox(QPainter& painter, const QRect& rect, bool isChecked, const Theme& theme) {
    drawBox(painter, rect, 4, theme.color(isChecked ? Role::Accent : Role::Base), theme.color(isChecked ? Role::Accent : Role::FieldBorder));
    if (isChecked) painter.drawPixmap(rect.adjusted(1, 1, -1, -1), theme.icon(QStringLiteral("check"), Role::OnAccent, rect.width() - 2));
}

}  // namespace docket::ui
