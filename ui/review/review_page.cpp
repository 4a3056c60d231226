#include "ui/review/review_page.h"

#include "ui/common/look/painting.h"
#include "ui/common/parts/focus_order.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"
#include "ui/review/review_messages.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <cstddef>
#include <utility>

namespace docket::ui {

namespace {

using Phase = ReviewController::Phase;

constexpr int loadingAfterMs = 100;

const QString pinsKey = QStringLiteral("pins");

/// Grey bars where the text will be.
class LoadingBars : public QWidget {
public:
    explicit LoadingBars(const Theme& theme) : m_theme(theme) { setAccessibleName(ReviewPage::tr("Loading")); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(Role::Page));
        int y = 14;
        for (const int width : {120, 620, 660, 560, 380}) {
            drawBox(painter, QRectF(32, y, qMin(width, QWidget::width() - 64), 12), 6, m_theme.color(Role::Inset));
            y += y < 20 ? 60 : 31;
        }
    }

private:
    const Theme& m_theme;
};

}  // namespace

ReviewPage::ReviewPage(const Theme& theme, ActionRegistry& actions, ReviewController& review, QWidget* parent)
    : Screen(parent),
      m_theme(theme),
      m_actions(actions),
      m_review(review),
      m_banner(new Banner(theme)),
      m_queueBar(new QueueBar(theme, actions)),
      m_strip(new ItemStrip(theme)),
      m_text(new ReadingView(theme)),
      m_suggestion(new SuggestionCard(theme)),
      m_decision(new DecisionBar(theme, actions)),
      m_labelList(new LabelList(theme, actions, m_labels)),
      m_definition(new DefinitionPanel(theme, actions)),
      m_side(new SideColumn(theme, actions, m_labelList, m_definition)),
      m_keys(new DeskKeys(review, m_labels, *m_labelList, *m_decision, *m_text, this)),
      m_desk(new QStackedWidget),
      m_notices(new ReviewNotices(review, actions, *m_banner, this)),
      m_message(new DeskMessage(theme, actions)),
      m_keyClock(actions.itemClock()) {
    setObjectName(QStringLiteral("reviewPage"));
    setAccessibleName(tr("Review"));
    setAccessibleDescription(tr("Digits and letters choose labels, the arrows go through them, Space reveals, Enter submits."));
    setFocusPolicy(Qt::StrongFocus);
    buildLayout();
    connectCommands();
    connectReview();
    connectDesk();
    setReadingOrder({m_queueBar, m_banner, m_strip, m_text, m_suggestion, m_decision, m_labelList, m_definition});
    m_announcements = new ReviewAnnouncements(m_review, {*m_strip, *m_suggestion, *m_decision, *m_labelList, *m_message}, this);
    connect(this, &ReviewPage::itemPainted, m_announcements, &ReviewAnnouncements::sayItem);
    connect(this, &ReviewPage::askedPainted, m_announcements, &ReviewAnnouncements::sayQuestion);
    showKeys();
    showPhase();
}

// Layout

void ReviewPage::buildLayout() {
    m_desk->addWidget(makeWork());
    m_desk->addWidget(m_message);
    m_loading = new LoadingBars(m_theme);
    m_desk->addWidget(m_loading);
    m_loadingSoon.setSingleShot(true);
    m_loadingSoon.setInterval(loadingAfterMs);
    connect(&m_loadingSoon, &QTimer::timeout, this, [this] {
        if (m_review.phase() == Phase::Loading) m_desk->setCurrentWidget(m_loading);
    });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_queueBar);
    layout->addWidget(hairline());
    layout->addWidget(m_banner);
    layout->addWidget(m_desk, 1);
}

QWidget* ReviewPage::makeReading() {
    auto* reading = new QWidget;
    reading->setObjectName(QStringLiteral("readingPane"));
    reading->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(reading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_text, 1);
    m_cardRow = new QHBoxLayout;
    m_cardRow->addWidget(m_suggestion);
    layout->addLayout(m_cardRow);
    return reading;
}

