#pragma once

#include <QGuiApplication>
#include <QMargins>
#include <QRect>
#include <QStyle>

namespace docket::ui {

/// Parts of `whole`, thought out for lines that begin at the left, where they stand in `direction`.
struct Mirror {
    QRect whole;
    Qt::LayoutDirection direction;  ///< a painter that has none yet says LayoutDirectionAuto: nothing is mirrored

    bool isOn() const { return direction == Qt::RightToLeft; }
    QRect operator()(const QRect& part) const { return isOn() ? QStyle::visualRect(direction, whole, part) : part; }
    QRectF exactly(const QRectF& part) const {
        return isOn() ? part.translated(whole.left() + whole.right() + 1 - part.left() - part.right(), 0) : part;
    }
};

/// Margins of a layout, which Qt does not mirror: `start` is the side where lines begin.
inline QMargins mirroredMargins(int start, int top, int end, int bottom) {
    return QGuiApplication::isRightToLeft() ? QMargins(end, top, start, bottom) : QMargins(start, top, end, bottom);
}

/// The key that goes the same way where lines begin at the left: in a mirrored window Left goes on and Right goes back.
inline int unmirroredKey(int key, Qt::LayoutDirection direction) {
    if (direction != Qt::RightToLeft) return key;
    return key == Qt::Key_Left ? Qt::Key_Right : key == Qt::Key_Right ? Qt::Key_Left : key;
}

}  // namespace docket::ui
