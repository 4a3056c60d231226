#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/job_runner.h"
#include "ui/datasets/data_jobs.h"
#include "ui/queue/bulk_jobs.h"
#include "ui/queue/queue_page.h"
#include "ui/review/review_page.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_line.h"
#include "ui/workspace/open_page.h"
#include "ui/workspace/workspace_session.h"

#include <QMainWindow>
#include <QPointer>
#include <QStackedWidget>

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace docket::ui {

class SettingsDialog;

/// What the window works with. All references outlive it.
struct WindowContext {
    Theme& theme;
    Settings& settings;
    Workers& workers;
    Dialogs& dialogs;
    const ports::Clock& clock;
    ports::Files& files;
    ports::WorkspaceFiles& workspaces;
    /// Makes the sample workspace, or finds the one made before; called on another thread.
    std::function<Result<std::filesystem::path>()> sampleWorkspace;
};

/// The window: menus, rail, the screens and the status line. It opens and closes workspaces; what happens in one is
/// the business of its screens.
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

    bool hasWorkspace() const { return m_session != nullptr; }
    DataJobs& data() const { return *m_data; }
    WorkspaceSession* session() const { return m_session.get(); }
    OpenPage& openPage() const { return *m_open; }
    ReviewPage* reviewPage() const { return m_page; }
    QueuePage* queuePage() const { return m_queue; }

Q_SIGNALS:
    void workspaceOpened();
    void workspaceClosed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildLayout();
    void connectCommands();

    void createWorkspace(const WorkspacePlan& plan, const taxonomy::Taxonomy& taxonomy);
    void openSample();
    void enter(const QString& path, std::unique_ptr<ports::Workspace> workspace);
    void showReview();
    void showQueue();
    void buildQueue();
    void updateViews();
    void openItem(const QString& externalId);
    void indexTexts();
    void showTaxonomyVersion(int version);
    /// Gives back what is held, then runs `then`; at once when no workspace is open.
    void leave(std::function<void()> then);
    void finishLeaving();
    void showFailure(const Error& error);
    void showNote(const QString& text);

    void chooseWorkspace();
    void chooseImport();
    void chooseExport();
    void saveCopyElsewhere();
    bool mayStartJob();
    void connectJobs();
    void askReviewer();
    void useReviewer();
    void showReviewer();
    QString workspaceKey() const;
    void keepLayout();
    void showPalette();
    void showSettings();
    void updateRail();

    WindowContext m_context;
    GuiThread m_gui{this};
    ActionRegistry* m_actions;
    JobRunner* m_jobs;
    DataJobs* m_data;
    BulkJobs* m_bulk;
    Rail* m_rail;
    RailItem* m_reviewItem = nullptr;
    RailItem* m_queueItem = nullptr;
    QStackedWidget* m_screens;
    OpenPage* m_open;
    StatusLine* m_status;
    IconLabel* m_taxonomyVersion = nullptr;
    QWidget* m_corner = nullptr;
    std::unique_ptr<WorkspaceSession> m_session;
    std::unique_ptr<WorkspaceSession> m_leaving;  ///< gives back what it holds
    std::vector<std::function<void()>> m_afterLeaving;
    ReviewPage* m_page = nullptr;
    QueuePage* m_queue = nullptr;  ///< built when it is first shown
    QString m_noteOnEntry;  ///< shown in the workspace that is opened next
    QPointer<SettingsDialog> m_settingsDialog;
    bool m_isClosing = false;
};

}  // namespace docket::ui
