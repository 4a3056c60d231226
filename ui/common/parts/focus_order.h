#pragma once

#include <QWidget>

#include <initializer_list>

namespace docket::ui {

/// Makes Tab go through the regions in this order; within a region it keeps the order it has.
void setReadingOrder(std::initializer_list<QWidget*> regions);

/// Puts the focus into the next pane of a screen (`step` 1) or the one before (-1), in reading order and round. Panes
/// are the widgets that have the property "pane"; hidden ones are passed over.
void focusPane(QWidget& screen, int step);

}  // namespace docket::ui
