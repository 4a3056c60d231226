#include "ui/datasets/export_page.h"

#include "ui/common/look/in_step.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/text.h"
#include "ui/datasets/words/export_words.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

using PreviewPhase = ExportController::Phase;

constexpr int exportSide = 16;
constexpr int leastRecipeWidth = 380;
constexpr int recipeWidth = 430;
constexpr int mostRecipeWidth = 560;
constexpr int panesBesideEachOther = 760;  // px at 100 %
constexpr std::size_t mostNamesBytes = std::size_t{8} * 1024 * 1024;
enum Turn { RecipeTurn, PreviewTurn };

}  // namespace

ExportPage::ExportPage(const Theme& theme, ActionRegistry& actions, Dialogs& dialogs, ExportJobs& jobs, const Environment& environment, QWidget* parent)
    : Screen(parent), m_theme(theme), m_actions(actions), m_dialogs(dialogs), m_jobs(jobs), m_environment(environment),
      m_controller({environment.workspaces, environment.clock, environment.workers}, environment.workspace),
      m_banner(new Banner(theme)), m_head(new ExportHead(theme)),
      m_turn(new SegmentedSwitch(theme, {{tr("Recipe"), {}}, {tr("Preview"), {}}})), m_split(new QSplitter), m_form(new RecipeForm(theme)), m_view(new DatasetView(theme)),
      m_advice(new AdviceView(theme, actions, {environment.workspaces, environment.clock, environment.workers}, environment.workspace)),
      m_turns(new ExportTurns(theme, actions, m_view, m_advice)), m_taken(new TakenItems(theme)),
      m_bar(new ExportBar(theme, actions)), m_live(new LiveRegion(this)),
      m_keeping(new RecipeKeeping({theme, actions, dialogs, environment.clock, m_controller, *m_banner, *m_live}, {environment.writer, environment.clock, environment.reviewer}, this)),
      m_recall(new ExportRecall({theme, dialogs, environment.clock, *m_banner}, {environment.workspaces, environment.files, environment.workers, pathOf(environment.workspace)}, this)) {
    setObjectName(QStringLiteral("exportPage"));
    setAccessibleName(tr("Export"));
    m_turn->setObjectName(QStringLiteral("exportTurn"));
    m_turn->setAccessibleName(tr("Recipe, or preview"));
    m_turn->setCurrent(RecipeTurn);
    connect(m_turn, &SegmentedSwitch::chosen, this, &ExportPage::layOut);
    m_left = makeLeft();
    m_right = makeRight();
    m_split->setObjectName(QStringLiteral("exportPanes"));
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_left);
    m_split->addWidget(m_right);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({theme.px(recipeWidth), 2 * theme.px(recipeWidth)});
    m_turnRow = new QWidget;
    auto* turns = new QHBoxLayout(m_turnRow);
    turns->setContentsMargins(exportSide, 6, exportSide, 6);
    turns->addWidget(m_turn);
    turns->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(hairline());
    layout->addWidget(m_banner);
    layout->addWidget(m_taken);
    layout->addWidget(m_turnRow);
    layout->addWidget(m_split, 1);
    setFocusProxy(m_form);
    connectParts();
    connectCommands();
    watchJobs();
    keepInStep(*this, theme, [this] { layOut(); });
    followRecipe();
    followTarget();
    look();
}

ExportPage::~ExportPage() {
    m_gui.close();
    m_controller.blockSignals(true);
}

