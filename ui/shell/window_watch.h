#pragma once

#include "ui/common/program/watchdog.h"
#include "ui/shell/main_window.h"

namespace docket::ui {

/// Says on standard error which events held the window, over ten times the budget of the Review screen or of the others,
/// and does nothing else. What comes only once, up to the first item on screen, is not counted.
void watchWindow(WatchedApplication& application, MainWindow& window);

}  // namespace docket::ui
