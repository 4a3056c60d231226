#include "app/ending.h"

#include <QApplication>
#include <QEvent>
#include <QSessionManager>

#include <cstdlib>
#include <utility>

namespace docket::app {

namespace {

ui::MainWindow* running = nullptr;  // while its event loop runs

/// Leaves every event loop, however deep. Only then is it safe to close the window: what waits in a dialog's loop would
/// return into a screen that is gone.
void leaveLoops() { QCoreApplication::exit(); }

class QuitFilter : public QObject {
protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Quit) return QObject::eventFilter(watched, event);
        leaveLoops();
        return true;
    }
};

/// What Qt does when the display is gone: exit(), in the window's thread, with everything still in its place.
void endAtExit() {
    if (running != nullptr) std::exchange(running, nullptr)->endAtOnce();
}

void followSession(ui::MainWindow& window) {
    QObject::connect(qApp, &QGuiApplication::commitDataRequest, &window, [&window] { window.keepEntered(); }, Qt::DirectConnection);
    const auto sayHowToComeBack = [&window](QSessionManager& manager) {
        QStringList command{QCoreApplication::applicationFilePath()};
        if (window.session() != nullptr) command += window.session()->path();
        manager.setRestartCommand(command);
    };
    QObject::connect(qApp, &QGuiApplication::saveStateRequest, &window, sayHowToComeBack, Qt::DirectConnection);
}

}  // namespace

int runUntilClosed(ui::MainWindow& window, const std::stop_token& stop) {
    QuitFilter filter;
    qApp->installEventFilter(&filter);
    followSession(window);
    [[maybe_unused]] static const int isRegistered = std::atexit(endAtExit);
    running = &window;
    const std::stop_callback onStop(stop, [] { QMetaObject::invokeMethod(qApp, leaveLoops, Qt::QueuedConnection); });
    int status = QApplication::exec();
    if (window.isVisible()) window.close();
    if (window.isVisible()) status = QApplication::exec();  // it gives back what it holds
    running = nullptr;
    return status;
}

}  // namespace docket::app
