#pragma once

#include "ui/common/program/settings.h"

#include <QMainWindow>

namespace docket::ui {

/// Kept free round a window: the real size of its frame is known only when it is shown.
inline constexpr QSize roomForFrame{16, 48};

/// Puts a window where it was left; one that would be on no screen comes onto the first.
void restorePlace(QMainWindow& window, const Settings& settings);
void keepPlace(const QMainWindow& window, Settings& settings);

}  // namespace docket::ui
