#pragma once

#include <QWidget>

#include <initializer_list>

namespace docket::ui {

/// Makes Tab go through the regions in this order; within a region it keeps the order it has.
void setReadingOrder(std::initializer_list<QWidget*> regions);

}  // namespace docket::ui
