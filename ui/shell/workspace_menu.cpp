#include "ui/shell/workspace_menu.h"

#include "ui/common/dialogs/report_dialog.h"
#include "ui/intake/import_report.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace docket::ui {

WorkspaceMenu::WorkspaceMenu(const Theme& theme, ActionRegistry& actions, Dialogs& dialogs, const ports::Clock& clock, WindowJobs& jobs,
                             std::function<WorkspaceSession*()> session, QWidget* window)
    : QObject(window), m_theme(theme), m_actions(actions), m_dialogs(dialogs), m_clock(clock), m_jobs(jobs), m_session(std::move(session)), m_window(window) {
    const auto on = [&](Command command, auto run) { actions.onTriggered(command, this, run); };
    on(Command::ImportReport, [this] { showImport(); });
    on(Command::Figures, [this] { m_jobs.count(); });
    on(Command::VerifyWorkspace, [this] { m_jobs.verify(); });
    on(Command::BackUpWorkspace, [this] { backUp(); });
    connect(&jobs, &WindowJobs::reported, this, &WorkspaceMenu::show);
    connect(&jobs.imports(), &ImportJobs::imported, this, &WorkspaceMenu::showWhatCanBeDone);
}

void WorkspaceMenu::showWhatCanBeDone() {
    const bool hasImport = m_session() != nullptr && m_jobs.imports().lastImport(m_session()->path()) != nullptr;
    m_actions.setAvailable(Command::ImportReport, hasImport, tr("Nothing was imported into this workspace since the window was opened"));
}

void WorkspaceMenu::showImport() {
    if (const services::ImportReport* report = m_jobs.imports().lastImport(m_session()->path())) show(importReport(*report));
}

void WorkspaceMenu::backUp() {
    const QFileInfo file(m_session()->path());
    const QString day = QDateTime::fromMSecsSinceEpoch(m_clock.now().ms).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString suggested = QDir(file.path()).filePath(QStringLiteral("%1-%2.docket").arg(file.completeBaseName(), day));
    const QString target = m_dialogs.fileToSave(m_window, tr("Back up the workspace"), suggested, tr("Workspaces (*.docket)"));
    if (!target.isEmpty()) m_jobs.backUp(target);
}

void WorkspaceMenu::show(const Report& report) {
    auto* dialog = new ReportDialog(m_theme, report, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace docket::ui
