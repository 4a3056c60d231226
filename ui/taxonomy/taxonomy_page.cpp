#include "ui/taxonomy/taxonomy_page.h"

#include "ui/agreement/agreement_dialog.h"
#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/text.h"
#include "ui/taxonomy/words/label_words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace docket::ui {

namespace {

using Phase = TaxonomyController::Phase;
using taxonomy::Label;
using taxonomy::TaxonomyDraft;
using Turn = ThreePanes::Turn;

constexpr int labelsWidth = 296;
constexpr int rightWidth = 372;
constexpr int fewLabels = 40;

}  // namespace

TaxonomyPage::TaxonomyPage(const Theme& theme, ActionRegistry& actions, TaxonomyController::Environment environment,
                           services::PublishingDesk& publishing, QWidget* parent)
    : Screen(parent),
      m_theme(theme),
      m_actions(actions),
      m_controller(environment),
      m_questions(new LabelQuestions(theme, m_controller, {environment.files, environment.workers, environment.workspace}, this)),
      m_banner(new Banner(theme)),
      m_bar(new DraftBar(theme, actions, tr("Taxonomy"), {Command::UndoEdit, Command::DiscardDraft, Command::PublishVersion})),
      m_strip(new MessageStrip(theme, *m_banner, *this)),
      m_filter(new IconField(theme, QStringLiteral("search"))),
      m_tree(new LabelTree(theme, m_model)),
      m_foot(plainLabel(theme, TextStyle::Caption, "text2")),
      m_form(new LabelForm(theme, actions, m_controller)),
      m_checks(new ChecksPanel(theme)),
      m_versions(new VersionsPanel(theme, taxonomyVersions(publishing), environment.clock)),
      m_publishing(new PublishWay(theme, publishing, m_controller, this)),
      m_panes(new ThreePanes(theme, QStringLiteral("taxonomy"),
                             {tr("Labels"), tr("Label"), tr("Checks and versions"), tr("Label, or checks and versions"), tr("Labels, one label, or checks and versions")},
                             labelsWidth, rightWidth, makeLabels(), m_form, makeRight())) {
    setObjectName(QStringLiteral("taxonomyPage"));
    setAccessibleName(tr("Taxonomy"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(hairline());
    layout->addWidget(m_strip);
    layout->addWidget(hairline());
    layout->addWidget(m_panes, 1);
    setFocusProxy(m_tree);
    m_tree->setProperty("pane", true);
    m_filter->setProperty("pane", true);
    connectCommands();
    connectController();
    connect(m_panes, &ThreePanes::laidOut, this, [this] { m_bar->setShort(m_panes->isAlone()); });
    m_bar->setShort(m_panes->isAlone());
    m_strip->words().setObjectName(QStringLiteral("draftHint"));
    showState();
    m_versions->refresh();
}

QWidget* TaxonomyPage::makeLabels() {
    m_filter->setObjectName(QStringLiteral("labelTreeFilter"));
    m_filter->setAccessibleName(tr("Filter the labels"));
    m_filter->setHint({}, m_actions.keyOf(Command::FindLabel));
    connect(m_filter, &QLineEdit::textEdited, &m_model, &LabelTreeModel::setFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, &TaxonomyPage::goToLabels);
    auto* add = new KeyButton(m_theme, KeyButton::Kind::Plain);
    add->setAction(m_actions.action(Command::NewLabel));
    add->setIconName(QStringLiteral("plus"));
    add->setIconOnly(true);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(10, 10, 10, 6);
    row->setSpacing(6);
    row->addWidget(m_filter, 1);
    row->addWidget(add);
    auto* heads = new QHBoxLayout;
    heads->setContentsMargins(mirroredMargins(34, 0, 10, 4));
    auto* labels = plainLabel(m_theme, TextStyle::Caption, "text2");
    labels->setText(tr("Label"));
    auto* decisions = plainLabel(m_theme, TextStyle::Caption, "text2");
    decisions->setText(tr("Decisions"));
    heads->addWidget(labels, 1);
    heads->addWidget(decisions);
    m_foot->setObjectName(QStringLiteral("labelTreeFoot"));
    m_foot->setContentsMargins(12, 7, 12, 7);
    m_foot->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addLayout(heads);
    layout->addWidget(m_tree, 1);
    layout->addWidget(hairline());
    layout->addWidget(m_foot);
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    keepMinimumWidth(*pane, m_theme, 220);
    return pane;
}

QWidget* TaxonomyPage::makeRight() {
    auto* pane = new QWidget;
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_checks, 1);
    layout->addWidget(hairline());
    layout->addWidget(m_versions, 1);
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    keepMinimumWidth(*pane, m_theme, 280);
    return pane;
}

void TaxonomyPage::refresh() {
    m_controller.refresh();
    m_versions->refresh();
}

void TaxonomyPage::connectCommands() {
    const auto on = [this](Command command, auto run) { m_actions.onTriggered(command, this, run); };
    on(Command::UndoEdit, [this] { retake(&TaxonomyController::undo); });
    on(Command::RedoEdit, [this] { retake(&TaxonomyController::redo); });
    on(Command::FindLabel, [this] {
        if (m_panes->isAlone()) m_panes->bring(Turn::List);
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    on(Command::RenameLabel, [this] { editName(); });
    on(Command::ChangeKey, [this] { askAbout(&LabelQuestions::rekey); });
    on(Command::NewLabel, [this] { add(false); });
    on(Command::NewGroup, [this] { add(true); });
    on(Command::ArchiveLabel, [this] { askAbout(&LabelQuestions::archive); });
    on(Command::RestoreLabel, [this] {
        editCurrent([](const TaxonomyDraft& draft, LabelId label) { return draft.restore(label); });
    });
    on(Command::MoveUp, [this] {
        editCurrent([](const TaxonomyDraft& draft, LabelId label) { return draft.moveUp(label); });
    });
    on(Command::MoveDown, [this] {
        editCurrent([](const TaxonomyDraft& draft, LabelId label) { return draft.moveDown(label); });
    });
    on(Command::MoveLabel, [this] { askAbout(&LabelQuestions::move); });
    on(Command::MergeLabels, [this] { askAbout(&LabelQuestions::merge); });
    on(Command::SplitLabel, [this] { askAbout(&LabelQuestions::split); });
    on(Command::AnswerSize, [this] { m_questions->resizeAnswers(); });
    on(Command::ShowArchived, [this] { m_model.setArchivedShown(!m_model.isArchivedShown()); });
    on(Command::NextCheck, [this] { m_checks->go(1); });
    on(Command::PreviousCheck, [this] { m_checks->go(-1); });
    on(Command::PublishVersion, [this] {
        if (m_form->finishNumbers()) m_publishing->publishDraft();
        else m_panes->bring(Turn::Form);
    });
    on(Command::CompareVersions, [this] { m_versions->openComparison(); });
    on(Command::DiscardDraft, [this] { m_questions->discardDraft(); });
    on(Command::AgreementTest, [this] { openAgreement(); });
    connect(m_publishing, &PublishWay::chosen, this, &TaxonomyPage::publishAsked);
    connect(m_publishing, &PublishWay::failed, this, [this](const Error& error) { m_banner->showError(errorWords(error)); });
    connect(m_versions, &VersionsPanel::takeBackAsked, m_publishing, &PublishWay::takeBack);
    connect(m_tree, &LabelTree::currentLabelChanged, this, [this] {
        m_form->showLabel(m_tree->current());
        updateCommands();
    });
    connect(m_tree, &LabelTree::editAsked, this, &TaxonomyPage::editName);
    connect(m_tree, &LabelTree::archiveAsked, this, [this] { askAbout(&LabelQuestions::archive); });
    connect(m_form, &LabelForm::examplesAsked, this, [this](ExampleDialog::Kind kind) {
        if (const Label* label = current()) m_questions->addExamples(label->id, kind);
    });
    connect(m_questions, &LabelQuestions::goAsked, this, &TaxonomyPage::jump);
    connect(m_checks, &ChecksPanel::jumpAsked, this, &TaxonomyPage::jump);
    connect(m_checks, &ChecksPanel::compareAsked, m_questions, &LabelQuestions::compare);
    connect(m_checks, &ChecksPanel::thresholdAsked, this, [this](LabelId label, double threshold) {
        m_controller.change(label, [threshold](Label& changed) { changed.threshold = threshold; });
        jump(label, QStringLiteral("threshold"));
    });
}

void TaxonomyPage::connectController() {
    connect(&m_controller, &TaxonomyController::reset, this, [this] {
        m_model.setDraft(m_controller.draft());
        if (std::exchange(m_isFresh, false) && m_controller.draft()->size() <= fewLabels) m_tree->openAll();
        m_form->showLabel(m_tree->current());
        showCounts();
    });
    connect(&m_controller, &TaxonomyController::edited, this, &TaxonomyPage::follow);
    connect(&m_controller, &TaxonomyController::retaken, this, &TaxonomyPage::showRetaken);
    connect(m_form, &LabelForm::left, this, &TaxonomyPage::goToLabels);
    connect(&m_controller, &TaxonomyController::stateChanged, this, &TaxonomyPage::showState);
    connect(&m_controller, &TaxonomyController::examined, this, &TaxonomyPage::showExamination);
    connect(&m_controller, &TaxonomyController::useArrived, this, [this] {
        m_model.setUse(m_controller.use());
        showCounts();
    });
    connect(&m_controller, &TaxonomyController::refused, this, [this](const Error& why) {
        m_banner->showMessage({BannerMessage::Kind::Warning, {}, errorWords(why), {}, {}, false});
    });
    connect(&m_controller, &TaxonomyController::failed, this, [this](const Error& error) { m_banner->showError(errorWords(error)); });
}

void TaxonomyPage::follow(const taxonomy::Edit& edit) {
    m_model.follow(edit);
    const bool isNew = edit.kind == taxonomy::EditKind::Added;
    // What is done later than it was asked for takes no label from under the hands of who types.
    const bool isTyping = m_form->isAncestorOf(QApplication::focusWidget());
    if (m_controller.draft()->find(edit.label) != nullptr && (isNew || !isTyping)) {
        m_tree->select(edit.label);
        if (isNew) editName();
    }
    showCounts();
    updateCommands();
}

void TaxonomyPage::retake(void (TaxonomyController::*way)()) {
    m_retakenFrom = m_tree->current();
    (m_controller.*way)();
}

/// What was taken back is seen, unless the person has gone on elsewhere.
void TaxonomyPage::showRetaken(LabelId label, bool isAlone) {
    if (isAlone && m_tree->current() == m_retakenFrom) m_tree->select(label);
}

// What is shown

void TaxonomyPage::showState() {
    const services::OpenDraft* open = m_controller.open();
    const auto changes = static_cast<int>(m_controller.examination().changes.size());
    const bool isDraft = open != nullptr && open->isBegun();
    if (open == nullptr) m_bar->showState(tr("Being read"));
    else if (isDraft) m_bar->showState(tr("Draft of v%1, %Ln change(s)", nullptr, changes).arg(open->head.basedOn + 1));
    else m_bar->showState(tr("v%1 in use").arg(open->inForce));
    m_strip->words().setText(!isDraft ? tr("A change begins a draft; reviewers keep working on what is in use")
                             : tr("Reviewers keep working on v%1 until you publish").arg(open->inForce));
    showHolder();
    updateCommands();
}

/// Who holds the draft where it cannot be changed, and what can be done about it.
void TaxonomyPage::showHolder() {
    const services::OpenDraft* open = m_controller.open();
    const bool isMine = m_controller.isEditable() || m_controller.phase() == Phase::Loading;
    if (open == nullptr || isMine) return m_strip->showLasting(std::nullopt);
    if (m_controller.phase() == Phase::Failed) return;
    const QString who = isolated(oneLine(toQt(open->head.author)));
    if (m_controller.phase() == Phase::Held) {
        const BannerAction take{tr("Take over"), {}, [this] {
            goToLabels();  // the button goes away with what it was about
            m_controller.takeOver();
        }};
        return m_strip->showLasting(BannerMessage{BannerMessage::Kind::Note, tr("%1 holds the draft.").arg(who), tr("You can read it. Nothing that you do here changes it."), {take}, QStringLiteral("lock"), false});
    }
    const BannerAction rebase{tr("Bring up to date"), {}, [this] {
        goToLabels();
        m_controller.rebase();
    }};
    const BannerAction discard{tr("Discard draft…"), {}, [this] { m_questions->discardDraft(); }};
    m_strip->showLasting(BannerMessage{BannerMessage::Kind::Warning, tr("Version %1 was published since this draft was begun from version %2.").arg(open->inForce).arg(open->head.basedOn),
                           tr("The draft is kept. Brought up to date, it changes version %1 as it changed version %2.").arg(open->inForce).arg(open->head.basedOn),
                           {rebase, discard}, {}, false});
}

void TaxonomyPage::showCounts() {
    QStringList parts;
    if (m_model.groupCount() > 0) parts << tr("%Ln group(s)", nullptr, m_model.groupCount());
    parts << tr("%Ln label(s)", nullptr, m_model.choiceCount());
    if (const auto& use = m_controller.use()) parts << tr("%Ln decision(s)", nullptr, static_cast<int>(use->decisions));
    m_foot->setText(listed(parts));
    m_filter->setPlaceholderText(tr("Filter %Ln label(s)", nullptr, m_model.choiceCount()));
}

void TaxonomyPage::showExamination() {
    if (m_controller.draft() == nullptr) return;
    const DraftExamination& examination = m_controller.examination();
    m_model.setExamination(examination.findings, examination.changes);
    const TaxonomyDraft& draft = *m_controller.draft();
    m_checks->showFindings(examination.findings, draft);
    const bool isDraft = m_controller.open()->isBegun();
    m_versions->setDraft(isDraft ? std::optional(changesOf(examination.lines).gathered) : std::nullopt);
    showState();
}

void TaxonomyPage::updateCommands() {
    const Label* label = current();
    const bool isEditable = m_controller.isEditable();
    const bool isInUse = isEditable && label != nullptr && !label->isArchived;
    const QString why = isEditable ? tr("No label is chosen") : tr("The draft is somebody else's, or not up to date");
    const bool isChoice = isInUse && !label->isGroup;
    for (const Command command : {Command::NewLabel, Command::NewGroup}) m_actions.setAvailable(command, isEditable, why);
    for (const Command command : {Command::RenameLabel, Command::ArchiveLabel, Command::MoveUp, Command::MoveDown, Command::MoveLabel}) m_actions.setAvailable(command, isInUse, why);
    for (const Command command : {Command::MergeLabels, Command::SplitLabel}) m_actions.setAvailable(command, isChoice, isInUse ? tr("A group is no label") : why);
    m_actions.setAvailable(Command::ChangeKey, isInUse && m_controller.draft()->isPublished(label->id), tr("Only of a published label; the key of a new one is a field"));
    m_actions.setAvailable(Command::RestoreLabel, isEditable && label != nullptr && label->isArchived, tr("The label is not archived"));
    const TaxonomyDraft* draft = m_controller.draft();
    m_actions.setAvailable(Command::AnswerSize, isEditable && draft != nullptr && draft->kind() == taxonomy::TaskKind::Multi, tr("Only where an answer takes several labels"));
    const services::OpenDraft* open = m_controller.open();
    const bool isOwn = m_controller.phase() == Phase::Own;
    m_actions.setAvailable(Command::UndoEdit, isOwn && open->history.undo.has_value(), tr("Nothing is left to undo"));
    m_actions.setAvailable(Command::RedoEdit, isOwn && open->history.redo.has_value(), tr("Nothing was undone"));
    m_actions.setAvailable(Command::DiscardDraft, open != nullptr && open->isBegun() && m_controller.phase() != Phase::Held, tr("There is no draft of yours"));
    m_actions.setAvailable(Command::PublishVersion, isOwn, isOwn ? QString() : tr("There is no draft of yours to publish"));
}

// What is done

const Label* TaxonomyPage::current() const {
    const TaxonomyDraft* draft = m_controller.draft();
    const auto label = m_tree->current();
    return draft == nullptr || !label ? nullptr : draft->find(*label);
}

void TaxonomyPage::askAbout(void (LabelQuestions::*question)(LabelId)) {
    if (const Label* label = current()) (m_questions->*question)(label->id);
}

void TaxonomyPage::editCurrent(std::function<Result<taxonomy::Edit>(const TaxonomyDraft&, LabelId)> operation) {
    const Label* label = current();
    if (label == nullptr) return;
    m_controller.edit([operation = std::move(operation), id = label->id](const TaxonomyDraft& draft) { return operation(draft, id); });
}

/// Behind the current label, in its group; in a group that is current, at its end.
void TaxonomyPage::add(bool isGroup) {
    if (m_model.isFiltered()) {
        m_filter->clear();
        m_model.setFilter({});
    }
    const QString name = isGroup ? tr("New group") : tr("New label");
    const auto at = m_tree->current();
    m_controller.edit([=](const TaxonomyDraft& draft) {
        const Label* label = at ? draft.find(*at) : nullptr;
        taxonomy::Place place;
        if (label != nullptr && label->isGroup && !isGroup) {
            place.parent = label->id;
        } else if (label != nullptr) {
            place.parent = label->parent;
            const auto siblings = draft.childrenOf(label->parent);
            const auto self = std::ranges::find(siblings, label->id, &Label::id);
            if (self != siblings.end() && self + 1 != siblings.end()) place.before = (*(self + 1))->id;
        }
        Label added;
        added.name = fromQt(name);
        added.key = keyFromName(name);
        for (int number = 2; draft.findByKey(added.key) != nullptr; ++number) {
            added.name = fromQt(QStringLiteral("%1 %2").arg(name).arg(number));
            added.key = keyFromName(toQt(added.name));
        }
        added.isGroup = isGroup;
        return draft.add(std::move(added), place);
    });
}

void TaxonomyPage::openAgreement() {
    auto* dialog = new AgreementDialog(m_theme, m_controller.environment(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AgreementDialog::labelAsked, this, [this](LabelId label) { jump(label, QStringLiteral("description")); });
    connect(dialog, &AgreementDialog::itemsChanged, this, &TaxonomyPage::itemsChanged);
    dialog->open();
}

void TaxonomyPage::jump(LabelId label, const QString& field) {
    if (!m_model.indexOf(label).isValid()) {
        m_filter->clear();
        m_model.setFilter({});
    }
    m_panes->bring(Turn::Form);
    m_tree->select(label);
    m_form->focusField(field);
}

void TaxonomyPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return Screen::keyPressEvent(event);
    // From the form back to the labels; from the filter to all of them.
    if (m_filter->hasFocus()) {
        m_filter->clear();
        m_model.setFilter({});
    }
    goToLabels();
}

void TaxonomyPage::goToLabels() {
    if (m_panes->turn() == Turn::Form) m_panes->bring(Turn::List);
    m_tree->setFocus(Qt::OtherFocusReason);
}

void TaxonomyPage::editName() {
    m_panes->bring(Turn::Form);
    m_form->focusField(QStringLiteral("name"));
}

}  // namespace docket::ui
