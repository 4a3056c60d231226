#include "ui/shell/main_window.h"

#include "core/services/workspace/workspace_copy.h"
#include "ui/actions/command_palette.h"
#include "ui/actions/key_sheet.h"
#include "ui/actions/stored_keys.h"
#include "ui/common/look/in_step.h"
#include "ui/common/parts/focus_order.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/text.h"
#include "ui/packets/packet_words.h"
#include "ui/intake/import_dialog.h"
#include "ui/settings/look_commands.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/explanation.h"
#include "ui/shell/window_place.h"
#include "ui/shell/workspace_menu.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

constexpr QSize smallestSize{1024, 640};
constexpr QSize leastUsable{704, 400};  // grows with the text
constexpr int narrowBelow = 1100;

QString draggedFile(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

}  // namespace

MainWindow::MainWindow(WindowContext context)
    : m_context(std::move(context)),
      m_actions(new ActionRegistry(this)),
      m_runner(new JobRunner(m_context.workers, this)),
      m_door(m_context.workspaces, m_context.locked, m_context.clock, m_context.settings, m_context.workers, *m_runner),
      m_jobs(new WindowJobs(*m_runner, {m_context.workspaces, m_context.locked}, m_context.watchedFiles, m_context.files, m_context.clock, [this] { return session(); }, this)),
      m_menu(new WorkspaceMenu(m_context.theme, *m_actions, m_context.dialogs, m_context.clock, *m_jobs, [this] { return session(); }, this)),
      m_rail(new Rail(m_context.theme)),
      m_open(new OpenPage({m_context.theme, *m_actions, m_context.dialogs, m_context.settings, m_context.workers, m_context.clock,
                           m_context.files, m_context.workspaces})),
      m_screens(new ScreenStack(*m_actions, *m_rail, m_open)),
      m_status(new StatusLine(m_context.theme, *m_runner, m_context.clock, m_actions->action(Command::Keys))),
      m_break(m_context.clock) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Docket"));
    setAcceptDrops(true);
    buildLayout();
    addScreens();
    connectCommands();
    connectDoor();
    connectJobs();
    connectLook(*this, *m_actions, m_context.theme, m_context.settings);
    keepInStep(*this, m_context.theme, [this] {
        limitSize();
        updateRail();
    });
    loadKeys(*m_actions, m_context.settings);
    showHabits();
    showReviewer();
    restorePlace(*this, m_context.settings);
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
    delete m_runner;  // a job that still runs works with the session: it is stopped, and waited for
    m_context.workers.wait();
    m_screens->leave();  // before the session that they show
}

