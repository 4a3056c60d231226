#include "ui/review/review_page.h"

#include "ui/common/text.h"
#include "ui/review/key_map.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

QFrame* hairline(QFrame::Shape shape) {
    auto* line = new QFrame;
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    if (shape == QFrame::HLine) line->setFixedHeight(1);
    else line->setFixedWidth(1);
    return line;
}

}  // namespace

ReviewPage::ReviewPage(const Theme& theme, ActionRegistry& actions, ReviewController& review, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_actions(actions),
      m_review(review),
      m_banner(new Banner(theme)),
      m_queueBar(new QueueBar(theme, actions)),
      m_strip(new ItemStrip(theme)),
      m_text(new ReadingView(theme)),
      m_suggestion(new SuggestionCard(theme)),
      m_decision(new DecisionBar(theme, actions)),
      m_labelList(new LabelList(theme, m_labels)),
      m_definition(new DefinitionPanel(theme)),
      m_desk(new QStackedWidget),
      m_message(new QLabel) {
    setObjectName(QStringLiteral("reviewPage"));
    setFocusPolicy(Qt::StrongFocus);
    buildLayout();
    connectActions();
    connectReview();
    m_text->viewport()->installEventFilter(this);
    m_labelList->filterField()->installEventFilter(this);
    m_labelList->view()->installEventFilter(this);
    m_text->installEventFilter(this);
    showPhase();
}

void ReviewPage::buildLayout() {
    auto* reading = new QWidget;
    reading->setAutoFillBackground(true);
    QPalette paper = reading->palette();
    paper.setColor(QPalette::Window, m_theme.color(Role::Page));
    reading->setPalette(paper);
    connect(&m_theme, &Theme::changed, reading, [this, reading] {
        QPalette colors = reading->palette();
        colors.setColor(QPalette::Window, m_theme.color(Role::Page));
        reading->setPalette(colors);
        showItem();
    });
    auto* readingLayout = new QVBoxLayout(reading);
    readingLayout->setContentsMargins(0, 0, 0, 0);
    readingLayout->setSpacing(0);
    readingLayout->addWidget(m_strip);
    readingLayout->addWidget(m_text, 1);
    auto* card = new QHBoxLayout;
    card->setContentsMargins(32, 8, 32, 12);
    card->addWidget(m_suggestion);
    readingLayout->addLayout(card);

    auto* centre = new QWidget;
    auto* centreLayout = new QVBoxLayout(centre);
    centreLayout->setContentsMargins(0, 0, 0, 0);
    centreLayout->setSpacing(0);
    centreLayout->addWidget(reading, 1);
    centreLayout->addWidget(hairline(QFrame::HLine));
    centreLayout->addWidget(m_decision);

    auto* side = new QSplitter(Qt::Vertical);
    side->addWidget(m_labelList);
    side->addWidget(m_definition);
    side->setStretchFactor(0, 3);
    side->setStretchFactor(1, 1);
    side->setSizes({520, 230});
    side->setChildrenCollapsible(false);
    side->setHandleWidth(1);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    for (QWidget* pane : {static_cast<QWidget*>(m_labelList), static_cast<QWidget*>(m_definition)}) {
        pane->setAutoFillBackground(true);
        pane->setBackgroundRole(QPalette::Base);
    }

    auto* work = new QSplitter(Qt::Horizontal);
    work->addWidget(centre);
    work->addWidget(side);
    work->setStretchFactor(0, 1);
    work->setStretchFactor(1, 0);
    work->setSizes({880, 396});
    work->setHandleWidth(1);
    work->setChildrenCollapsible(false);
    side->setMinimumWidth(280);

    m_message->setObjectName(QStringLiteral("deskMessage"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_desk->addWidget(work);
    m_desk->addWidget(m_message);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_queueBar);
    layout->addWidget(hairline(QFrame::HLine));
    layout->addWidget(m_banner);
    layout->addWidget(m_desk, 1);
}

void ReviewPage::connectActions() {
    m_suggestion->revealButton()->setAction(m_actions.action(Command::Reveal));
    const auto on = [this](Command command, auto work) { m_actions.onTriggered(command, this, work); };
    on(Command::Reveal, [this] { m_review.reveal(); });
    on(Command::Choose, [this] { enter(); });
    on(Command::Submit, [this] {
        focusDesk();
        if (m_review.phase() == ReviewController::Phase::Comparing) m_review.submitWithReason({});
        else m_review.submit();
    });
    on(Command::Undo, [this] { undo(); });
    on(Command::Redo, [this] { m_review.redo(); });
    on(Command::NoneFits, [this] { chooseNoneFits(); });
    on(Command::Skip, [this] { focusDesk(); m_review.skip(); });
    on(Command::Flag, [this] {
        if (m_review.phase() == ReviewController::Phase::Working) m_decision->askForFlagNote();
    });
    on(Command::Note, [this] { m_decision->noteField()->setFocus(Qt::ShortcutFocusReason); });
    on(Command::Sure, [this] { m_review.setCertainty(Certainty::Sure); });
    on(Command::FairlySure, [this] { m_review.setCertainty(Certainty::FairlySure); });
    on(Command::Unsure, [this] { m_review.setCertainty(Certainty::Unsure); });
    on(Command::Filter, [this] { m_labelList->filterField()->setFocus(Qt::ShortcutFocusReason); });
    on(Command::DefinitionPanel, [this] { m_definition->setVisible(!m_definition->isVisible()); });
    on(Command::CaretInText, [this] {
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_text->setFocus(Qt::ShortcutFocusReason);
    });
    on(Command::MarkEvidence, [this] { markEvidence(); });
    on(Command::Refresh, [this] { m_review.refresh(); });
    on(Command::Pause, [this] {
        if (m_review.phase() == ReviewController::Phase::Paused) m_review.resume();
        else m_review.pause();
    });
}

/// In a field that has been typed in, undo takes back typing; everywhere else the last action.
void ReviewPage::undo() {
    for (QLineEdit* field : {m_decision->noteField(), m_labelList->filterField()}) {
        if (field->hasFocus() && field->isUndoAvailable()) return field->undo();
    }
    focusDesk();
    m_review.undo();
}

void ReviewPage::markEvidence() {
    const auto span = m_text->selectedSpan();
    if (span && m_review.phase() == ReviewController::Phase::Working) m_review.toggleEvidence(*span);
}

void ReviewPage::connectReview() {
    connect(&m_review, &ReviewController::itemChanged, this, &ReviewPage::showItem);
    connect(&m_review, &ReviewController::enteredChanged, this, &ReviewPage::showEntered);
    connect(&m_review, &ReviewController::phaseChanged, this, &ReviewPage::showPhase);
    connect(&m_review, &ReviewController::suggestionShown, this, &ReviewPage::showSuggestion);
    connect(&m_review, &ReviewController::countsChanged, this, [this] { m_queueBar->showCounts(m_review); });
    connect(&m_review, &ReviewController::failed, this, &ReviewPage::showFailure);
    connect(&m_review, &ReviewController::saved, m_banner, &QWidget::hide);

    connect(m_labelList, &LabelList::chosen, this, &ReviewPage::choose);
    connect(m_labelList, &LabelList::noneFitsChosen, this, &ReviewPage::chooseNoneFits);
    connect(m_labelList, &LabelList::highlightChanged, this, [this] {
        if (!m_labels.filter().isEmpty()) m_isHighlightPending = true;
        showDefinition();
        if (m_review.phase() == ReviewController::Phase::Working) m_decision->showWork(m_review, pendingHighlight());
    });
    connect(m_decision, &DecisionBar::noteEdited, this, [this](const QString& note) { m_review.setNote(fromQt(note)); });
    connect(m_decision, &DecisionBar::certaintyChosen, &m_review, &ReviewController::setCertainty);
    connect(m_decision, &DecisionBar::reasonChosen, this, [this](int index) { m_review.submitWithReason(overturnReasons()[index].code); });
    connect(m_decision, &DecisionBar::submitWithoutReason, this, [this] { m_review.submitWithReason({}); });
    connect(m_decision, &DecisionBar::changeLabel, &m_review, &ReviewController::backToLabels);
    connect(m_decision, &DecisionBar::flagNoteGiven, this, [this](const QString& note) { m_review.flag(fromQt(note)); });
    connect(m_decision, &DecisionBar::fieldLeft, this, &ReviewPage::focusDesk);
}

void ReviewPage::showItem() {
    const auto* item = m_review.item();
    m_isPainted = false;
    m_isHighlightPending = false;
    if (item == nullptr) {
        m_text->clear();
        m_strip->clear();
        m_labels.setSuggestion(nullptr);
        return showPhase();
    }
    if (m_labels.labelCount() == 0 || !m_labels.isFor(m_review.taxonomy())) m_labels.setTaxonomy(m_review.sharedTaxonomy());
    m_labelList->clearFilter();
    m_text->showText(toQt(item->item.text));
    showSuggestion();
    m_labelList->highlightEnd(true);
    m_isHighlightPending = false;
    showPhase();
    showEntered();
    m_queueBar->showCounts(m_review);
    if (!m_decision->noteField()->hasFocus()) focusDesk();
}

void ReviewPage::showSuggestion() {
    const auto* item = m_review.item();
    if (item == nullptr) return;
    const bool isVisible = m_review.isSuggestionVisible();
    m_strip->showItem(*item, isVisible);
    m_labels.setSuggestion(isVisible && item->suggestion ? &*item->suggestion : nullptr);
    m_actions.setAvailable(Command::Reveal, !isVisible);
    if (!isVisible) return m_suggestion->showHidden();
    if (!item->suggestion) return m_suggestion->showNothing();
    const QString how = item->arm == Arm::Assisted ? tr("Shown from the start, recorded as “assisted”")
                        : m_review.entered().labels.empty() ? tr("Revealed before your choice, recorded as “assisted”")
                                                            : tr("Revealed after your choice, recorded as “compared”");
    m_suggestion->showSuggestion(*item->suggestion, *m_review.taxonomy(), m_review.entered().labels, how);
}

void ReviewPage::showEntered() {
    if (m_review.item() == nullptr) return;
    m_labels.setChosen(m_review.entered().labels);
    m_text->showEvidence(m_review.entered().evidence);
    if (m_review.phase() == ReviewController::Phase::Comparing) m_decision->showComparing(m_review);
    else m_decision->showWork(m_review, pendingHighlight());
    showDefinition();
}

void ReviewPage::showPhase() {
    using Phase = ReviewController::Phase;
    const Phase phase = m_review.phase();
    const bool isWorking = phase == Phase::Working || phase == Phase::Comparing;
    m_desk->setCurrentIndex(isWorking || phase == Phase::Loading ? 0 : 1);
    m_labels.setKeysActive(phase == Phase::Working);
    for (const Command command : {Command::Skip, Command::Flag, Command::Note, Command::Sure, Command::FairlySure, Command::Unsure,
                                  Command::NoneFits, Command::MarkEvidence}) {
        m_actions.setAvailable(command, phase == Phase::Working);
    }
    m_actions.action(Command::Pause)->setIconText(phase == Phase::Paused ? tr("Go on") : tr("Pause"));
    if (phase == Phase::Empty) {
        m_message->setText(tr("Done. Nothing is left in the queue for you.\nItems that others hold come back here if they give them up.\nF5 looks again; Ctrl+7 exports what was decided."));
    } else if (phase == Phase::Paused) {
        m_message->setText(tr("Paused. Your items were given back.\nCtrl+Shift+B goes on."));
    }
    if (!isWorking) m_decision->showDisabled();
    else showEntered();
}

void ReviewPage::showDefinition() {
    const taxonomy::Taxonomy* taxonomy = m_review.taxonomy();
    const auto* item = m_review.item();
    if (taxonomy == nullptr || item == nullptr) return m_definition->clear();
    const bool isPair = m_review.phase() == ReviewController::Phase::Comparing && item->suggestion && item->suggestion->labels &&
                        item->suggestion->labels->size() == 1 && m_review.entered().labels.size() == 1;
    if (isPair) {
        const taxonomy::Label* own = taxonomy->find(m_review.entered().labels.front());
        const taxonomy::Label* model = taxonomy->find(item->suggestion->labels->front());
        if (own != nullptr && model != nullptr) return m_definition->showPair(*own, *model);
    }
    const auto highlighted = m_labelList->highlighted();
    const taxonomy::Label* label = highlighted ? taxonomy->find(*highlighted) : nullptr;
    if (label != nullptr) m_definition->showLabel(*label);
    else m_definition->clear();
}

void ReviewPage::showFailure(const Error& error) { m_banner->showError(toQt(error.message)); }

QString ReviewPage::pendingHighlight() const {
    if (!m_isHighlightPending) return {};
    return m_labelList->view()->currentIndex().data().toString();
}

void ReviewPage::focusDesk() { setFocus(Qt::OtherFocusReason); }

void ReviewPage::choose(LabelId label) {
    m_isHighlightPending = false;
    m_labelList->clearFilter();
    m_labelList->highlight(label);
    m_isHighlightPending = false;
    m_review.toggleLabel(label);
    focusDesk();
}

void ReviewPage::chooseNoneFits() {
    m_isHighlightPending = false;
    const taxonomy::Taxonomy* taxonomy = m_review.taxonomy();
    if (taxonomy == nullptr) return;
    if (taxonomy->kind() == taxonomy::TaskKind::Multi) return m_review.chooseNone();
    for (const char* key : {"other", "none", "none_of_these", "unknown"}) {
        if (const taxonomy::Label* label = taxonomy->findByKey(key); label != nullptr && !label->isGroup) return choose(label->id);
    }
    m_decision->askForFlagNote();
    m_banner->showNote(tr("This taxonomy has no label for what fits nowhere, so the item goes to a lead. Say what is missing."));
}

void ReviewPage::enter() {
    m_review.noteActivity();
    if (m_review.phase() == ReviewController::Phase::Comparing) {
        if (m_decision->highlightedReason() >= 0) m_review.submitWithReason(overturnReasons()[m_decision->highlightedReason()].code);
        return;
    }
    if (!m_isHighlightPending) return m_review.submit();
    if (const auto label = m_labelList->highlighted()) choose(*label);
    else if (m_labelList->isNoneFitsHighlighted()) chooseNoneFits();
}

void ReviewPage::moveHighlight(int step) {
    m_isHighlightPending = true;
    m_labelList->moveHighlight(step);
}

bool ReviewPage::chooseByKey(const QKeyEvent& event) {
    const QChar key = labelKeyOf(event);
    if (key.isNull()) return false;
    if (key == QLatin1Char('0')) {
        chooseNoneFits();
        return true;
    }
    if (key.isLetter() && m_labels.isLarge()) {
        m_labelList->typeFilter(event.text().isEmpty() ? QString(key) : event.text());
        return true;
    }
    if (const auto label = m_labels.labelForKey(key)) choose(*label);
    return true;
}

bool ReviewPage::handleComparingKey(const QKeyEvent& event) {
    const int count = static_cast<int>(overturnReasons().size());
    const int current = m_decision->highlightedReason();
    switch (event.key()) {
        case Qt::Key_Escape: m_review.backToLabels(); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: enter(); return true;
        case Qt::Key_Right: m_decision->highlightReason(qMin(current + 1, count - 1)); return true;
        case Qt::Key_Left: m_decision->highlightReason(qMax(current - 1, 0)); return true;
        case Qt::Key_Down: m_decision->highlightReason(qMin(current + 3, count - 1)); return true;
        case Qt::Key_Up: m_decision->highlightReason(qMax(current - 3, 0)); return true;
        default: break;
    }
    const QChar key = labelKeyOf(event);
    if (!key.isDigit() || key == QLatin1Char('0') || key.digitValue() > count) return false;
    m_review.submitWithReason(overturnReasons()[key.digitValue() - 1].code);
    return true;
}

bool ReviewPage::handlePlainKey(const QKeyEvent& event) {
    QScrollBar* scroll = m_text->verticalScrollBar();
    switch (event.key()) {
        case Qt::Key_Space: m_review.reveal(); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: enter(); return true;
        case Qt::Key_Up: moveHighlight(-1); return true;
        case Qt::Key_Down: moveHighlight(1); return true;
        case Qt::Key_Home: m_isHighlightPending = true; m_labelList->highlightEnd(true); return true;
        case Qt::Key_End: m_isHighlightPending = true; m_labelList->highlightEnd(false); return true;
        case Qt::Key_PageUp: scroll->setValue(scroll->value() - scroll->pageStep()); return true;
        case Qt::Key_PageDown: scroll->setValue(scroll->value() + scroll->pageStep()); return true;
        case Qt::Key_Escape: m_labelList->clearFilter(); m_isHighlightPending = false; showEntered(); return true;
        default: return chooseByKey(event);
    }
}

void ReviewPage::keyPressEvent(QKeyEvent* event) {
    m_review.noteActivity();
    const bool isPlain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (!isPlain || m_review.item() == nullptr) return QWidget::keyPressEvent(event);
    // A key that is held down, or was pressed before the item was on screen, is not meant for it.
    if (!m_isPainted || (event->isAutoRepeat() && !isScrollKey(event->key()))) return event->accept();
    const bool isDone = m_review.phase() == ReviewController::Phase::Comparing ? handleComparingKey(*event) : handlePlainKey(*event);
    if (!isDone) QWidget::keyPressEvent(event);
}

bool ReviewPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text->viewport() && event->type() == QEvent::Paint && !m_isPainted && m_review.item() != nullptr) {
        QTimer::singleShot(0, this, [this] {
            if (m_isPainted) return;
            m_isPainted = true;
            Q_EMIT itemPainted();
        });
    }
    if (event->type() == QEvent::KeyPress && watched == m_labelList->filterField()) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isEmpty = m_labelList->filterField()->text().isEmpty();
        const bool isDigit = !labelKeyOf(*key).isNull() && labelKeyOf(*key).isDigit() && key->modifiers() == Qt::NoModifier;
        const bool leaves = key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (leaves || isDigit || (isEmpty && key->key() == Qt::Key_Space)) {
            if (key->key() == Qt::Key_Escape) focusDesk();
            keyPressEvent(key);
            return true;
        }
    }
    const bool isElsewhere = watched == m_labelList->view() || watched == m_text;
    if (event->type() == QEvent::KeyPress && isElsewhere) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (watched == m_text && m_text->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard) && isScrollKey(key->key())) return false;
        if ((key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier || key->key() == Qt::Key_Tab) return false;
        keyPressEvent(key);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace docket::ui
