#include "ui/review/decision_bar.h"

#include "ui/common/look/in_step.h"
#include "ui/common/words/text.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace docket::ui {

namespace {

constexpr int leastCaption = 66;
constexpr int leastLabels = 200;
constexpr int certaintySegments = 3;
constexpr int mostSubmitWords = 280;
constexpr int tightSubmitWords = 150;
constexpr int aloneSubmitWords = 90;

int segmentOf(Certainty certainty) { return static_cast<int>(certainty) - 1; }

/// The caret stays where somebody types; what was typed for something else goes, and no undo brings it back.
void fill(QLineEdit& field, const QString& text, bool isOther) {
    if (isOther || (!field.hasFocus() && field.text() != text)) field.setText(text);
}

}  // namespace

DecisionBar::DecisionBar(const Theme& theme, ActionRegistry& actions, QWidget* parent)
    : QStackedWidget(parent), m_theme(theme), m_actions(actions), m_comparison(new ComparePanel(theme, actions)) {
    setObjectName(QStringLiteral("decisionBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_work = makeWork();
    addWidget(m_work);
    addWidget(m_comparison);
    m_comparison->noteField()->installEventFilter(this);
    connect(m_comparison->noteField(), &QLineEdit::textEdited, this, &DecisionBar::noteEdited);
    connect(m_comparison, &ComparePanel::removeAsked, this, &DecisionBar::removeAsked);
    arrange();
    showPage(m_work);
    connect(&theme, &Theme::changed, this, &DecisionBar::fitHeight);
}

QLabel* DecisionBar::caption(const QString& text) const {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    keepFont(*label, m_theme, TextStyle::Caption);
    label->setProperty("ink", QStringLiteral("text3"));
    return label;
}

QWidget* DecisionBar::makeWork() {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(0);
    makeLabelRow();
    makeNoteRow();
    makeButtonRow();
    layout->addLayout(m_labelRow);
    layout->addSpacing(8);
    layout->addLayout(m_noteRow);
    m_rowGap = new QSpacerItem(0, 12);
    layout->addItem(m_rowGap);
    layout->addLayout(m_buttonRow);
    return page;
}

void DecisionBar::setTight(bool isTight) {
    if (isTight == m_isTight) return;
    m_isTight = isTight;
    arrange();
}

void DecisionBar::setAlone(bool isAlone) {
    if (isAlone == m_isAlone) return;
    m_isAlone = isAlone;
    m_labels->setWrapping(isAlone);
    m_comparison->setAlone(isAlone);
    m_labelRow->removeWidget(m_certainty);
    m_buttonRow->removeWidget(m_certainty);
    if (isAlone) m_buttonRow->insertWidget(0, m_certainty);
    else m_labelRow->addWidget(m_certainty);
    arrange();
}

void DecisionBar::arrange() {
    const bool isTight = m_isTight;
    const bool isNoteBesideButtons = isTight && !m_isAlone;
    for (QWidget* word : {static_cast<QWidget*>(m_noteCaption), static_cast<QWidget*>(m_noteKey)}) word->setVisible(!isTight);
    for (KeyButton* button : m_buttons) button->setIconOnly(isTight);
    // The note comes to the buttons.
    auto* layout = static_cast<QVBoxLayout*>(m_work->layout());
    m_buttonRow->removeWidget(m_note);
    m_noteRow->removeWidget(m_note);
    if (isNoteBesideButtons) m_buttonRow->insertWidget(0, m_note, 1);
    else m_noteRow->insertWidget(1, m_note, 1);
    layout->setContentsMargins(isTight ? 12 : 32, isTight ? 6 : 12, isTight ? 12 : 32, isTight ? 6 : 14);
    m_buttonGap->changeSize(0, 0, isNoteBesideButtons ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    m_rowGap->changeSize(0, isTight ? 0 : 12);
    m_submit->setMostWords(m_isAlone ? aloneSubmitWords : isTight ? tightSubmitWords : mostSubmitWords);
    m_submit->setKeyShown(!m_isAlone);
    layout->invalidate();
    m_comparison->setTight(isTight);
    fitLabelRow();
    fitHeight();
}

/// What was chosen needs room before everything that can be done without: the keys of the certainty, then its caption, then
/// the other.
void DecisionBar::fitLabelRow() {
    const QMargins beside = m_work->layout()->contentsMargins();
    const int gap = m_labelRow->spacing();
    const int room = width() - beside.left() - beside.right() - gap - m_theme.px(leastLabels);
    const int label = m_labelCaption->width() + gap;
    const int sure = m_certaintyCaption->sizeHint().width() + 2 * gap;
    m_certainty->setKeysShown(!m_isTight);
    const int withKeys = m_certainty->sizeHint().width();
    if (withKeys + label + sure > room) m_certainty->setKeysShown(false);
    const int certainty = m_certainty->sizeHint().width();
    m_certaintyCaption->setVisible(!m_isTight && certainty + label + sure <= room);
    m_labelCaption->setVisible(!m_isTight && !m_isAlone && certainty + label <= room);
}

void DecisionBar::resizeEvent(QResizeEvent* event) {
    QStackedWidget::resizeEvent(event);
    fitLabelRow();
}

void DecisionBar::makeLabelRow() {
    m_labelRow = new QHBoxLayout;
    m_labelRow->setSpacing(8);
    m_labelCaption = caption(tr("Your label"));
    m_labels = new ChosenLabels(m_theme);
    connect(m_labels, &ChosenLabels::removeAsked, this, &DecisionBar::removeAsked);
    //: How sure the reviewer is: sure, fairly sure, unsure.
    m_certainty = new SegmentedSwitch(m_theme, {{tr("Sure"), {}}, {tr("Fairly"), {}}, {tr("Unsure"), {}}});
    m_certainty->setObjectName(QStringLiteral("certainty"));
    m_certainty->setAccessibleName(tr("How sure"));
    const auto showKeys = [this] {
        m_certainty->setKey(0, m_actions.keyOf(Command::Sure));
        m_certainty->setKey(1, m_actions.keyOf(Command::FairlySure));
        m_certainty->setKey(2, m_actions.keyOf(Command::Unsure));
    };
    connect(&m_actions, &ActionRegistry::keysChanged, this, showKeys);
    showKeys();
    connect(m_certainty, &SegmentedSwitch::chosen, this, [this](int index) {
        if (index >= 0 && index < certaintySegments) Q_EMIT certaintyChosen(static_cast<Certainty>(index + 1));
    });
    m_certaintyCaption = caption(tr("How sure"));
    m_labelRow->addWidget(m_labelCaption);
    m_labelRow->addWidget(m_labels, 1);
    m_labelRow->addWidget(m_certaintyCaption);
    m_labelRow->addSpacing(4);
    m_labelRow->addWidget(m_certainty);
}

void DecisionBar::makeNoteRow() {
    m_noteRow = new QHBoxLayout;
    m_noteRow->setSpacing(8);
    m_noteCaption = caption(tr("Note"));
    keepInStep(*this, m_theme, [this] {
        int captionWidth = m_theme.px(leastCaption);
        for (const QString& words : {tr("Your label"), tr("Your labels"), tr("Note")}) {
            captionWidth = std::max(captionWidth, m_noteCaption->fontMetrics().horizontalAdvance(words) + 2);
        }
        for (QLabel* each : {m_labelCaption, m_noteCaption}) each->setFixedWidth(captionWidth);
    });
    m_note = new IconField(m_theme, QStringLiteral("note"));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setProperty("pane", true);
    m_note->setMaxLength(10'000);
    m_note->installEventFilter(this);
    connect(m_note, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (m_isFlagging) Q_EMIT flagNoteEdited(text);
        else Q_EMIT noteEdited(text);
    });
    m_noteKey = new KeyCap(m_theme, m_actions.action(Command::Note));
    m_noteRow->addWidget(m_noteCaption);
    m_noteRow->addWidget(m_note, 1);
    m_noteRow->addSpacing(4);
    m_noteRow->addWidget(m_noteKey);
    m_note->setPlaceholderText(tr("Optional"));
    m_note->setAccessibleName(tr("Note"));
}

void DecisionBar::makeButtonRow() {
    m_buttonRow = new QHBoxLayout;
    m_buttonRow->setSpacing(4);
    const auto add = [&](Command command, const QString& icon) {
        auto* button = new KeyButton(m_theme, KeyButton::Kind::Flat);
        button->setIconName(icon);
        button->setAction(m_actions.action(command));
        button->setText(m_actions.action(command)->iconText());  // room is dear here: without the "…"
        m_buttonRow->addWidget(button);
        m_buttons.append(button);
    };
    add(Command::Undo, QStringLiteral("undo"));
    add(Command::Skip, QStringLiteral("skip"));
    add(Command::Flag, QStringLiteral("flag"));
    m_buttonGap = new QSpacerItem(0, 0, QSizePolicy::Expanding);
    m_buttonRow->addItem(m_buttonGap);
    m_submit = new KeyButton(m_theme, KeyButton::Kind::Primary);
    m_submit->setObjectName(QStringLiteral("submit"));
    m_submit->setMostWords(mostSubmitWords);
    m_submit->setKeyOf(m_actions.action(Command::Choose));
    connect(m_submit, &QAbstractButton::clicked, m_actions.action(Command::Choose), &QAction::trigger);
    m_buttonRow->addWidget(m_submit);
}

void DecisionBar::showPage(QWidget* page) {
    setCurrentWidget(page);
    fitHeight();
}

/// What was chosen may have gone on in a second line.
bool DecisionBar::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) fitHeight();
    return QStackedWidget::event(event);
}

/// Words that were hidden when the size of the text changed ask for their room only now.
void DecisionBar::fitHeight() {
    QLayout& rows = *currentWidget()->layout();
    rows.invalidate();
    rows.activate();
    setFixedHeight(qMax(rows.totalSizeHint().height(), rows.totalMinimumSize().height()));
}

IconField* DecisionBar::noteField() const { return currentWidget() == m_work ? m_note : m_comparison->noteField(); }

void DecisionBar::showWork(const ReviewController& review, const QString& highlighted) {
    showPage(m_work);
    setEnabled(true);
    explain({});
    m_labelCaption->setText(review.isMulti() ? tr("Your labels") : tr("Your label"));
    m_labels->showChosen(review);
    const bool hasItem = review.item() != nullptr;
    const bool isEmpty = !hasItem || (review.entered().labels.empty() && !review.saysNone());
    if (isEmpty) {
        QLabel* none = caption(review.isMulti() ? tr("No label yet; 0 says that none fits") : tr("No label yet"));
        none->setProperty("ink", QStringLiteral("text2"));
        m_labels->addWords(none);
    }
    fillNotes(review);
    m_certainty->setCurrent(hasItem ? segmentOf(review.entered().certainty) : -1);
    const bool isChoosing = !highlighted.isEmpty();
    m_actions.setAvailable(Command::Choose, isChoosing || review.canSubmit());
    m_submit->setEnabled(isChoosing || review.canSubmit());
    m_submit->setText(isChoosing ? tr("Choose “%1”").arg(highlighted) : tr("Submit"));
    m_submit->setAccessibleName(m_submit->text());
    m_submit->updateGeometry();
}

void DecisionBar::showComparing(const ReviewController& review) {
    fillNotes(review);
    setEnabled(true);
    m_comparison->showComparison(review);
    showPage(m_comparison);
}

void DecisionBar::showDisabled() {
    setFlagging(false);
    showPage(m_work);
    m_labels->clear();
    m_noteOf.reset();
    for (IconField* field : {m_note, m_comparison->noteField()}) field->setText({});
    m_certainty->setCurrent(-1);
    m_submit->setText(tr("Submit"));
    m_submit->setEnabled(false);
    m_actions.setAvailable(Command::Choose, false);
}

void DecisionBar::turnOff(const QString& reason) {
    m_actions.setAvailable(Command::Choose, false);
    setEnabled(false);
    explain(reason);
}

void DecisionBar::explain(const QString& reason) {
    if (accessibleDescription() == reason) return;
    setAccessibleDescription(reason);
    QList<QWidget*> parts{m_note};
    for (auto* button : m_work->findChildren<QAbstractButton*>()) parts += button;
    for (QWidget* part : parts) {
        part->setToolTip(reason.isEmpty() ? QString() : toolTipOf(reason));
        part->setAccessibleDescription(reason);
    }
    if (reason.isEmpty()) for (KeyButton* button : m_buttons) button->setIconOnly(m_isTight);
}

void DecisionBar::fillNotes(const ReviewController& review) {
    const auto item = review.item() == nullptr ? std::nullopt : std::optional(review.item()->item.id);
    const bool isOther = std::exchange(m_noteOf, item) != item;
    const auto flagNote = review.flagNote();
    const bool wasFlagging = m_isFlagging;
    setFlagging(flagNote.has_value());
    const QString note = item ? toQt(review.entered().note) : QString();
    fill(*m_note, flagNote ? toQt(*flagNote) : note, isOther || wasFlagging != m_isFlagging);
    fill(*m_comparison->noteField(), note, isOther);
}

void DecisionBar::setFlagging(bool isFlagging) {
    if (isFlagging == m_isFlagging) return;
    m_isFlagging = isFlagging;
    m_noteCaption->setText(isFlagging ? tr("Flag") : tr("Note"));
    m_note->setPlaceholderText(isFlagging ? tr("What should a lead know? Enter hands the item over, Esc keeps it") : tr("Optional"));
    m_note->setAccessibleName(isFlagging ? tr("Note for the lead") : tr("Note"));
}

bool DecisionBar::eventFilter(QObject* watched, QEvent* event) {
    const bool isNote = watched == m_note || watched == m_comparison->noteField();
    if (isNote && event->type() == QEvent::FocusOut) Q_EMIT noteLeft();
    if (!isNote || event->type() != QEvent::KeyPress) return QStackedWidget::eventFilter(watched, event);
    Q_EMIT fieldUsed();
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() != Qt::Key_Escape && !(isEnter && key->modifiers() == Qt::NoModifier)) return false;
    if (key->isAutoRepeat()) return true;  // held down since it was meant for something else
    const bool wasFlagging = m_isFlagging;
    const QString text = m_note->text();
    Q_EMIT fieldLeft();
    if (wasFlagging && isEnter) Q_EMIT flagNoteGiven(text);
    else if (wasFlagging) Q_EMIT flagGivenUp();
    return true;
}

}  // namespace docket::ui