QWidget* ReviewPage::makeWork() {
    m_centre = new QWidget;
    auto* layout = new QVBoxLayout(m_centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_reading = makeReading(), 1);
    layout->addWidget(hairline());
    layout->addWidget(m_decision);
    m_text->setProperty("pane", true);

    m_work = new QSplitter(Qt::Horizontal);
    QSplitter* work = m_work;
    work->setObjectName(QStringLiteral("workSplitter"));
    work->addWidget(m_centre);
    work->addWidget(m_side);
    work->setStretchFactor(0, 1);
    work->setStretchFactor(1, 0);
    work->setHandleWidth(1);
    work->setChildrenCollapsible(false);
    connect(work, &QSplitter::splitterMoved, this, &ReviewPage::keepSideWidth);
    return work;
}

void ReviewPage::setLayoutState(const QVariantMap& layout) {
    m_layout = layout;
    DigitLabels pins{};
    const QVariantList kept = layout.value(pinsKey).toList();
    for (std::size_t i = 0; i < pins.size() && std::cmp_less(i, kept.size()); ++i) pins[i] = LabelId{kept[static_cast<qsizetype>(i)].toLongLong()};
    m_labels.setPins(pins);
    layOutColumns();
}

void ReviewPage::setDoneToday(qint64 items) {
    m_queueBar->setDoneToday(items);
    m_queueBar->showCounts(m_review);
}

void ReviewPage::setDailyGoal(int items) {
    m_queueBar->setDailyGoal(items);
    m_queueBar->showCounts(m_review);
}

void ReviewPage::setPaceShown(bool isShown) {
    m_queueBar->setPaceShown(isShown);
    m_queueBar->showCounts(m_review);
}

// Commands

void ReviewPage::connectCommands() {
    m_actions.action(Command::Reveal)->setIconText(tr("Reveal"));
    m_suggestion->revealButton()->setAction(m_actions.action(Command::Reveal));
    m_suggestion->revealButton()->setText(tr("Reveal"));  // the card says of what
    const auto on = [this](Command command, auto run) {
        m_actions.onTriggered(command, this, [this, run] {
            m_review.noteActivity();
            run();
        });
    };
    on(Command::Reveal, [this] {
        focusDesk();
        m_review.reveal();
    });
    on(Command::Choose, [this] { m_keys->enter(); });
    on(Command::Submit, [this] { submit(); });
    on(Command::Undo, [this] { undo(); });
    on(Command::Redo, [this] { m_review.redo(); });
    on(Command::NoneFits, [this] { m_keys->chooseNoneFits(); });
    on(Command::Skip, [this] {
        focusDesk();
        m_review.skip();
    });
    on(Command::Flag, [this] { m_keys->askForFlagNote(); });
    on(Command::Note, [this] { m_decision->noteField()->setFocus(Qt::ShortcutFocusReason); });
    on(Command::Sure, [this] { m_review.setCertainty(Certainty::Sure); });
    on(Command::FairlySure, [this] { m_review.setCertainty(Certainty::FairlySure); });
    on(Command::Unsure, [this] { m_review.setCertainty(Certainty::Unsure); });
    on(Command::Filter, [this] {
        showLabels(true);
        m_labelList->filterField()->setFocus(Qt::ShortcutFocusReason);
    });
    on(Command::DefinitionPanel, [this] {
        showLabels(true);
        m_side->toggleDefinition();
    });
    on(Command::CaretInText, [this] { startCaret(); });
    on(Command::MarkEvidence, [this] { markEvidence(); });
    on(Command::PinLabel, [this] { togglePin(); });
    on(Command::Pause, [this] { pauseOrGoOn(); });
}

/// In a field that has been typed in, undo takes back typing; everywhere else the last action.
void ReviewPage::undo() {
    for (QLineEdit* field : {m_decision->noteField(), m_labelList->filterField()}) {
        if (field->hasFocus() && field->isUndoAvailable()) return field->undo();
    }
    focusDesk();
    m_review.undo();
}

void ReviewPage::submit() {
    focusDesk();
    if (m_review.phase() == Phase::Comparing) m_review.submitWithoutReason();
    else m_review.submit();
}

void ReviewPage::pauseOrGoOn() {
    if (m_review.phase() == Phase::Paused) m_review.resume();
    else m_review.pause();
}

void ReviewPage::markEvidence() {
    const auto span = m_text->selectedSpan();
    if (span && m_review.phase() == Phase::Working) m_review.toggleEvidence(*span);
}

