#pragma once

#include "ui/common/look/theme.h"

#include <QWidget>

namespace docket::ui {

/// How much room a window has, measured by its text: a window of 1440x900 at twice the size is Tight.
enum class Room {
    Wide,
    Narrow,  ///< under 1200 px: panes that stood side by side take turns
    Tight,   ///< under 1000x600 px: bars take fewer rows, and words that can be done without go
};

inline Room roomOf(const QWidget& widget, const Theme& theme) {
    const QSize size = widget.window()->size();
    if (size.width() < theme.px(1000) || size.height() < theme.px(600)) return Room::Tight;
    return size.width() < theme.px(1200) ? Room::Narrow : Room::Wide;
}

/// Whether there is room for one column only: a window of 1024x640 at twice the size. Everything takes turns.
inline bool hasOneColumn(const QWidget& widget, const Theme& theme) { return widget.window()->width() < theme.px(640); }

}  // namespace docket::ui
