#include "ui/adjudication/adjudicate_page.h"

#include "ui/actions/key_map.h"
#include "ui/common/dialogs/choice_dialog.h"
#include "ui/common/look/in_step.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <map>

namespace docket::ui {

using Phase = AdjudicationController::Phase;
using Step = AdjudicationController::Step;
using services::RulingList;

namespace {

constexpr int listWidth = 244;
constexpr int formWidth = 340;
constexpr std::array lists = {RulingList::Waiting, RulingList::RuledToday, RulingList::Mine};

bool isEnterKey(const QKeyEvent& key) { return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter; }

bool isPlainKey(const QKeyEvent& key) { return (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier; }

}  // namespace

AdjudicatePage::AdjudicatePage(const Theme& theme, ActionRegistry& actions, Dialogs& dialogs, AdjudicationController& adjudication, QWidget* parent)
    : Screen(parent),
      m_theme(theme),
      m_actions(actions),
      m_dialogs(dialogs),
      m_adjudication(adjudication),
      m_keyClock(actions.itemClock()),
      m_banner(new Banner(theme)),
      m_lists(new SegmentedSwitch(theme, {{tr("Needs ruling"), {}}, {tr("Ruled today"), {}}, {tr("My rulings"), {}}})),
      m_head(plainLabel(theme, TextStyle::Strong, "text")),
      m_list(new RulingListView(theme, adjudication)),
      m_facts(new ElidedLabel(theme, TextStyle::Caption, "text2")),
      m_hidesNames(new QCheckBox(tr("Hide reviewer names"))),
      m_text(new ReadingView(theme)),
      m_board(new AnswerBoard(theme, adjudication)),
      m_form(new RulingForm(theme, actions, adjudication)),
      m_panes(new ThreePanes(theme, QStringLiteral("adjudicate"), {tr("Items"), tr("Answers"), tr("Ruling"), tr("Answers, or the ruling"), tr("Items, answers, or the ruling")},
                             listWidth, formWidth, makeList(), makeReading(), m_form)),
      m_desk(new QStackedWidget),
      m_message(plainLabel(theme, TextStyle::Body, "text2")),
      m_live(new LiveRegion(this)) {
    setObjectName(QStringLiteral("adjudicatePage"));
    setAccessibleName(tr("Adjudicate"));
    setAccessibleDescription(tr("Digits choose a label and then what decided it, Enter goes on, Ctrl+Enter saves the ruling."));
    setFocusPolicy(Qt::StrongFocus);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("adjudicateMessage"));
    m_desk->addWidget(m_panes);
    m_desk->addWidget(m_message);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(hairline());
    layout->addWidget(m_banner);
    layout->addWidget(m_desk, 1);
    m_banner->hide();
    m_text->viewport()->installEventFilter(this);
    for (QWidget* field : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_form->noteField()),
                           static_cast<QWidget*>(m_form->findChild<QWidget*>(QStringLiteral("rulingProposal"))), static_cast<QWidget*>(m_form->labels()),
                           static_cast<QWidget*>(m_form->causes()), static_cast<QWidget*>(m_board->findChild<QWidget*>(QStringLiteral("answerScroll")))}) {
        field->installEventFilter(this);
    }
    m_text->setProperty("pane", true);
    m_list->setProperty("pane", true);
    m_form->noteField()->setProperty("pane", true);
    connectCommands();
    connectAdjudication();
    showList();
    showPhase();
    m_adjudication.refresh();
}

QWidget* AdjudicatePage::makeBar() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    row->addWidget(plainLabel(m_theme, TextStyle::Title, "text", tr("Adjudicate")));
    m_lists->setObjectName(QStringLiteral("rulingLists"));
    m_lists->setAccessibleName(tr("Which items"));
    m_lists->setCurrent(0);
    row->addWidget(m_lists);
    auto* caption = new ElidedLabel(m_theme, TextStyle::Caption, "text2", tr("Rulings become the final label and never change a reviewer’s own record."));
    caption->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(caption, 1);
    return bar;
}

