#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/dialogs/dialogs.h"
#include "ui/common/look/theme.h"
#include "ui/common/program/gui_thread.h"
#include "ui/shell/window_jobs.h"

#include <QObject>

#include <functional>

namespace docket::ui {

/// What can be done with a workspace as a whole, beside bringing data in and out: its report of the last import, its
/// numbers, whether all is well with it, a copy of it, and packets. What is found comes in a dialog.
class WorkspaceMenu : public QObject {
    Q_OBJECT

public:
    /// `session` says which workspace is open (nullptr: none). All references outlive it; `window` owns it and its dialogs.
    WorkspaceMenu(const Theme& theme, ActionRegistry& actions, Dialogs& dialogs, const ports::Clock& clock, WindowJobs& jobs,
                  std::function<WorkspaceSession*()> session, QWidget* window);

    ~WorkspaceMenu() override;

    /// Another workspace is open.
    void showWhatCanBeDone();

private:
    void showImport();
    void backUp();
    void askForPacket();
    void makePacket(const QStringList& people);
    void mergePackets();
    void askForPassphrase(const QStringList& files);
    void askToMerge(const Report& report, const PacketsToMerge& packets);
    void show(const Report& report);

    const Theme& m_theme;
    ActionRegistry& m_actions;
    Dialogs& m_dialogs;
    const ports::Clock& m_clock;
    WindowJobs& m_jobs;
    std::function<WorkspaceSession*()> m_session;
    QWidget* m_window;
    GuiThread m_gui{this};
};

}  // namespace docket::ui
