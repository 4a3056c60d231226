#pragma once

#include <QWidget>

#include <initializer_list>

namespace docket::ui {

/// Makes Tab go through the regions in this order; within a region it keeps the order it has.
void setReadingOrder(std::initializer_list<QWidget*> regions);

/// Where Tab (`step` 1) or Shift+Tab (-1) leads in a window; null: there is no other place. A widget that has a focus proxy is none
/// itself: the proxy has a place of its own, and what stands before it in the widget is not to be passed over.
QWidget* nextStop(const QWidget& window, int step);

/// Puts the focus into the next pane of a screen (`step` 1) or the one before (-1), in reading order and round. Panes
/// are the widgets that have the property "pane"; hidden ones are passed over.
void focusPane(QWidget& screen, int step);

}  // namespace docket::ui