QWidget* AdjudicatePage::makeList() {
    auto* pane = new QWidget;
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->addWidget(m_head, 1);
    column->addLayout(head);
    column->addWidget(hairline());
    column->addWidget(m_list, 1);
    return pane;
}

QWidget* AdjudicatePage::makeReading() {
    auto* reading = new QWidget;
    reading->setObjectName(QStringLiteral("readingPane"));
    reading->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* strip = new QHBoxLayout;
    strip->setContentsMargins(32, 12, 24, 0);
    m_facts->setObjectName(QStringLiteral("rulingFacts"));
    strip->addWidget(m_facts, 1);
    m_hidesNames->setChecked(true);
    m_hidesNames->setObjectName(QStringLiteral("hideNames"));
    strip->addWidget(m_hidesNames);
    column->addLayout(strip);
    auto* split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("adjudicateSplit"));
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(m_text);
    split->addWidget(m_board);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({320, 420});
    column->addWidget(split, 1);
    return reading;
}

void AdjudicatePage::connectCommands() {
    const auto on = [this](Command command, auto run) { m_actions.onTriggered(command, this, run); };
    on(Command::NextDispute, [this] { m_adjudication.move(1); });
    on(Command::PreviousDispute, [this] { m_adjudication.move(-1); });
    on(Command::SaveRuling, [this] { m_adjudication.save(); });
    on(Command::SendBack, [this] { askSendBack(); });
    on(Command::UndoRuling, [this] { m_adjudication.undo(); });
    on(Command::RedoRuling, [this] { m_adjudication.redo(); });
    on(Command::RulingNote, [this] {
        m_panes->bring(ThreePanes::Turn::Right);
        m_adjudication.setStep(Step::Note);
        m_form->noteField()->setFocus(Qt::ShortcutFocusReason);
    });
    on(Command::GoldItem, [this] { m_form->goldBox()->click(); });
    on(Command::ProposeDefinition, [this] {
        if (m_form->proposalBox()->isEnabled()) m_form->proposalBox()->click();
    });
    on(Command::RulingEvidence, [this] { markEvidence(); });
    on(Command::RulingCaret, [this] {
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_text->setFocus(Qt::ShortcutFocusReason);
    });
    on(Command::HideNames, [this] { m_hidesNames->click(); });
    connect(m_hidesNames, &QCheckBox::toggled, m_board, [this](bool areHidden) { m_board->setNamesShown(!areHidden); });
    connect(m_lists, &SegmentedSwitch::chosen, this, [this](int index) { m_adjudication.show(lists[static_cast<std::size_t>(index)]); });
    connect(m_list, &RulingListView::rowChosen, this, [this](int row) {
        if (m_adjudication.list() == RulingList::Waiting) return m_adjudication.open(static_cast<std::size_t>(row));
        if (const ports::ItemToRule* item = m_adjudication.describe(static_cast<std::size_t>(row))) Q_EMIT itemAsked(toQt(item->externalId));
    });
    connect(m_form, &RulingForm::otherLabelAsked, this, [this] { askOtherLabel({}); });
    connect(m_form, &RulingForm::pageWanted, this, &AdjudicatePage::focusDesk);
}

