#pragma once

#include "ui/shell/main_window.h"

#include <stop_token>

namespace docket::app {

/// Runs the event loop until the window is closed, and returns the status to exit with: 0 also where the end came from
/// outside, because everything is saved then as after Ctrl+Q. Such an end is a stop request, or the end of the session;
/// nobody is asked anything: a dialog or menu that waits for an answer gets none, a job is stopped, what was entered is
/// kept and what is held is given back. When the session of the desktop is about to end, what was entered is kept at once.
/// When the display goes away, Qt ends the process with status 1 out of this function; all is kept and given back then too.
int runUntilClosed(ui::MainWindow& window, const std::stop_token& stop);

}  // namespace docket::app
