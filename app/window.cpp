#include "app/window.h"

#include "app/ending.h"
#include "core/services/sample/sample_workspace.h"
#include "ui/charts/accessible_charts.h"
#include "ui/common/program/application.h"
#include "ui/common/words/text.h"
#include "ui/review/accessible_review.h"
#include "ui/shell/window_watch.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdlib>
#include <iostream>

namespace docket::app {

namespace {

#ifdef NDEBUG
using WindowApplication = ui::Application;
#else
using WindowApplication = ui::WatchedApplication;
#endif

/// The sample in the user's data folder, where packaging/run.sh puts it too; made when it is not there.
Result<std::filesystem::path> sampleWorkspace(Composition& composition) {
    const std::filesystem::path data = ui::fromQt(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)) + "/docket";
    const std::filesystem::path support = data / "sample" / "support.docket";
    std::error_code error;
    if (std::filesystem::exists(support, error)) return support;
    std::filesystem::create_directories(data, error);
    const auto made = services::makeSample(data / "sample", {*composition.workspaces, *composition.files, *composition.clock});
    if (!made) return std::unexpected(made.error());
    return made->support;
}

/// Qt ends the process where there is no display, without a word that helps.
bool hasDisplay() {
#if defined(Q_OS_LINUX)
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        const char* value = std::getenv(name);
        if (value != nullptr && *value != '\0') return true;
    }
    return false;
#else
    return true;
#endif
}

}  // namespace

WindowHost::WindowHost(Composition& composition, const QString& settingsFile, ui::Dialogs& dialogs)
    : m_settings(settingsFile, m_workers),
      m_language(m_settings.get(ui::setting::language)),
      m_theme(ui::Scheme::Light) {
    ui::installAccessibleReview();
    ui::installAccessibleCharts();
    const ui::Scheme scheme = ui::schemeOf(m_settings.get(ui::setting::scheme), m_theme);
    // Before there are widgets: one that is polished later would go back to the font it was made with.
    m_theme.setHighContrast(ui::highContrastOf(m_settings.get(ui::setting::highContrast), m_theme));
    m_theme.setTextPercent(m_settings.get(ui::setting::textPercent));
    if (scheme == m_theme.scheme()) m_theme.apply();
    else m_theme.setScheme(scheme);
    m_window = std::make_unique<ui::MainWindow>(ui::WindowContext{m_theme, m_settings, m_workers, dialogs, *composition.clock,
                                                                  *composition.files, *composition.workspaces, *composition.locked,
                                                                  [&composition] { return sampleWorkspace(composition); },
                                                                  composition.watchedWorkspaces});
}

WindowHost::~WindowHost() = default;

int runWindow(Composition& composition, const cli::WindowRequest& request, const std::stop_token& stop, int argc, char** argv) {
    if (!hasDisplay()) {
        std::cerr << "docket: there is no display to open the window on. Set DISPLAY or WAYLAND_DISPLAY, or use the commands: docket --help.\n";
        return cli::failed;
    }
    WindowApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("docket"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DOCKET_VERSION));
    QGuiApplication::setApplicationDisplayName(QString());
    ui::SystemDialogs dialogs;
    WindowHost host(composition, ui::Settings::defaultFile(), dialogs);
    if (!request.workspace.empty()) host.window().openWorkspace(QFileInfo(ui::toQt(request.workspace)).absoluteFilePath());
#ifndef NDEBUG
    ui::watchWindow(application, host.window());
#endif
    application.setOnFailure([&host](const Error& error) { host.window().showFailure(error); });
    host.window().show();
    return runUntilClosed(host.window(), stop);
}

}  // namespace docket::app