void AdjudicatePage::connectAdjudication() {
    connect(&m_adjudication, &AdjudicationController::listChanged, this, &AdjudicatePage::showList);
    connect(&m_adjudication, &AdjudicationController::itemChanged, this, &AdjudicatePage::showItem);
    connect(&m_adjudication, &AdjudicationController::phaseChanged, this, &AdjudicatePage::showPhase);
    connect(&m_adjudication, &AdjudicationController::enteredChanged, this, [this] {
        showEvidence();
        updateCommands();
    });
    connect(&m_adjudication, &AdjudicationController::answersCameIn, this, [this] {
        showEvidence();
        m_banner->showMessage({BannerMessage::Kind::Note, tr("A review has come in"), tr("The answers below have it. What you entered is kept."), {}, {}, true});
    });
    connect(&m_adjudication, &AdjudicationController::failed, this, [this](const Error& error) { m_banner->showError(errorWords(error)); });
    connect(&m_adjudication, &AdjudicationController::sentBack, this, [this] { m_banner->showNote(tr("It goes to a reviewer who has not seen it.")); });
    connect(&m_adjudication, &AdjudicationController::ruled, this, [this](services::ProposalFate proposal) {
        focusDesk();
        if (proposal == services::ProposalFate::InDraft) m_banner->showNote(tr("The definition stands in the draft of the taxonomy, with this item as an example."));
        if (proposal == services::ProposalFate::Waits) m_banner->showNote(tr("Somebody else holds the draft of the taxonomy. The definition goes into it when they open it."));
        m_live->say(tr("Ruling saved."));
    });
}

void AdjudicatePage::showList() {
    const auto list = m_adjudication.list();
    m_lists->setCurrent(static_cast<int>(std::ranges::find(lists, list) - lists.begin()));
    const auto rows = static_cast<std::int64_t>(m_adjudication.items().size());
    m_head->setText(list == RulingList::Waiting ? tr("%Ln to rule", "items", forPlural(m_adjudication.waiting())) : tr("%Ln ruled", "items", forPlural(rows)));
}

void AdjudicatePage::showItem() {
    const services::ItemForRuling* item = m_adjudication.item();
    m_keyClock.hide();
    ++m_asked;
    if (m_banner->isVisible()) m_banner->leaveItem();
    m_text->showText(item == nullptr ? QString() : toQt(item->item.text));
    if (item != nullptr) {
        const Timestamp now = m_adjudication.clock().now();
        m_facts->setText(QStringList{isolated(oneLine(toQt(item->item.externalId))), tr("Received %1").arg(clockTime(item->item.receivedAt, now)),
                                     tr("Due %1, %2").arg(clockTime(item->dueAt, now), relativeTime(item->dueAt, now))}.join(QStringLiteral("   ")));
        sayItem();
    } else {
        m_facts->clear();
    }
    showEvidence();
    updateCommands();
    m_text->viewport()->update();
    if (item != nullptr && isVisible()) focusDesk();
}

/// What reviewers marked, each span with the letters of those who did; and what the adjudicator marks.
void AdjudicatePage::showEvidence() {
    const services::ItemForRuling* item = m_adjudication.item();
    if (item == nullptr) return;
    std::map<std::pair<std::size_t, std::size_t>, QString> letters;
    for (const services::ReviewerAnswer& answer : item->answers) {
        for (const EvidenceSpan& span : answer.evidence) {
            QString& at = letters[{span.begin, span.end}];
            at += (at.isEmpty() ? QString() : QStringLiteral(" ")) + QLatin1Char(answer.letter);
        }
    }
    std::vector<LetteredSpan> marks;
    for (const auto& [span, who] : letters) marks.push_back({{span.first, span.second}, who});
    for (const EvidenceSpan& span : m_adjudication.entered().answer.evidence) marks.push_back({span, {}});
    m_text->showEvidence(marks, tr("Marked by reviewers, with their letters, or by you"));
}

void AdjudicatePage::sayItem() {
    const services::ItemForRuling* item = m_adjudication.item();
    m_live->say(tr("Item %1, %Ln answer(s), %2 agree", nullptr, static_cast<int>(item->answers.size())).arg(oneLine(toQt(item->item.externalId))).arg(item->consensus.agreeing));
}

