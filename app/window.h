#pragma once

#include "app/cli/command.h"
#include "app/composition.h"
#include "ui/common/dialogs/dialogs.h"
#include "ui/common/words/languages.h"
#include "ui/shell/main_window.h"

#include <memory>
#include <stop_token>

namespace docket::app {

/// The window with all that it works with, in the order in which they depend on each other. Needs a QApplication.
class WindowHost {
public:
    /// `composition` and `dialogs` must outlive the host.
    WindowHost(Composition& composition, const QString& settingsFile, ui::Dialogs& dialogs);
    ~WindowHost();

    ui::MainWindow& window() { return *m_window; }
    ui::Theme& theme() { return m_theme; }
    ui::Settings& settings() { return m_settings; }

private:
    ui::Workers m_workers;
    ui::Settings m_settings;
    ui::SpokenLanguage m_language;
    ui::Theme m_theme;
    std::unique_ptr<ui::MainWindow> m_window;  // made when the look is there
};

/// Opens the window, on the workspace of the request or on the open screen; returns when it was closed. A stop request
/// closes it.
int runWindow(Composition& composition, const cli::WindowRequest& request, const std::stop_token& stop, int argc, char** argv);

}  // namespace docket::app
