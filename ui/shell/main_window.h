#pragma once

#include "ui/actions/action_registry.h"
#include "ui/adjudication/adjudicate_page.h"
#include "ui/adjudication/ruling_notices.h"
#include "ui/common/program/job_runner.h"
#include "ui/datasets/export_page.h"
#include "ui/insights/insights_page.h"
#include "ui/queue/queue_page.h"
#include "ui/review/break_reminder.h"
#include "ui/review/review_page.h"
#include "ui/routing/routing_page.h"
#include "ui/shell/rail.h"
#include "ui/shell/screen_stack.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_jobs.h"
#include "ui/shell/workspace_corner.h"
#include "ui/taxonomy/taxonomy_page.h"
#include "ui/workspace/open_page.h"
#include "ui/workspace/workspace_door.h"

#include <QMainWindow>
#include <QPointer>

#include <filesystem>
#include <functional>

namespace docket::ui {

class SettingsDialog;
class WorkspaceMenu;

/// What the window works with. All references outlive it.
struct WindowContext {
    Theme& theme;
    Settings& settings;
    Workers& workers;
    Dialogs& dialogs;
    const ports::Clock& clock;
    ports::Files& files;
    ports::WorkspaceFiles& workspaces;
    ports::LockedFiles& locked;
    /// Makes the sample workspace, or finds the one made before; called on another thread.
    std::function<Result<std::filesystem::path>()> sampleWorkspace;
    /// Like `workspaces`, for one job: says how far it is, and stops.
    WatchedFiles watchedFiles;
};

/// The window: menus, rail, the screens and the status line, and what goes from one of them to another. A screen comes
/// in by addScreens(); what happens on it is its own business.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(WindowContext context);
    ~MainWindow() override;

    /// Opens the file on another thread; the open screen says why when it cannot be opened.
    void openWorkspace(const QString& path);
    /// Gives back what is held, and shows the open screen.
    void closeWorkspace();
    void importFile(const QString& file);
    /// What was entered is on disk when it returns: for a session of the desktop that may end at any moment.
    void keepEntered();
    /// Ends the job, gives back what is held and keeps what was entered before it returns: for an end of the process that
    /// cannot be put off. Nothing else may be done with the window afterwards.
    void endAtOnce();
    /// On the screen that is shown.
    void showFailure(const Error& error);

    bool hasWorkspace() const { return session() != nullptr; }
    ImportJobs& imports() const { return m_jobs->imports(); }
    ExportJobs& exports() const { return m_jobs->exports(); }
    WorkspaceSession* session() const { return m_door.session(); }
    OpenPage& openPage() const { return *m_open; }
    /// nullptr where they have not been shown in an open workspace.
    ReviewPage* reviewPage() const { return m_review; }
    QueuePage* queuePage() const { return m_queue; }
    AdjudicatePage* adjudicatePage() const { return m_adjudicate; }
    TaxonomyPage* taxonomyPage() const { return m_taxonomy; }
    InsightsPage* insightsPage() const { return m_insights; }
    ExportPage* exportPage() const { return m_export; }
    RoutingPage* routingPage() const { return m_routing; }

Q_SIGNALS:
    void workspaceOpened();
    void workspaceClosed();

protected:
    bool focusNextPrevChild(bool isNext) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildLayout();
    void addScreens();
    Screen* makeReview();
    Screen* makeQueue();
    Screen* makeAdjudicate();
    Screen* makeTaxonomy();
    Screen* makeInsights();
    Screen* makeExport();
    Screen* makeRouting();
    void connectCommands();
    void connectDoor();
    void connectJobs();

    void createWorkspace(const WorkspacePlan& plan, const taxonomy::Taxonomy& taxonomy);
    void openSample();
    void enter();
    void leaveScreens();
    void noteWork();
    void watchRulings();
    void updateViews();
    void openItem(const QString& externalId);
    void indexTexts();
    void tryAgain();
    Banner* banner() const;
    void showNote(const QString& text);

    void chooseWorkspace();
    void chooseImport();
    void saveCopyElsewhere();
    void unlock(const QString& file);
    void askReviewer();
    void useReviewer();
    void showReviewer();
    /// Applies what the person has set for working: the break, the pace, the goal of a day.
    void showHabits();
    QString workspaceKey() const;
    void keepLayout();
    void showPalette();
    void showSettings();
    void updateRail();
    void limitSize();

    WindowContext m_context;
    GuiThread m_gui{this};
    ActionRegistry* m_actions;
    JobRunner* m_runner;
    WorkspaceDoor m_door;
    WindowJobs* m_jobs;
    WorkspaceMenu* m_menu;
    Rail* m_rail;
    OpenPage* m_open;
    ScreenStack* m_screens;
    StatusLine* m_status;
    BreakReminder m_break;
    WorkspaceCorner* m_corner = nullptr;
    RailItem* m_reviewItem = nullptr;
    RailItem* m_queueItem = nullptr;
    RailItem* m_adjudicateItem = nullptr;
    QPointer<ReviewPage> m_review;
    QPointer<QueuePage> m_queue;
    QPointer<AdjudicatePage> m_adjudicate;
    std::unique_ptr<RulingNotices> m_rulings;  ///< of the workspace that is open
    QPointer<TaxonomyPage> m_taxonomy;
    QPointer<InsightsPage> m_insights;
    QPointer<ExportPage> m_export;
    QPointer<RoutingPage> m_routing;
    QString m_noteOnEntry;  ///< shown in the workspace that is opened next
    QPointer<SettingsDialog> m_settingsDialog;
    bool m_isClosing = false;
};

}  // namespace docket::ui