void AdjudicatePage::showPhase() {
    if (m_adjudication.item() == nullptr) m_keyClock.hide();
    const auto message = [this]() -> QString {
        switch (m_adjudication.phase()) {
            case Phase::NotAllowed:
                return tr("Leads and admins rule on items here. Ask one of them to give you that role. A role is a rule of work: whoever can write the file can change "
                          "anything in it.");
            case Phase::Unavailable: return m_adjudication.item() == nullptr ? tr("The list could not be read. F5 tries again.") : QString();
            case Phase::Empty:
                if (m_adjudication.list() == RulingList::Waiting) return tr("Nothing to rule. Items on which reviewers differ, or that they flagged, come here.");
                return m_adjudication.items().empty() ? tr("No rulings yet.") : QString();
            default: return {};
        }
    }();
    m_message->setText(message);
    m_desk->setCurrentWidget(message.isEmpty() ? static_cast<QWidget*>(m_panes) : m_message);
    updateCommands();
}

void AdjudicatePage::updateCommands() {
    const bool isOpen = m_adjudication.isOpen();
    const bool isWorking = m_adjudication.phase() == Phase::Working;
    const QString none = tr("No item is in hand.");
    m_actions.setAvailable(Command::SaveRuling, m_adjudication.canSave(), isOpen ? tr("A ruling needs a label and what decided it.") : none);
    m_actions.setAvailable(Command::SendBack, isWorking, none);
    for (const Command command : {Command::RulingNote, Command::GoldItem, Command::RulingEvidence, Command::RulingCaret}) m_actions.setAvailable(command, isOpen, none);
    m_actions.setAvailable(Command::ProposeDefinition, isOpen && m_adjudication.entered().answer.labels.size() == 1, tr("A definition is proposed for the one label that is ruled."));
    m_actions.setAvailable(Command::NextDispute, !m_adjudication.items().empty(), none);
    m_actions.setAvailable(Command::PreviousDispute, m_adjudication.rowInHand() > 0, none);
}

// Keys

void AdjudicatePage::keyPressEvent(QKeyEvent* event) { pressAtDesk(*event); }

bool AdjudicatePage::takesText(const QKeyEvent& key) const {
    if (key.key() == Qt::Key_Escape) return false;
    const QWidget* focus = focusWidget();
    const bool isField = focus == m_form->noteField() || (focus != nullptr && focus->objectName() == QLatin1String("rulingProposal"));
    if (isField) return true;
    const bool hasCaret = m_text->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard);
    return focus == m_text && hasCaret && (isScrollKey(key.key()) || !isPlainKey(key));
}

bool AdjudicatePage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text->viewport() && event->type() == QEvent::Paint && !m_keyClock.isPainted() && m_adjudication.item() != nullptr) {
        // The paint event is about to be handled; afterwards the item is there to be seen.
        QTimer::singleShot(0, this, [this, asked = m_asked] {
            if (asked != m_asked || m_keyClock.isPainted() || m_adjudication.item() == nullptr) return;
            m_keyClock.painted();
            Q_EMIT itemPainted();
        });
    }
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    auto& key = static_cast<QKeyEvent&>(*event);
    const bool isTab = key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
    const bool isOfList = watched == m_list && (isScrollKey(key.key()) || isEnterKey(key));
    if (isTab || isOfList || !isPlainKey(key) || takesText(key)) return false;
    pressAtDesk(key);
    return true;
}

