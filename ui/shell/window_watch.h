#pragma once

#include "ui/common/watchdog.h"
#include "ui/shell/main_window.h"

namespace docket::ui {

/// Says on standard error which events held the window: over 16 ms on the Review screen and over 50 ms elsewhere, by the
/// measure of the watchdog. What comes only once, up to the first item on screen, is not counted.
void watchWindow(WatchedApplication& application, MainWindow& window);

}  // namespace docket::ui
