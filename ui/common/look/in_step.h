#pragma once

#include "ui/common/look/theme.h"

#include <QWidget>

namespace docket::ui {

/// Fonts and measures of widgets that stay in step with the theme as long as the widget lives. To be called once, when
/// the widget is made. Measures are in px at 100 %.
template <class Apply>
void keepInStep(QWidget& widget, const Theme& theme, Apply apply) {
    apply();
    QObject::connect(&theme, &Theme::changed, &widget, apply);
}

inline void keepFont(QWidget& widget, const Theme& theme, TextStyle style) {
    keepInStep(widget, theme, [&widget, &theme, style] { widget.setFont(theme.font(style)); });
}
inline void keepFixedHeight(QWidget& widget, const Theme& theme, int height) {
    keepInStep(widget, theme, [&widget, &theme, height] { widget.setFixedHeight(theme.px(height)); });
}
inline void keepFixedWidth(QWidget& widget, const Theme& theme, int width) {
    keepInStep(widget, theme, [&widget, &theme, width] { widget.setFixedWidth(theme.px(width)); });
}
inline void keepMinimumWidth(QWidget& widget, const Theme& theme, int width) {
    keepInStep(widget, theme, [&widget, &theme, width] { widget.setMinimumWidth(theme.px(width)); });
}

}  // namespace docket::ui