void AdjudicatePage::pressAtDesk(QKeyEvent& key) {
    if (!isPlainKey(key)) return QWidget::keyPressEvent(&key);
    if (key.key() == Qt::Key_Escape) {
        if (m_adjudication.step() != Step::Label && m_adjudication.isOpen()) m_adjudication.setStep(Step::Label);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return focusDesk();
    }
    if (key.key() == Qt::Key_PageUp || key.key() == Qt::Key_PageDown) {
        QScrollBar* bar = m_text->verticalScrollBar();
        return bar->triggerAction(key.key() == Qt::Key_PageUp ? QAbstractSlider::SliderPageStepSub : QAbstractSlider::SliderPageStepAdd);
    }
    if (m_adjudication.item() == nullptr) return QWidget::keyPressEvent(&key);
    if (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down) return highlight(key.key() == Qt::Key_Up ? -1 : 1);
    // A key that is held down, or was pressed before the item was on screen, is not meant for it.
    if (key.isAutoRepeat() || !m_actions.counts(key)) return key.accept();
    if (isEnterKey(key)) return confirmStep();
    const QChar pressed = m_actions.hasSingleKeys() ? labelKeyOf(key) : QChar();
    if (pressed.isDigit()) {
        m_panes->bring(ThreePanes::Turn::Right);  // where there is no room for both, what is chosen is seen
        const int digit = pressed.digitValue();
        const auto step = m_adjudication.step();
        if (step == Step::Cause && digit > 0) m_form->chooseCause(digit - 1);
        else if (digit == 0) m_form->chooseLabel(static_cast<int>(m_form->options().size()));
        else if (digit <= static_cast<int>(m_form->options().size())) m_form->chooseLabel(digit - 1);
        return;
    }
    const QString letters = lettersOf(key);
    if (!letters.isEmpty() && m_actions.hasSingleKeys()) return askOtherLabel(letters);
    QWidget::keyPressEvent(&key);
}

void AdjudicatePage::highlight(int step) {
    if (m_adjudication.step() == Step::Cause) m_form->causes()->highlight(step);
    else m_form->labels()->highlight(step);
    m_form->update();
}

/// Enter takes what is highlighted; on a label that is chosen already it goes on, and after the ruling to the next item.
void AdjudicatePage::confirmStep() {
    if (m_adjudication.phase() == Phase::Ruled && !m_adjudication.canSave()) return m_adjudication.move(1);
    switch (m_adjudication.step()) {
        case Step::Label:
            if (m_adjudication.isMulti() && m_adjudication.hasLabels()) return m_adjudication.setStep(Step::Cause);
            return m_form->chooseLabel(m_form->labels()->currentRow());
        case Step::Cause: m_form->chooseCause(m_form->causes()->currentRow()); return m_form->showStep();
        case Step::Note: return m_form->showStep();
    }
}

void AdjudicatePage::markEvidence() {
    const auto span = m_text->selectedSpan();
    if (span) m_adjudication.toggleEvidence(*span);
}

void AdjudicatePage::askOtherLabel(const QString& typed) {
    const services::ItemForRuling* item = m_adjudication.item();
    if (item == nullptr || !m_adjudication.isOpen()) return;
    std::vector<ChoiceDialog::Row> rows;
    std::vector<LabelId> ids;
    for (const taxonomy::Label& label : item->taxonomy->labels()) {
        if (!label.isChoice()) continue;
        const taxonomy::Label* group = label.parent ? item->taxonomy->find(*label.parent) : nullptr;
        rows.push_back({oneLine(toQt(label.name)), group == nullptr ? QString() : oneLine(toQt(group->name))});
        ids.push_back(label.id);
    }
    ChoiceDialog dialog(m_theme, {tr("Another label"), tr("The label that the item is to have."), tr("Choose"), tr("Type to find a label")}, std::move(rows), this);
    if (auto* field = dialog.findChild<QLineEdit*>()) field->setText(typed);
    if (dialog.exec() != QDialog::Accepted) return;
    const auto row = dialog.chosenRow();
    if (!row) return;
    m_adjudication.toggleLabel(ids[*row]);
    if (!m_adjudication.isMulti()) m_adjudication.setStep(Step::Cause);
    focusDesk();
}

void AdjudicatePage::askSendBack() {
    const auto note = m_dialogs.line(this, m_theme, {tr("Send back"), tr("One more reviewer answers it, who has not seen it. You may write what to look at."), tr("Send back"), {}, {}, {}});
    if (note) m_adjudication.sendBack(*note);
}

}  // namespace docket::ui
