#include "ui/shell/window_watch.h"

#include "ui/review/review_page.h"

#include <QDebug>

namespace docket::ui {

void watchWindow(WatchedApplication& application, MainWindow& window) {
    application.setLimit(std::chrono::hours(1));
    application.setOnHeld([](const HeldEvent& event) { qWarning().noquote() << "docket: the window was held by" << event.text(); });
    QObject::connect(&window, &MainWindow::workspaceOpened, &window, [&application, &window] {
        const auto* page = window.findChild<ReviewPage*>();
        if (page == nullptr) return;
        QObject::connect(page, &ReviewPage::itemPainted, page, [&application] { application.setLimit(heldAfter(reviewBudget)); }, Qt::SingleShotConnection);
    });
    QObject::connect(&window, &MainWindow::workspaceClosed, &window, [&application] { application.setLimit(heldAfter(usualBudget)); });
}

}  // namespace docket::ui
