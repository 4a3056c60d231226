#include "app/window.h"

#include "ui/review/review_page.h"

#include <QApplication>
#include <QMainWindow>
#include <QTemporaryDir>

#include <cstdlib>
#include <string_view>

namespace {

using namespace docket;

/// Ends the process with the first paint of the window, so that its running time is the time to that paint.
class EndAtPaint : public QObject {
public:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) QMetaObject::invokeMethod(this, [] { std::_Exit(EXIT_SUCCESS); }, Qt::QueuedConnection);
        return false;
    }
};

int startEmpty() {
    EndAtPaint end;
    QMainWindow window;
    window.installEventFilter(&end);
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

int startDocket(const QString& workspace, bool untilItem) {
    const QTemporaryDir settings;
    app::Composition composition = app::compose({});
    ui::SystemDialogs dialogs;
    app::WindowHost host(composition, settings.filePath(QStringLiteral("settings.ini")), dialogs);
    EndAtPaint end;
    host.window().openWorkspace(workspace);
    if (untilItem) {
        QObject::connect(&host.window(), &ui::MainWindow::workspaceOpened, &host.window(), [&host] {
            auto* page = host.window().findChild<ui::ReviewPage*>();
            QObject::connect(page, &ui::ReviewPage::itemPainted, page, [] { std::_Exit(EXIT_SUCCESS); });
        });
    } else {
        host.window().installEventFilter(&end);
    }
    host.window().show();
    return QApplication::exec();
}

}  // namespace

/// Shows a window and ends when it is painted. Usage: docket_bench_start empty | window FILE | item FILE
int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const std::string_view what = argc > 1 ? argv[1] : "";
    if (what == "empty") return startEmpty();
    if (argc == 3 && (what == "window" || what == "item")) return startDocket(QString::fromLocal8Bit(argv[2]), what == "item");
    return EXIT_FAILURE;
}
