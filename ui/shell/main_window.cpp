#include "ui/shell/main_window.h"

#include "core/services/workspace_copy.h"
#include "ui/actions/command_palette.h"
#include "ui/actions/key_sheet.h"
#include "ui/actions/stored_keys.h"
#include "ui/common/text.h"
#include "ui/datasets/export_dialog.h"
#include "ui/settings/look_commands.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/panes.h"
#include "ui/shell/window_place.h"

#include <QCoreApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

constexpr QSize smallestSize{1024, 640};
constexpr int narrowBelow = 1100;

using Opened = Result<std::unique_ptr<ports::Workspace>>;

std::filesystem::path pathOf(const QString& file) { return fromQt(file); }

/// What a workspace is known by in the settings.
QString nameInSettings(const QString& workspace) { return QFileInfo(workspace).absoluteFilePath(); }

QString draggedFile(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

}  // namespace

MainWindow::MainWindow(WindowContext context)
    : m_context(std::move(context)),
      m_actions(new ActionRegistry(this)),
      m_jobs(new JobRunner(m_context.workers, this)),
      m_data(new DataJobs(*m_jobs, m_context.workspaces, m_context.files, m_context.clock, this)),
      m_bulk(new BulkJobs(*m_jobs, m_context.clock, this)),
      m_rail(new Rail(m_context.theme)),
      m_screens(new QStackedWidget),
      m_open(new OpenPage({m_context.theme, *m_actions, m_context.dialogs, m_context.settings, m_context.workers, m_context.clock,
                           m_context.files, m_context.workspaces})),
      m_status(new StatusLine(m_context.theme, *m_jobs, m_context.clock, m_actions->action(Command::Keys))) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Docket"));
    setMinimumSize(smallestSize);
    setAcceptDrops(true);
    buildLayout();
    connectCommands();
    connectJobs();
    connectLook(*this, *m_actions, m_context.theme, m_context.settings);
    loadKeys(*m_actions, m_context.settings);
    showReviewer();
    restorePlace(*this, m_context.settings);
    m_actions->setContext(Context::Open);
    m_actions->setAvailable(Command::SampleData, static_cast<bool>(m_context.sampleWorkspace));
    m_rail->hide();
    m_corner->hide();
    m_status->showWord(tr("Docket %1").arg(QCoreApplication::applicationVersion()));
    m_open->refresh();
    m_open->setFocus();
}

MainWindow::~MainWindow() {
    m_gui.close();
    delete m_settingsDialog;  // before the actions whose keys it shows
    delete m_jobs;  // a job that still runs works with the session: it is stopped, and waited for
    m_context.workers.wait();
    delete m_queue;  // before the session that they show
    delete m_page;
}

void MainWindow::buildLayout() {
    m_actions->fill(*menuBar());
    m_corner = new QWidget;
    m_corner->setMinimumHeight(25);
    auto* corner = new QHBoxLayout(m_corner);
    corner->setContentsMargins(0, 0, 16, 0);
    corner->setSpacing(14);
    corner->addStretch(1);
    auto* place = new IconLabel(m_context.theme, QStringLiteral("db"));
    place->setText(tr("Local file"));
    m_taxonomyVersion = new IconLabel(m_context.theme, QStringLiteral("branch"));
    m_taxonomyVersion->setObjectName(QStringLiteral("taxonomyVersion"));
    corner->addWidget(place);
    corner->addWidget(m_taxonomyVersion);
    menuBar()->setCornerWidget(m_corner, Qt::TopRightCorner);

    m_reviewItem = m_rail->addScreen(QStringLiteral("review"), m_actions->action(Command::GoReview));
    m_queueItem = m_rail->addScreen(QStringLiteral("queue"), m_actions->action(Command::GoQueue));
    m_reviewItem->setChecked(true);
    m_screens->addWidget(m_open);

    auto* centre = new QWidget;
    auto* rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    columns->addWidget(m_screens, 1);
    rows->addLayout(columns, 1);
    rows->addWidget(m_status);
    setCentralWidget(centre);
}

