#pragma once

#include "ui/common/look/theme.h"

#include <QPainter>
#include <QRect>
#include <QString>

namespace docket::ui {

/// Shapes that several widgets and delegates draw alike.

/// A rounded box with an optional 1 px line.
void drawBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& line = Qt::transparent);
/// The 2 px ring of the focused control or row, inside `rect`: of one shape wherever the focus is.
void drawFocusRing(QPainter& painter, const QRectF& rect, const Theme& theme);

/// Height of something that can be hit: it goes with the text, but not under 24 px (WCAG 2.5.8).
inline int targetHeight(const Theme& theme, int at100) { return qMax(24, theme.px(at100)); }

/// Width of a key cap for `text`.
int keyCapWidth(const QString& text, const Theme& theme);
inline int keyCapHeight(const Theme& theme) { return theme.px(18); }
/// What a key cap stands on: a primary button, or anything else.
enum class CapGround { Plain, Accent };
/// A key cap, centred vertically in `rect` at its left side; `width` 0: as wide as its text asks for.
void drawKeyCap(QPainter& painter, const QRect& rect, const QString& text, const Theme& theme, CapGround ground = CapGround::Plain,
                int width = 0);

/// Text of an item, a label or a person, on one line and elided: it begins at the side where the window's lines begin,
/// and runs in the direction of its own first strong character. In the painter's font and pen.
void drawOwnText(QPainter& painter, const QRect& rect, const QString& text, Qt::TextElideMode elide = Qt::ElideRight);

/// A check box that fills `rect`.
void drawCheckBox(QPainter& painter, const QRect& rect, bool isChecked, const Theme& theme);

}  // namespace docket::ui
