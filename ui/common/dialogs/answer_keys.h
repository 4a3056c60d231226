#pragma once

#include <QWidget>

#include <functional>

namespace docket::ui {

/// Ctrl+Enter answers a window, wherever in it the focus is and with either Enter; held down it does so once.
void onCtrlEnter(QWidget* window, const std::function<void()>& answer);

}  // namespace docket::ui