void MainWindow::connectCommands() {
    const auto on = [this](Command command, auto run) { m_actions->onTriggered(command, this, run); };
    on(Command::NewWorkspace, [this] {
        leave([this] { m_open->chooseSource(); });
    });
    on(Command::OpenWorkspace, [this] { chooseWorkspace(); });
    on(Command::SampleData, [this] { openSample(); });
    on(Command::Import, [this] { chooseImport(); });
    on(Command::Export, [this] { chooseExport(); });
    on(Command::CloseWorkspace, [this] { closeWorkspace(); });
    on(Command::CloseWindow, [this] { close(); });
    on(Command::Quit, [this] { close(); });
    on(Command::GoReview, [this] { showReview(); });
    on(Command::GoQueue, [this] { showQueue(); });
    on(Command::NextPane, [this] { focusPane(*m_screens->currentWidget(), 1); });
    on(Command::PreviousPane, [this] { focusPane(*m_screens->currentWidget(), -1); });
    on(Command::MenuBar, [this] {
        menuBar()->setFocus(Qt::MenuBarFocusReason);
        menuBar()->setActiveAction(menuBar()->actions().front());
    });
    on(Command::Refresh, [this] {
        if (!m_session) m_open->refresh();
        else if (m_session->review().phase() == ReviewController::Phase::ReadOnly) openWorkspace(m_session->path());
        else if (m_actions->context() == Context::Queue) m_queue->refresh();
    });
    on(Command::AlreadySaved, [this] {
        m_session->review().keepDraft();
        m_status->saySaved();
    });
    on(Command::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(Command::NarrowRail, [this] {
        m_context.settings.set(setting::narrowRail, !m_rail->isNarrow());
        m_rail->setNarrow(!m_rail->isNarrow());
    });
    on(Command::ReviewerName, [this] { askReviewer(); });
    on(Command::Settings, [this] { showSettings(); });
    on(Command::Palette, [this] { showPalette(); });
    on(Command::Keys, [this] { KeySheet(m_context.theme, *m_actions, this).exec(); });
    on(Command::About, [this] {
        m_context.dialogs.tell(this, tr("About Docket"),
                               tr("Docket %1\nReview what the classifier was not sure of.\nEverything stays on this computer.\nApache License 2.0")
                                   .arg(QCoreApplication::applicationVersion()));
    });
    connect(m_open, &OpenPage::openAsked, this, &MainWindow::openWorkspace);
    connect(m_open, &OpenPage::createAsked, this, &MainWindow::createWorkspace);
    connect(m_rail, &Rail::viewChosen, this, [this](int index) {
        if (m_queue != nullptr) m_queue->openView(index);
        updateViews();
    });
    connect(m_rail, &Rail::reviewerClicked, this, &MainWindow::askReviewer);
}

void MainWindow::updateRail() {
    const bool isSmall = width() < narrowBelow;
    m_rail->setNarrow(isSmall || m_context.settings.get(setting::narrowRail));
}

void MainWindow::openWorkspace(const QString& path) {
    m_context.workers.run(
        m_gui,
        [&workspaces = m_context.workspaces, path] {
            auto opened = std::make_shared<Opened>(workspaces.open(pathOf(path), ports::Access::ReadWrite));
            const bool isReadOnly = !*opened && opened->error().kind == ErrorKind::ReadOnly;
            if (isReadOnly) *opened = workspaces.open(pathOf(path), ports::Access::ReadOnly);
            return opened;
        },
        [this, path](std::shared_ptr<Opened> opened) {
            if (!*opened) return showFailure(opened->error());
            leave([this, path, opened] { enter(path, std::move(**opened)); });
        });
}

void MainWindow::enter(const QString& path, std::unique_ptr<ports::Workspace> workspace) {
    m_session = std::make_unique<WorkspaceSession>(path, std::move(workspace), m_context.workspaces, m_context.clock,
                                                   m_context.settings.reviewer(nameInSettings(path)));
    ReviewController& review = m_session->review();
    m_page = new ReviewPage(m_context.theme, *m_actions, review);
    m_page->setTitle(QFileInfo(path).completeBaseName());
    m_page->setPaceShown(m_context.settings.get(setting::showPace));
    m_page->setLayoutState(m_context.settings.layout(nameInSettings(path)));
    m_screens->addWidget(m_page);
    connect(&review, &ReviewController::countsChanged, this, [this, &review] {
        m_reviewItem->setCount(review.waiting());
        m_status->showUndoDepth(review.undoDepth());
        if (review.taxonomy() != nullptr) showTaxonomyVersion(review.taxonomy()->version());
    });
    connect(&review, &ReviewController::saveStateChanged, this, [this, &review] { m_status->showSaveState(review.saveState()); });
    connect(m_page, &ReviewPage::layoutChanged, this, &MainWindow::keepLayout);
    connect(m_page, &ReviewPage::copyAsked, this, &MainWindow::saveCopyElsewhere);
    connect(&review, &ReviewController::holdChanged, this, [this, &review] { m_status->showHold(review.holdEnd()); });
    m_status->clear();
    setWindowTitle(QStringLiteral("%1 – Docket").arg(oneLine(QFileInfo(path).fileName())));
    m_context.settings.addRecent(QFileInfo(path).absoluteFilePath());
    showReview();
    m_rail->show();
    m_corner->show();
    updateRail();
    showReviewer();
    if (!m_noteOnEntry.isEmpty()) showNote(std::exchange(m_noteOnEntry, {}));
    connect(m_page, &ReviewPage::itemPainted, this, &MainWindow::indexTexts, Qt::SingleShotConnection);
    connect(&review, &ReviewController::bulkUndoAsked, this, [this](EventId batch) {
        if (mayStartJob()) m_bulk->undo(m_session->writer(), m_session->reviewer(), batch);
    });
    connect(&review, &ReviewController::bulkRedoAsked, this, [this](EventId batch) {
        if (mayStartJob()) m_bulk->redo(m_session->writer(), m_session->reviewer(), batch);
    });
    review.start();
    Q_EMIT workspaceOpened();
}

void MainWindow::showReview() {
    if (m_page == nullptr) return;
    m_actions->setContext(Context::Review);
    m_screens->setCurrentWidget(m_page);
    m_reviewItem->setChecked(true);
    updateViews();
    m_page->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showQueue() {
    if (!m_session) return;
    m_actions->setContext(Context::Queue);
    if (m_queue == nullptr) buildQueue();
    else m_queue->refresh();
    m_screens->setCurrentWidget(m_queue);
    m_queueItem->setChecked(true);
    updateViews();
    m_queue->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::buildQueue() {
    m_queue = new QueuePage({m_context.theme, *m_actions, m_context.dialogs, m_context.settings, m_session->browse(), m_context.clock, m_session->path()});
    m_screens->addWidget(m_queue);
    connect(m_queue, &QueuePage::viewsChanged, this, &MainWindow::updateViews);
    connect(m_queue, &QueuePage::openAsked, this, &MainWindow::openItem);
    connect(m_queue, &QueuePage::bulkAsked, this, [this](const services::BulkAction& action, const std::vector<ItemId>& items) {
        if (mayStartJob()) m_bulk->run(m_session->writer(), m_session->reviewer(), action, items);
    });
    indexTexts();
}

void MainWindow::updateViews() {
    QStringList names;
    if (m_queue != nullptr && m_actions->context() == Context::Queue) {
        for (const SavedView& view : m_queue->views()) names << view.name;
    }
    m_rail->setViews(m_queueItem, names, m_queue == nullptr ? -1 : m_queue->currentView());
}

void MainWindow::openItem(const QString& externalId) {
    m_session->review().open(fromQt(externalId));
    showReview();
}

void MainWindow::indexTexts() {
    m_session->indexTexts([gui = m_gui, this](const services::Progress& progress) {
        gui.deliver([this, progress] {
            if (m_queue != nullptr) m_queue->showIndexProgress({progress.done, progress.total});
        });
    });
}

void MainWindow::showTaxonomyVersion(int version) {
    const QString text = tr("Taxonomy v%1").arg(version);
    if (text == m_taxonomyVersion->text()) return;  // counts change with every decision, the version hardly ever
    m_taxonomyVersion->setText(text);
    // Only then the bar asks for the new size, which the captions know when their layouts were told.
    QMetaObject::invokeMethod(this, [this] { menuBar()->setCornerWidget(m_corner, Qt::TopRightCorner); }, Qt::QueuedConnection);
}

void MainWindow::leave(std::function<void()> then) {
    if (m_jobs->isRunning()) {  // it works with the session
        m_jobs->cancel();
        connect(m_jobs, &JobRunner::finished, this, [this, then = std::move(then)] { leave(then); },
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    if (m_leaving) {
        m_afterLeaving.push_back([this, then = std::move(then)] { leave(then); });
        return;
    }
    if (!m_session) return then();
    // The page goes at once; the session only when what it holds has been given back.
    m_afterLeaving.push_back(std::move(then));
    m_screens->setCurrentWidget(m_open);
    keepLayout();
    delete std::exchange(m_queue, nullptr);
    delete std::exchange(m_page, nullptr);
    m_leaving = std::move(m_session);
    m_rail->hide();
    m_corner->hide();
    m_status->clear();
    m_actions->setContext(Context::Open);
    setWindowTitle(QStringLiteral("Docket"));
    // Queued: the session must not go away within a call of its own.
    m_leaving->review().close([this] { QMetaObject::invokeMethod(this, &MainWindow::finishLeaving, Qt::QueuedConnection); });
}

void MainWindow::finishLeaving() {
    m_leaving.reset();
    if (!m_session) showReviewer();
    m_open->refresh();
    Q_EMIT workspaceClosed();
    for (const auto& then : std::exchange(m_afterLeaving, {})) then();
}

void MainWindow::closeWorkspace() {
    leave([this] { m_open->setFocus(); });
}

void MainWindow::showFailure(const Error& error) {
    if (m_queue != nullptr && m_actions->context() == Context::Queue) m_queue->banner()->showError(toQt(error.message));
    else if (m_page != nullptr) m_page->banner()->showError(toQt(error.message));
    else m_open->showError(toQt(error.message));
}

void MainWindow::showNote(const QString& text) {
    if (m_queue != nullptr && m_actions->context() == Context::Queue) m_queue->banner()->showNote(text);
    else if (m_page != nullptr) m_page->banner()->showNote(text);
    else m_open->showNote(text);
}

void MainWindow::chooseWorkspace() {
    const QString file = m_context.dialogs.fileToOpen(this, tr("Open workspace"), tr("Workspaces (*.docket);;All files (*)"));
    if (!file.isEmpty()) openWorkspace(file);
}

void MainWindow::saveCopyElsewhere() {
    const QString suggested = tr("Copy of %1").arg(QFileInfo(m_session->path()).fileName());
    const QString target = m_context.dialogs.fileToSave(this, tr("Save a copy elsewhere"), suggested, tr("Workspaces (*.docket)"));
    if (target.isEmpty()) return;
    const services::CopyRequest request{pathOf(m_session->path()), pathOf(target), fromQt(m_context.settings.reviewer()), m_session->review().draftsInHand()};
    m_context.workers.run(
        m_gui, [&context = m_context, request] { return services::saveCopy(context.workspaces, context.clock, request); },
        [this, target](Result<> saved) {
            if (saved) showNote(tr("A copy is in %1, with what you entered as drafts.").arg(isolated(oneLine(target))));
            else showFailure(saved.error());
        });
}

void MainWindow::chooseExport() {
    if (!m_session) return;
    auto* dialog = new ExportDialog(m_context.theme, m_context.dialogs, m_session->path(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (mayStartJob()) m_data->exportTo(m_session->writer(), {pathOf(m_session->path()), pathOf(dialog->target()), dialog->recipe()});
    });
    dialog->open();
}

void MainWindow::chooseImport() {
    const QString file = m_context.dialogs.fileToOpen(this, tr("Import predictions"),
                                                      tr("Predictions (*.jsonl *.ndjson *.json *.csv *.tsv);;All files (*)"));
    if (!file.isEmpty()) importFile(file);
}

void MainWindow::importFile(const QString& file) {
    if (m_session && mayStartJob()) m_data->importFile(m_session->writer(), file);
}

bool MainWindow::mayStartJob() {
    if (!m_jobs->isRunning()) return true;
    showNote(tr("Another job is running. Start this one when it is done, or cancel it."));
    return false;
}

void MainWindow::createWorkspace(const WorkspacePlan& plan, const taxonomy::Taxonomy& taxonomy) {
    if (!mayStartJob()) return;
    m_open->setBusy(true);
    m_data->create(plan, taxonomy);
}

void MainWindow::connectJobs() {
    connect(m_data, &DataJobs::created, this, [this](const QString& workspace, const QString& words) {
        m_noteOnEntry = words;
        openWorkspace(workspace);
    });
    connect(m_data, &DataJobs::imported, this, [this](const QString& words) {
        if (m_session) {
            m_session->review().refresh();
            indexTexts();
        }
        showNote(words);
    });
    connect(m_bulk, &BulkJobs::done, this, [this](const QString& words) {
        if (m_session) m_session->review().refresh();
        if (m_queue != nullptr) m_queue->refresh();
        showNote(words);
    });
    connect(m_bulk, &BulkJobs::failed, this, &MainWindow::showFailure);
    connect(m_data, &DataJobs::exported, this, &MainWindow::showNote);
    connect(m_data, &DataJobs::failed, this, &MainWindow::showFailure);
    connect(m_jobs, &JobRunner::finished, this, [this] { m_open->setBusy(false); });
    // Items that are in already can be worked on while the rest comes.
    connect(m_jobs, &JobRunner::progressed, this, [this] {
        if (m_session && m_session->review().phase() == ReviewController::Phase::Empty) m_session->review().refresh();
    });
}

void MainWindow::openSample() {
    m_context.workers.run(m_gui, m_context.sampleWorkspace, [this](Result<std::filesystem::path> made) {
        if (!made) return showFailure(made.error());
        openWorkspace(toQt(made->string()));
    });
}

void MainWindow::askReviewer() {
    const auto name = m_context.dialogs.line(this, tr("Your name"), tr("Decisions are recorded under this name"), m_context.settings.reviewer(workspaceKey()));
    if (!name || name->trimmed().isEmpty() || name->trimmed() == m_context.settings.reviewer(workspaceKey())) return;
    m_context.settings.setReviewer(*name, workspaceKey());
    useReviewer();
}

void MainWindow::useReviewer() {
    showReviewer();
    // A session belongs to one reviewer: the workspace is opened anew under the new name.
    if (m_session) openWorkspace(m_session->path());
}

void MainWindow::showReviewer() {
    m_rail->setReviewer(m_context.settings.reviewer(workspaceKey()));
    if (m_settingsDialog) m_settingsDialog->setWorkspace(workspaceKey());
}

QString MainWindow::workspaceKey() const { return m_session ? nameInSettings(m_session->path()) : QString(); }

void MainWindow::keepLayout() {
    if (m_page != nullptr && m_session) m_context.settings.setLayout(workspaceKey(), m_page->layoutState());
}

void MainWindow::showPalette() {
    auto* palette = new CommandPalette(m_context.theme, *m_actions, m_context.settings.get(setting::recentCommands), this);
    connect(palette, &CommandPalette::used, this, [this](const QString& command) { keepUse(m_context.settings, command); });
    palette->open();
}

void MainWindow::showSettings() {
    if (!m_settingsDialog) {
        m_settingsDialog = new SettingsDialog({m_context.theme, m_context.settings, *m_actions, m_context.workers, m_context.dialogs, m_context.files}, this);
        m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
        m_settingsDialog->setWorkspace(workspaceKey());
        connect(m_settingsDialog, &SettingsDialog::reviewerChanged, this, &MainWindow::useReviewer);
        connect(m_settingsDialog, &SettingsDialog::habitsChanged, this, [this] {
            if (m_page != nullptr) m_page->setPaceShown(m_context.settings.get(setting::showPace));
        });
    }
    m_settingsDialog->show();
    m_settingsDialog->raise();
    m_settingsDialog->activateWindow();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    keepPlace(*this, m_context.settings);
    keepLayout();
    if (!m_session) return event->accept();
    event->ignore();
    if (std::exchange(m_isClosing, true)) return;
    setEnabled(false);  // not hidden: the program ends with its last window only if that was visible
    leave([this] { close(); });
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    updateRail();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (m_session && !draggedFile(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString file = draggedFile(*event->mimeData());
    if (file.isEmpty()) return;
    event->acceptProposedAction();
    importFile(file);
}

}  // namespace docket::ui