void MainWindow::buildLayout() {
    m_actions->fill(*menuBar());
    m_corner = new WorkspaceCorner(m_context.theme, *menuBar());
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
        m_door.leave([this] { m_open->chooseSource(); });
    });
    on(Command::OpenWorkspace, [this] { chooseWorkspace(); });
    on(Command::SampleData, [this] { openSample(); });
    on(Command::Import, [this] { chooseImport(); });
    on(Command::CloseWorkspace, [this] { closeWorkspace(); });
    on(Command::CloseWindow, [this] { close(); });
    on(Command::Quit, [this] { close(); });
    on(Command::NextPane, [this] { focusPane(*m_screens->currentWidget(), 1); });
    on(Command::PreviousPane, [this] { focusPane(*m_screens->currentWidget(), -1); });
    on(Command::MenuBar, [this] {
        menuBar()->setFocus(Qt::MenuBarFocusReason);
        menuBar()->setActiveAction(menuBar()->actions().front());
    });
    on(Command::Refresh, [this] { tryAgain(); });
    on(Command::AlreadySaved, [this] {
        session()->review().keepDraft();
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
    on(Command::Explain, [] {
        if (QWidget* focus = QApplication::focusWidget()) explain(*focus);
    });
    on(Command::About, [this] {
        m_context.dialogs.tell(this, m_context.theme, tr("About Docket"),
                               tr("Docket %1\nReview what the classifier was not sure of.\nEverything stays on this computer.\nApache License 2.0")
                                   .arg(QCoreApplication::applicationVersion()));
    });
    connect(m_open, &OpenPage::openAsked, this, &MainWindow::openWorkspace);
    connect(m_open, &OpenPage::createAsked, this, &MainWindow::createWorkspace);
    connect(m_rail, &Rail::viewChosen, this, [this](int index) {
        if (m_queue) m_queue->openView(index);
        updateViews();
    });
    connect(m_rail, &Rail::reviewerClicked, this, &MainWindow::askReviewer);
    connect(m_rail, &Rail::noticeClicked, this, [this] {
        if (m_rulings && m_rulings->unseen() > 0) ReportDialog(m_context.theme, m_rulings->take(), this).exec();
    });
}

void MainWindow::connectDoor() {
    connect(&m_door, &WorkspaceDoor::entered, this, &MainWindow::enter);
    connect(&m_door, &WorkspaceDoor::leaving, this, &MainWindow::leaveScreens);
    connect(&m_door, &WorkspaceDoor::refused, this, &MainWindow::showFailure);
    connect(&m_door, &WorkspaceDoor::lockedFileMet, this, &MainWindow::unlock);
    connect(&m_door, &WorkspaceDoor::left, this, [this] {
        showReviewer();
        m_open->refresh();
        Q_EMIT workspaceClosed();
    });
}

void MainWindow::connectJobs() {
    connect(m_jobs, &WindowJobs::created, this, [this](const QString& workspace, const QString& words) {
        m_noteOnEntry = words;
        openWorkspace(workspace);
    });
    connect(m_jobs, &WindowJobs::itemsChanged, this, [this] {
        m_screens->refresh();
        indexTexts();
    });
    connect(m_jobs, &WindowJobs::published, this, [this](int version, const QString& words) {
        m_corner->noteTaxonomyVersion(version);
        session()->review().refresh();
        m_screens->refresh();
        showNote(words);
    });
    connect(m_jobs, &WindowJobs::noted, this, &MainWindow::showNote);
    connect(m_jobs, &WindowJobs::nothingImported, this, [this](const QString& words) {
        if (Banner* shown = banner()) shown->showError(words);
    });
    connect(m_jobs, &WindowJobs::failed, this, &MainWindow::showFailure);
    connect(m_runner, &JobRunner::finished, this, [this] { m_open->setBusy(false); });
    // Items that are in already can be worked on while the rest comes.
    connect(m_runner, &JobRunner::progressed, this, [this] {
        if (session() != nullptr && session()->review().phase() == ReviewController::Phase::Empty) session()->review().refresh();
    });
}

/// As much as the screens need, but never more than the person's screen has.
void MainWindow::limitSize() {
    const QSize asked(m_context.theme.px(leastUsable.width()), m_context.theme.px(leastUsable.height()));
    setMinimumSize(smallestSize.expandedTo(asked).boundedTo(screen()->availableSize() - roomForFrame));
}

void MainWindow::updateRail() {
    const bool isSmall = width() < m_context.theme.px(narrowBelow);
    m_rail->setNarrow(isSmall || m_context.settings.get(setting::narrowRail));
}

void MainWindow::openWorkspace(const QString& path) { m_door.open(path); }

void MainWindow::enter() {
    const QFileInfo file(session()->path());
    ReviewController& review = session()->review();
    connect(&review, &ReviewController::countsChanged, this, [this, &review] {
        m_reviewItem->setCount(review.waiting());
        m_status->showUndoDepth(review.undoDepth());
        if (review.taxonomy() != nullptr) m_corner->noteTaxonomyVersion(review.taxonomy()->version());
    });
    connect(&review, &ReviewController::saveStateChanged, this, [this, &review] { m_status->showSaveState(review.saveState()); });
    connect(&review, &ReviewController::holdChanged, this, [this, &review] { m_status->showHold(review.holdEnd()); });
    for (const auto work : {&ReviewController::enteredChanged, &ReviewController::itemChanged}) {
        connect(&review, work, this, [this] { noteWork(); });
    }
    // What was taken back is seen, also from the list.
    connect(&review, &ReviewController::retaken, this, [this] {
        if (m_screens->current() != m_review) m_screens->show(Context::Review);
    });
    connect(&review, &ReviewController::bulkUndoAsked, m_jobs, &WindowJobs::undoChange);
    connect(&review, &ReviewController::bulkRedoAsked, m_jobs, &WindowJobs::redoChange);
    m_status->clear();
    setWindowTitle(QStringLiteral("%1 – Docket").arg(oneLine(file.fileName())));
    m_context.settings.addRecent(file.absoluteFilePath());
    m_screens->enter();
    m_rail->setVisible(!isFullScreen());
    m_corner->show();
    updateRail();
    showReviewer();
    if (!m_noteOnEntry.isEmpty()) showNote(std::exchange(m_noteOnEntry, {}));
    else if (const auto& packet = session()->packet()) showNote(packetWords(*packet));
    m_menu->showWhatCanBeDone();
    review.start();
    watchRulings();
    Q_EMIT workspaceOpened();
}

void MainWindow::noteWork() {
    if (session()->review().phase() == ReviewController::Phase::Paused) m_break.rest();
    else m_break.noteWork();
    m_status->showBreak(m_break.minutesDue());
}

void MainWindow::leaveScreens() {
    keepLayout();
    m_rulings.reset();
    m_rail->setNotice({});
    m_screens->leave();
    m_rail->hide();
    m_corner->hide();
    m_corner->forget();
    m_status->clear();
    setWindowTitle(QStringLiteral("Docket"));
}

void MainWindow::updateViews() {
    QStringList names;
    if (m_queue && m_screens->current() == m_queue) {
        for (const SavedView& view : m_queue->views()) names << view.name;
    }
    m_rail->setViews(m_queueItem, names, m_queue ? m_queue->currentView() : -1);
}

void MainWindow::openItem(const QString& externalId) {
    session()->review().open(fromQt(externalId));
    m_screens->show(Context::Review);
}

void MainWindow::indexTexts() {
    if (session() == nullptr) return;
    session()->indexTexts([gui = m_gui, this](const services::Progress& progress) {
        gui.deliver([this, progress] {
            if (m_queue) m_queue->showIndexProgress({progress.done, progress.total});
        });
    });
}

/// A workspace that could only be read may be writable by now.
void MainWindow::tryAgain() {
    if (session() == nullptr) m_open->refresh();
    else if (session()->review().phase() == ReviewController::Phase::ReadOnly) openWorkspace(session()->path());
    else if (Screen* screen = m_screens->current()) screen->lookAgain();
}

void MainWindow::closeWorkspace() {
    m_door.leave([this] { m_open->setFocus(); });
}

void MainWindow::keepEntered() {
    if (session() == nullptr) return;
    session()->review().keepDraft();
    session()->writer().run(services::Priority::Interactive, [](ports::Workspace&) { return Result<>(); }).wait();
}

void MainWindow::endAtOnce() {
    const QSignalBlocker nothingIsShownAnyMore(m_runner);
    m_runner->cancel();
    m_door.leaveAtOnce();
    m_context.workers.wait();
}

Banner* MainWindow::banner() const { return m_screens->current() == nullptr ? nullptr : m_screens->current()->banner(); }

void MainWindow::showFailure(const Error& error) {
    if (Banner* shown = banner()) shown->showError(errorWords(error));
    else m_open->showError(errorWords(error));
}

void MainWindow::showNote(const QString& text) {
    if (Banner* shown = banner()) shown->showNote(text);
    else m_open->showNote(text);
}

void MainWindow::chooseWorkspace() {
    const QString file = m_context.dialogs.fileToOpen(this, tr("Open workspace"), tr("Workspaces (*.docket);;All files (*)"));
    if (!file.isEmpty()) openWorkspace(file);
}

void MainWindow::saveCopyElsewhere() {
    const QString suggested = tr("Copy of %1").arg(QFileInfo(session()->path()).fileName());
    const QString target = m_context.dialogs.fileToSave(this, tr("Save a copy elsewhere"), suggested, tr("Workspaces (*.docket)"));
    if (target.isEmpty()) return;
    const services::CopyRequest request{pathOf(session()->path()), pathOf(target), fromQt(m_context.settings.reviewer()), session()->review().draftsInHand()};
    m_context.workers.run(
        m_gui, [&context = m_context, request] { return services::saveCopy(context.workspaces, context.clock, request); },
        [this, target](Result<> saved) {
            if (saved) showNote(tr("A copy is in %1, with what you entered as drafts.").arg(isolated(oneLine(target))));
            else showFailure(saved.error());
        });
}

/// A packet that came locked: it is unlocked into a file of its own, and that is opened.
void MainWindow::unlock(const QString& file) {
    const auto passphrase = m_context.dialogs.line(this, m_context.theme, passphraseQuestion(tr("%1 is locked").arg(inOwnDirection(oneLine(QFileInfo(file).fileName()))), tr("Unlock…")));
    if (!passphrase) return;
    const QString suggested = QDir(QFileInfo(file).path()).filePath(tr("%1-open.docket", "name of a file, to be unlocked").arg(QFileInfo(file).completeBaseName()));
    const QString target = m_context.dialogs.fileToSave(this, tr("Put the unlocked workspace into"), suggested, tr("Workspaces (*.docket)"));
    if (target.isEmpty()) return;
    m_context.workers.run(
        m_gui, [&locked = m_context.locked, file = pathOf(file), target = pathOf(target), word = fromQt(*passphrase)] { return locked.unlock(file, target, word); },
        [this, target](Result<> unlocked) {
            if (unlocked) openWorkspace(target);
            else showFailure(unlocked.error());
        });
}

void MainWindow::chooseImport() {
    const QString file = m_context.dialogs.fileToOpen(this, tr("Import predictions"),
                                                      tr("Predictions (*.jsonl *.ndjson *.json *.csv *.tsv);;All files (*)"));
    if (!file.isEmpty()) importFile(file);
}

void MainWindow::importFile(const QString& file) {
    if (session() == nullptr) return;
    auto* dialog = new ImportDialog({m_context.theme, m_context.workers, m_context.clock, m_context.files, m_context.workspaces}, session()->path(), file, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::importAsked, m_jobs, &WindowJobs::importFile);
    dialog->open();
}

void MainWindow::createWorkspace(const WorkspacePlan& plan, const taxonomy::Taxonomy& taxonomy) {
    if (m_jobs->create(plan, taxonomy)) m_open->setBusy(true);
}

void MainWindow::openSample() {
    m_context.workers.run(m_gui, m_context.sampleWorkspace, [this](Result<std::filesystem::path> made) {
        if (!made) return showFailure(made.error());
        openWorkspace(toQt(made->string()));
    });
}

void MainWindow::askReviewer() {
    if (session() != nullptr && session()->packet()) return showNote(packetWords(*session()->packet()));
    const QString workspace = workspaceKey();  // another may be open when the question is answered
    const QString before = m_context.settings.reviewer(workspace);
    const auto name = m_context.dialogs.line(this, m_context.theme, {tr("Your name"), tr("Decisions are recorded under this name."), tr("Use this name"), before, {}, {}});
    if (!name || name->trimmed().isEmpty() || name->trimmed() == before) return;
    m_context.settings.setReviewer(*name, workspace);
    useReviewer();
}

void MainWindow::useReviewer() {
    showReviewer();
    // A session belongs to one reviewer: the workspace is opened anew under the new name.
    if (session() != nullptr) openWorkspace(session()->path());
}

void MainWindow::showReviewer() {
    m_rail->setReviewer(session() != nullptr ? toQt(session()->reviewer()) : m_context.settings.reviewer(QString()));
    if (m_settingsDialog) m_settingsDialog->setWorkspace(workspaceKey());
}

void MainWindow::showHabits() {
    const Settings& settings = m_context.settings;
    m_break.setAfter(settings.get(setting::breakMinutes));
    if (!m_review) return;
    m_review->setPaceShown(settings.get(setting::showPace));
    m_review->setDailyGoal(settings.get(setting::dailyGoal));
}

QString MainWindow::workspaceKey() const { return session() != nullptr ? nameInSettings(session()->path()) : QString(); }

void MainWindow::keepLayout() {
    if (m_review) m_context.settings.setLayout(workspaceKey(), m_review->layoutState());
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
        connect(m_settingsDialog, &SettingsDialog::habitsChanged, this, &MainWindow::showHabits);
    }
    m_settingsDialog->show();
    m_settingsDialog->raise();
    m_settingsDialog->activateWindow();
}

bool MainWindow::focusNextPrevChild(bool isNext) {
    QWidget* stop = nextStop(*this, isNext ? 1 : -1);
    if (stop == nullptr) return false;
    stop->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    keepPlace(*this, m_context.settings);
    keepLayout();
    if (session() == nullptr) return event->accept();
    event->ignore();
    if (std::exchange(m_isClosing, true)) return;
    setEnabled(false);  // not hidden: the program ends with its last window only if that was visible
    m_door.leave([this] { close(); });
}

/// Menus and rail give their room to the full screen; their commands keep their keys.
void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::WindowStateChange) return;
    menuBar()->setVisible(!isFullScreen());
    m_rail->setVisible(!isFullScreen() && session() != nullptr);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    updateRail();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (session() != nullptr && !draggedFile(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString file = draggedFile(*event->mimeData());
    if (file.isEmpty()) return;
    event->acceptProposedAction();
    importFile(file);
}

}  // namespace docket::ui
