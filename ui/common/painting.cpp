#include "ui/common/painting.h"

#include <QFontMetrics>

#include <algorithm>

namespace docket::ui {

void drawBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& line) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(line.alpha() == 0 ? QPen(Qt::NoPen) : QPen(line, 1));
    painter.drawRoundedRect(line.alpha() == 0 ? rect : rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void drawFocusRing(QPainter& painter, const QRectF& rect, qreal radius, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Role::Focus), 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

int keyCapWidth(const QString& text, const Theme& theme) {
    return std::max(20, QFontMetrics(theme.font(TextStyle::Small)).horizontalAdvance(text) + 11);
}

void drawKeyCap(QPainter& painter, const QRect& rect, const QString& text, const Theme& theme, bool onAccent) {
    const QRect cap(rect.x(), rect.y() + (rect.height() - keyCapHeight) / 2, keyCapWidth(text, theme), keyCapHeight);
    const Role ink = onAccent ? Role::OnAccent : Role::Text2;
    drawBox(painter, cap, 4, onAccent ? QColor(Qt::transparent) : theme.color(Role::Alt), theme.color(onAccent ? Role::OnAccent : Role::Border));
    painter.save();
    if (!onAccent) {
        painter.setPen(QPen(theme.color(Role::FieldBorder), 1));
        painter.drawLine(QPointF(cap.left() + 3, cap.bottom() + 0.5), QPointF(cap.right() - 2, cap.bottom() + 0.5));
    }
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(theme.color(ink));
    painter.drawText(cap, Qt::AlignCenter, text);
    painter.restore();
}

void drawCheckBox(QPainter& painter, const QRect& rect, bool isChecked, const Theme& theme) {
    drawBox(painter, rect, 4, theme.color(isChecked ? Role::Accent : Role::Base), theme.color(isChecked ? Role::Accent : Role::FieldBorder));
    if (isChecked) painter.drawPixmap(rect.adjusted(1, 1, -1, -1), theme.icon(QStringLiteral("check"), Role::OnAccent, 14));
}

}  // namespace docket::ui