void ReviewPage::togglePin() {
    const auto label = m_labelList->highlighted();
    if (!label) return;
    if (!m_labels.togglePin(*label)) return m_banner->showNote(tr("Nine labels are pinned, one for each digit. Unpin one first."));
    QVariantList pins;
    for (const LabelId pin : m_labels.pins()) pins << static_cast<qlonglong>(pin.value);
    m_layout.insert(pinsKey, pins);
    m_labelList->highlight(*label);
    Q_EMIT layoutChanged();
}

void ReviewPage::startCaret() {
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void ReviewPage::connectReview() {
    connect(&m_review, &ReviewController::itemChanged, this, &ReviewPage::showItem);
    connect(&m_review, &ReviewController::enteredChanged, this, &ReviewPage::showEntered);
    connect(&m_review, &ReviewController::phaseChanged, this, &ReviewPage::showPhase);
    connect(&m_review, &ReviewController::suggestionShown, this, &ReviewPage::showSuggestion);
    connect(&m_review, &ReviewController::countsChanged, this, [this] { m_queueBar->showCounts(m_review); });
    connect(m_notices, &ReviewNotices::copyAsked, this, &ReviewPage::copyAsked);
    connect(m_notices, &ReviewNotices::enterAsked, m_keys, &DeskKeys::enter);
    connect(m_notices, &ReviewNotices::deskWanted, this, &ReviewPage::focusDesk);
}

void ReviewPage::connectDesk() {
    for (QObject* watched : {static_cast<QObject*>(m_text), static_cast<QObject*>(m_text->viewport()), static_cast<QObject*>(m_labelList->filterField()),
                             static_cast<QObject*>(m_labelList->view())}) {
        watched->installEventFilter(this);
    }
    connect(m_labelList, &LabelList::chosen, m_keys, &DeskKeys::choose);
    connect(m_labelList, &LabelList::noneFitsChosen, m_keys, &DeskKeys::chooseNoneFits);
    connect(m_labelList, &LabelList::highlightChanged, this, [this] {
        if (!m_labels.filter().isEmpty()) m_keys->setPending(true);
        showDefinition();
        if (m_review.phase() == Phase::Working) m_decision->showWork(m_review, m_keys->pendingText());
        sayHighlight();
    });
    connect(m_queueBar, &QueueBar::turnAsked, this, [this] { showLabels(!m_areLabelsFirst); });
    connect(m_keys, &DeskKeys::pendingChanged, this, [this] {
        if (!m_keys->pendingText().isEmpty()) showLabels(true);
        showEntered();
        sayHighlight();
    });
    connect(m_keys, &DeskKeys::deskWanted, this, &ReviewPage::focusDesk);
    connect(m_keys, &DeskKeys::noLabelForNone, this, [this] {
        m_banner->showNote(tr("This taxonomy has no label for what fits nowhere, so the item goes to a lead. Say what is missing."));
    });
    connect(m_decision, &DecisionBar::noteEdited, this, [this](const QString& note) { m_review.setNote(fromQt(note)); });
    connect(m_decision, &DecisionBar::certaintyChosen, &m_review, &ReviewController::setCertainty);
    connect(m_decision, &DecisionBar::removeAsked, &m_review, &ReviewController::toggleLabel);
    connect(m_decision, &DecisionBar::flagNoteEdited, this, [this](const QString& note) { m_review.setFlagNote(fromQt(note)); });
    connect(m_decision, &DecisionBar::flagNoteGiven, this, [this](const QString& note) { m_review.flag(fromQt(note)); });
    connect(m_decision, &DecisionBar::flagGivenUp, &m_review, &ReviewController::endFlag);
    connect(m_decision, &DecisionBar::fieldUsed, &m_review, &ReviewController::noteActivity);
    connect(m_decision, &DecisionBar::fieldLeft, this, &ReviewPage::focusDesk);
    connect(m_decision, &DecisionBar::noteLeft, &m_review, &ReviewController::keepDraft);
    ComparePanel& comparison = m_decision->comparison();
    connect(&comparison, &ComparePanel::reasonChosen, this, [this, &comparison](int index) { m_review.giveReason(comparison.codeOf(index)); });
    connect(&comparison, &ComparePanel::submitAsked, this, &ReviewPage::submit);
    connect(&comparison, &ComparePanel::changeAsked, &m_review, &ReviewController::backToLabels);
    connect(&m_theme, &Theme::changed, this, [this] {
        layOutColumns();
        showSuggestion();
        showPhase();
    });
    connect(&m_actions, &ActionRegistry::keysChanged, this, &ReviewPage::showKeys);
}

// Rendering

void ReviewPage::showItem() {
    const auto* item = m_review.item();
    const auto shown = item == nullptr ? std::nullopt : std::optional(item->item.id);
    const bool isOther = std::exchange(m_shown, shown) != shown;
    if (item == nullptr) {
        m_text->showText({});
        m_strip->clear();
        m_labels.setSuggestion(nullptr);
        return showPhase();
    }
    if (m_labels.taxonomy() != m_review.taxonomy()) m_labels.setTaxonomy(m_review.sharedTaxonomy());
    m_isItemNew = true;
    if (isOther) {
        m_labelList->clearFilter();
        m_text->showText(toQt(item->item.text));
    }
    showSuggestion();
    if (isOther) {
        m_labelList->highlightEnd(true);
        m_keys->setPending(false);
    }
    showPhase();
    if (isOther) highlightOwn();  // what was chosen before an undo, or is in the draft
    m_queueBar->showCounts(m_review);
    if (!m_decision->noteField()->hasFocus()) focusDesk();
}

/// The reviewer's own label, where one is chosen.
void ReviewPage::highlightOwn() {
    if (!m_review.entered().labels.empty()) m_labelList->highlight(m_review.entered().labels.front());
}

QString ReviewPage::howSeen() const {
    if (m_review.item()->arm == Arm::Assisted) return tr("Shown from the start, recorded as “assisted”");
    return m_review.hasFirstAnswer() ? tr("Revealed after your choice, recorded as “compared”") : tr("Revealed before your choice, recorded as “assisted”");
}

void ReviewPage::showSuggestion() {
    const auto* item = m_review.item();
    if (item == nullptr) return;
    const bool isVisible = m_review.isSuggestionVisible();
    m_strip->showItem(*item, isVisible, m_review.clock().now());
    m_labels.setSuggestion(isVisible && item->suggestion ? &*item->suggestion : nullptr);
    m_actions.setAvailable(Command::Reveal, !isVisible && m_review.phase() == Phase::Working);
    if (!isVisible) return m_suggestion->showHidden();
    if (!item->suggestion) return m_suggestion->showNothing();
    const SuggestionContext context{*m_review.taxonomy(), m_review.entered().labels, m_review.differences(), m_review.reasonsSoFar(),
                                    m_review.phase() == Phase::Comparing};
    m_suggestion->showSuggestion(suggestionText(*item->suggestion, context), howSeen(), context.isComparing);
}

void ReviewPage::showEntered() {
    if (m_review.item() == nullptr) return;
    m_labels.setChosen(m_review.entered().labels, m_review.saysNone());
    m_text->showEvidence(m_review.entered().evidence);
    if (m_review.isSuggestionVisible()) showSuggestion();
    m_labels.setOnTop(m_review.phase() == Phase::Comparing ? LabelModel::OnTop::Compared : LabelModel::OnTop::Chosen);
    if (m_review.phase() == Phase::Comparing) m_decision->showComparing(m_review);
    else m_decision->showWork(m_review, m_keys->pendingText());
    if (m_review.phase() == Phase::HoldLost) m_decision->turnOff(ReviewMessages::holdLostReason());
    if (m_review.phase() == Phase::ReadOnly) m_decision->turnOff(ReviewMessages::readOnlyReason());
    showDefinition();
    // The next reason is asked in the place of the one before, by the same keys.
    const std::size_t reasons = m_review.reasonsSoFar().size();
    if (std::exchange(m_reasonsShown, reasons) != reasons) awaitPaint();
}

void ReviewPage::showPhase() {
    const bool hasItem = m_review.isItemShown();
    if (m_review.phase() == Phase::ReadOnly) m_notices->showReadOnly();
    updateKeyCaps();
    updateCommands();
    fitRows();
    if (hasItem) {
        m_desk->setCurrentIndex(0);
        if (m_review.phase() != Phase::Recording) awaitPaint();
        const bool wasInBar = m_review.phase() == Phase::Comparing && m_decision->isAncestorOf(focusWidget());
        const bool wasInNote = wasInBar && m_decision->noteField()->hasFocus();
        showEntered();
        if (m_review.phase() == Phase::Comparing) highlightOwn();
        // The buttons of the label give way to the reasons, whose keys are the desk's. Who writes a note goes on with it.
        if (wasInNote) m_decision->noteField()->setFocus(Qt::OtherFocusReason);
        else if (wasInBar) focusDesk();
        return;
    }
    m_keyClock.painted();  // no item that a key could be meant for
    m_decision->showDisabled();
    m_definition->clear();
    if (m_review.phase() == Phase::Loading) return m_loadingSoon.start();
    m_message->show(ReviewMessages::instead(m_review.phase(), m_review.decidedThisSession()));
    m_desk->setCurrentWidget(m_message);
    m_queueBar->showCounts(m_review);
}

void ReviewPage::updateCommands() {
    const Phase phase = m_review.phase();
    const bool isWorking = phase == Phase::Working;
    const bool isOpen = isWorking || phase == Phase::Comparing;
    for (const Command command : {Command::Note, Command::Sure, Command::FairlySure, Command::Unsure, Command::Submit}) m_actions.setAvailable(command, isOpen);
    for (const Command command : {Command::NoneFits, Command::MarkEvidence, Command::CaretInText, Command::Filter}) m_actions.setAvailable(command, isWorking);
    // What was answered can be undone, but not skipped or flagged any more.
    for (const Command command : {Command::Skip, Command::Flag}) m_actions.setAvailable(command, isWorking && !m_review.hasFirstAnswer());
    m_actions.setAvailable(Command::PinLabel, isWorking && m_labels.isLarge());
    m_actions.setAvailable(Command::Reveal, isWorking && !m_review.isSuggestionVisible());
    const bool isReadOnly = phase == Phase::ReadOnly;
    m_actions.setAvailable(Command::Undo, phase != Phase::Recording && !isReadOnly);
    for (const Command command : {Command::Redo, Command::Pause, Command::AlreadySaved}) m_actions.setAvailable(command, !isReadOnly);
    m_actions.action(Command::Pause)->setIconText(phase == Phase::Paused ? tr("Go on") : tr("Pause"));
}

void ReviewPage::showKeys() {
    m_keys->setSingleKeys(m_actions.hasSingleKeys());
    m_decision->comparison().setKeyModifier(m_actions.hasSingleKeys() ? Qt::NoModifier : Qt::AltModifier);
    updateKeyCaps();
}

void ReviewPage::updateKeyCaps() {
    const Phase phase = m_review.phase();
    KeyCaps caps = KeyCaps::None;
    const bool isChoosing = phase == Phase::Working || phase == Phase::Recording;
    if (!m_actions.hasSingleKeys()) caps = isChoosing ? KeyCaps::AltDigits : KeyCaps::None;
    else if (phase == Phase::Working || phase == Phase::Recording) caps = m_labelList->filterField()->hasFocus() ? KeyCaps::Digits : KeyCaps::All;
    else if (phase == Phase::Comparing && m_review.isMulti()) caps = KeyCaps::Letters;
    m_labels.setKeyCaps(caps);
}

void ReviewPage::showDefinition() {
    const taxonomy::Taxonomy* taxonomy = m_review.taxonomy();
    const auto* item = m_review.item();
    if (taxonomy == nullptr || item == nullptr) return m_definition->clear();
    const auto differences = m_review.differences();
    if (m_review.phase() == Phase::Comparing && !m_review.isMulti() && differences.size() == 2) {
        const LabelId own = m_review.entered().labels.front();
        const LabelId model = item->suggestion->labels->front();
        return m_definition->showPair(*taxonomy->find(own), *taxonomy->find(model), *taxonomy);
    }
    const auto highlighted = m_labelList->highlighted();
    const taxonomy::Label* label = highlighted ? taxonomy->find(*highlighted) : nullptr;
    if (label != nullptr) m_definition->showLabel(*label, *taxonomy);
    else m_definition->clear();
}

void ReviewPage::sayHighlight() {
    if (m_announcements != nullptr && !m_keys->pendingText().isEmpty()) m_announcements->sayHighlight();
}

}  // namespace docket::ui