void ExportPage::connectParts() {
    connect(m_head, &ExportHead::targetEdited, &m_controller, &ExportController::setTarget);
    connect(m_head, &ExportHead::chooseAsked, this, &ExportPage::chooseFolder);
    connect(m_head, &ExportHead::earlierAsked, m_actions.action(Command::EarlierExports), &QAction::trigger);
    connect(m_form, &RecipeForm::edited, &m_controller, &ExportController::change);
    connect(m_form, &RecipeForm::namesAsked, this, &ExportPage::takeNames);
    connect(&m_view->findings(), &FindingPanel::remedyAsked, &m_controller, &ExportController::apply);
    connect(&m_view->examples(), &ExamplePanel::pinAsked, &m_controller, &ExportController::pin);
    connect(&m_view->examples(), &ExamplePanel::banAsked, &m_controller, &ExportController::ban);
    connect(m_taken, &TakenItems::allAsked, this, [this] { take({}, {}, 0); });
    connect(&m_controller, &ExportController::recipeChanged, this, &ExportPage::followRecipe);
    connect(&m_controller, &ExportController::stateChanged, this, &ExportPage::followState);
    connect(&m_controller, &ExportController::targetChanged, this, &ExportPage::followTarget);
    connect(&m_advice->controller(), &AdviceController::stateChanged, this, &ExportPage::showBar);
    connect(&m_controller, &ExportController::choicesRead, this, [this] {
        m_advice->setTaxonomy(&m_controller.choices()->taxonomy);
        m_form->setChoices(*m_controller.choices());
        m_form->showRecipe(m_controller.recipe());
        m_shown = nullptr;  // now labels have names
        followState();
    });
    connect(&m_recall->history(), &ExportHistory::changed, this, [this] { m_head->setExportCount(m_recall->history().exportCount()); });
    connect(m_recall, &ExportRecall::againAsked, this, &ExportPage::againAsked);
    connect(m_recall, &ExportRecall::recipeAsked, this, [this](const dataset::Recipe& recipe, const std::optional<dataset::RecipeName>& name) {
        m_keeping->desk().adopt(recipe, name);
        m_turn->choose(RecipeTurn);
    });
}

QWidget* ExportPage::makeLeft() {
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_form, 1);
    column->addWidget(hairline());
    column->addWidget(&m_keeping->bar());
    return left;
}

QWidget* ExportPage::makeRight() {
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(exportSide, 10, exportSide, 14);
    foot->addWidget(m_bar);
    column->addWidget(m_turns, 1);
    column->addLayout(foot);
    connect(m_bar, &ExportBar::cancelAsked, this, &ExportPage::cancel);
    return right;
}

void ExportPage::connectCommands() {
    m_actions.onTriggered(Command::RunExport, this, [this] { run(); });
    m_actions.onTriggered(Command::NextPreviewFile, this, [this] { goToFile(1); });
    m_actions.onTriggered(Command::PreviousPreviewFile, this, [this] { goToFile(-1); });
    const auto goToFinding = [this](int step) {
        m_turn->choose(PreviewTurn);
        m_turns->bring(ExportTurns::DatasetTurn);
        m_view->findings().go(step);
    };
    m_actions.onTriggered(Command::NextFinding, this, [goToFinding] { goToFinding(1); });
    m_actions.onTriggered(Command::PreviousFinding, this, [goToFinding] { goToFinding(-1); });
    m_actions.onTriggered(Command::EarlierExports, this, [this] { m_recall->open(m_head->earlier(), m_jobs.isRunning() ? tr("An export is being written") : QString()); });
    m_actions.onTriggered(Command::ShowAdvice, this, [this] {
        m_turn->choose(PreviewTurn);
        m_turns->change();
    });
}

void ExportPage::watchJobs() {
    connect(&m_jobs, &ExportJobs::begun, this, [this] {
        m_written = {};
        m_secondsLeft = -1;
        showBar();
    });
    connect(&m_jobs, &ExportJobs::progressed, this, [this](const services::Progress& progress, qint64 secondsLeft) {
        m_written = progress;
        m_secondsLeft = secondsLeft;
        showBar();
    });
    connect(&m_jobs, &ExportJobs::ended, this, [this] {
        m_controller.findFreeTarget();  // its name is taken by now
        m_recall->history().count();
        showBar();
    });
}

void ExportPage::look() {
    m_controller.compute();
    m_keeping->desk().read();
    m_recall->history().count();
}

void ExportPage::chooseFolder() {
    const QString folder = m_dialogs.folder(this, tr("Put the new folder into"), QFileInfo(m_head->target()).path());
    if (!folder.isEmpty()) m_controller.setTarget(QDir(folder).filePath(QFileInfo(m_head->target()).fileName()));
}

void ExportPage::takeNames() {
    const QString file = m_dialogs.fileToOpen(this, tr("Names of people, one a line"), tr("All files (*)"));
    if (file.isEmpty()) return;
    m_environment.workers.run(
        m_gui, [&files = m_environment.files, path = pathOf(file)] { return files.readSmall(path, mostNamesBytes); },
        [this](const Result<std::string>& text) {
            if (!text) return m_banner->showError(errorWords(text.error()));
            dataset::Recipe recipe = m_controller.recipe();
            recipe.personalData.names = text::namesInList(*text);
            m_controller.change(recipe);
        });
}

void ExportPage::take(const std::vector<std::string>& ids, const std::string& search, std::int64_t selected) {
    dataset::Recipe recipe = m_controller.recipe();
    recipe.items.ids = ids;
    recipe.items.query = search;
    m_taken->setSelected(selected);
    m_turns->bring(ExportTurns::DatasetTurn);
    m_controller.change(recipe);
}

void ExportPage::run() {
    if (m_jobs.isRunning()) return;
    services::ExportRequest request = m_controller.request();
    request.recipeName = m_keeping->desk().nameOf(request.recipe);
    Q_EMIT exportAsked(request);
}

void ExportPage::goToFile(int step) {
    m_turns->bring(ExportTurns::DatasetTurn);
    m_view->files().go(step);
}

void ExportPage::cancel() {
    if (m_jobs.isRunning()) return m_jobs.cancel();
    m_controller.cancel();
    m_advice->controller().cancel();
}

void ExportPage::lookAgain() {
    look();
    m_advice->lookAgain();
}

void ExportPage::refresh() {
    if (isVisible()) look();
}

void ExportPage::followRecipe() {
    m_form->showRecipe(m_controller.recipe());
    m_taken->showRules(m_controller.recipe().items);
    showBar();
}

void ExportPage::followState() {
    const services::DatasetPreview* preview = m_controller.preview();
    if (preview != nullptr && preview != m_shown) {
        m_shown = preview;
        m_view->showPreview(*preview, m_controller.choices() == nullptr ? nullptr : &m_controller.choices()->taxonomy);
        m_form->showLeftOut(preview->manifest);
        m_live->say(subtractionText(preview->manifest));
    }
    m_view->setOld(m_controller.isBehind());
    showBar();
}

void ExportPage::followTarget() { m_head->showTarget(m_controller.target(), m_controller.freeTarget()); }

void ExportPage::showBar() {
    const QString why = m_controller.whyNot();
    m_actions.setAvailable(Command::RunExport, why.isEmpty() && !m_jobs.isRunning(), m_jobs.isRunning() ? tr("An export is being written") : why);
    if (m_jobs.isRunning()) return m_bar->showProgress(tr("Writing the files"), m_written, m_secondsLeft);
    if (m_controller.phase() == PreviewPhase::Computing && m_controller.isLate()) return m_bar->showProgress(tr("Looking at what it comes to"), m_controller.progress());
    const AdviceController& advice = m_advice->controller();
    if (advice.phase() == AdviceController::Phase::Computing && advice.isLate()) return m_bar->showProgress(tr("Reading the workspace for the advice"), advice.progress());
    m_bar->showWords(why.isEmpty() ? whatWouldBeWritten() : why, !why.isEmpty());
}

QString ExportPage::whatWouldBeWritten() const {
    if (m_controller.phase() == PreviewPhase::Cancelled) return tr("Cancelled: what is shown is of before. %1 looks again.", "a key").arg(m_actions.keyOf(Command::Refresh));
    if (m_controller.phase() != PreviewPhase::Done) return tr("Looking at what it comes to");
    const dataset::Manifest& manifest = m_controller.preview()->manifest;
    return tr("%Ln record(s)", nullptr, forPlural(manifest.records)) + QLatin1Char(' ') +
           tr("in %Ln file(s), and a manifest with recipe, counts, versions and hashes", "after a number of records", static_cast<int>(m_controller.preview()->files.size()));
}

void ExportPage::layOut() {
    const bool isWide = width() >= m_theme.px(panesBesideEachOther);
    const bool isPreview = m_turn->current() == PreviewTurn;
    const QWidget* hidden = isWide ? nullptr : isPreview ? m_left : m_right;
    m_turnRow->setVisible(!isWide);
    if (hidden != nullptr && hidden->isAncestorOf(QApplication::focusWidget())) m_turn->setFocus(Qt::OtherFocusReason);
    m_left->setVisible(isWide || !isPreview);
    m_right->setVisible(isWide || isPreview);
    m_left->setMinimumWidth(isWide ? m_theme.px(leastRecipeWidth) : 0);
    m_left->setMaximumWidth(isWide ? m_theme.px(mostRecipeWidth) : QWIDGETSIZE_MAX);
}

void ExportPage::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    layOut();
}

void ExportPage::keyPressEvent(QKeyEvent* event) {
    const bool isRunning = m_jobs.isRunning() || m_controller.phase() == PreviewPhase::Computing || m_advice->controller().phase() == AdviceController::Phase::Computing;
    if (event->key() != Qt::Key_Escape) return Screen::keyPressEvent(event);
    if (isRunning) return cancel();
    m_form->setFocus(Qt::OtherFocusReason);
}

}  // namespace docket::ui
