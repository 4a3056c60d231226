#include "ui/review/decision_bar.h"

#include "ui/common/painting.h"
#include "ui/common/text.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

constexpr int barHeight = 140;

/// A reason with its key; lights up when it is highlighted.
class ReasonButton : public QAbstractButton {
public:
    ReasonButton(const Theme& theme, const QString& key, const QString& text, QWidget* parent)
        : QAbstractButton(parent), m_theme(theme), m_key(key) {
        setText(text);
        setAccessibleName(DecisionBar::tr("%1, key %2").arg(text, key));
        setCheckable(true);
        setFocusPolicy(Qt::NoFocus);
        setCursor(Qt::PointingHandCursor);
        setMinimumHeight(28);
    }
    QSize sizeHint() const override { return {QFontMetrics(m_theme.font(TextStyle::Body)).horizontalAdvance(text()) + 44, 28}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        if (isChecked() || underMouse()) drawBox(painter, rect(), 6, m_theme.color(Role::Soft));
        drawKeyCap(painter, rect().adjusted(4, 0, 0, 0), m_key, m_theme);
        painter.setFont(m_theme.font(TextStyle::Body));
        painter.setPen(m_theme.color(Role::Text));
        painter.drawText(rect().adjusted(33, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeading, text());
    }

private:
    const Theme& m_theme;
    QString m_key;
};

void clear(QHBoxLayout* layout) {
    while (QLayoutItem* entry = layout->takeAt(0)) {
        if (QWidget* widget = entry->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete entry;
    }
}

int segmentOf(Certainty certainty) { return static_cast<int>(certainty) - 1; }

}  // namespace

const QList<OverturnReason>& overturnReasons() {
    static const QList<OverturnReason> reasons = {
        {"missed_key_phrase", QT_TRANSLATE_NOOP("DecisionBar", "Model missed a key phrase")},
        {"definition_unclear", QT_TRANSLATE_NOOP("DecisionBar", "Definition unclear")},
        {"both_fit", QT_TRANSLATE_NOOP("DecisionBar", "Both labels fit")},
        {"text_ambiguous", QT_TRANSLATE_NOOP("DecisionBar", "Text is ambiguous")},
        {"history_decides", QT_TRANSLATE_NOOP("DecisionBar", "Customer history decides")},
        {"other", QT_TRANSLATE_NOOP("DecisionBar", "Other, see note")},
    };
    return reasons;
}

DecisionBar::DecisionBar(const Theme& theme, ActionRegistry& actions, QWidget* parent)
    : QStackedWidget(parent), m_theme(theme), m_actions(actions) {
    setObjectName(QStringLiteral("decisionBar"));
    setFixedHeight(barHeight);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    addWidget(makeWork());
    addWidget(makeComparing());
}

QLabel* DecisionBar::caption(const QString& text) const {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(m_theme.font(TextStyle::Caption));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QWidget* DecisionBar::makeWork() {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(32, 12, 32, 14);
    layout->setSpacing(8);

    auto* first = new QHBoxLayout;
    first->setSpacing(12);
    auto* labelCaption = caption(tr("Your label"));
    labelCaption->setFixedWidth(62);
    first->addWidget(labelCaption);
    m_labels = new QHBoxLayout;
    m_labels->setSpacing(8);
    first->addLayout(m_labels, 1);
    first->addWidget(caption(tr("How sure")));
    m_certainty = new SegmentedSwitch(m_theme, {{tr("Sure"), QStringLiteral("Alt+1")}, {tr("Fairly"), QStringLiteral("Alt+2")}, {tr("Unsure"), QStringLiteral("Alt+3")}});
    m_certainty->setObjectName(QStringLiteral("certainty"));
    m_certainty->setAccessibleName(tr("How sure"));
    connect(m_certainty, &SegmentedSwitch::chosen, this, [this](int index) { Q_EMIT certaintyChosen(static_cast<Certainty>(index + 1)); });
    first->addWidget(m_certainty);
    layout->addLayout(first);

    auto* second = new QHBoxLayout;
    second->setSpacing(12);
    m_noteCaption = caption(tr("Note"));
    m_noteCaption->setFixedWidth(62);
    second->addWidget(m_noteCaption);
    m_note = new QLineEdit;
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setMaxLength(10'000);
    m_note->installEventFilter(this);
    connect(m_note, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (!m_isFlagging) Q_EMIT noteEdited(text);
    });
    second->addWidget(m_note, 1);
    layout->addLayout(second);

    auto* third = new QHBoxLayout;
    third->setSpacing(4);
    const auto add = [&](Command id, const QString& icon, KeyButton::Kind kind) {
        auto* button = new KeyButton(m_theme, kind);
        button->setIconName(icon);
        button->setAction(m_actions.action(id));
        third->addWidget(button);
        return button;
    };
    add(Command::Undo, QStringLiteral("undo"), KeyButton::Kind::Flat);
    add(Command::Skip, QStringLiteral("skip"), KeyButton::Kind::Flat);
    add(Command::Flag, QStringLiteral("flag"), KeyButton::Kind::Flat);
    third->addStretch(1);
    m_submit = add(Command::Choose, {}, KeyButton::Kind::Primary);
    m_submit->setObjectName(QStringLiteral("submit"));
    layout->addLayout(third);
    return page;
}

QWidget* DecisionBar::makeComparing() {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(32, 10, 32, 10);
    layout->setSpacing(4);
    auto* first = new QHBoxLayout;
    m_question = new QLabel(tr("Your label differs from the model. What decided it?"));
    m_question->setObjectName(QStringLiteral("overturnQuestion"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setFont(m_theme.font(TextStyle::Strong));
    first->addWidget(m_question, 1);
    first->addWidget(caption(tr("One key submits and opens the next item")));
    layout->addLayout(first);

    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(0);
    for (int i = 0; i < overturnReasons().size(); ++i) {
        auto* button = new ReasonButton(m_theme, QString::number(i + 1), tr(overturnReasons()[i].text), page);
        button->setObjectName(QStringLiteral("reason%1").arg(i + 1));
        connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT reasonChosen(i); });
        m_reasons.append(button);
        grid->addWidget(button, i / 3, i % 3);
    }
    layout->addLayout(grid);

    auto* last = new QHBoxLayout;
    last->setSpacing(8);
    m_comparedLabels = new QHBoxLayout;
    last->addLayout(m_comparedLabels, 1);
    auto* change = new KeyButton(m_theme, KeyButton::Kind::Flat);
    change->setIconName(QStringLiteral("undo"));
    change->setText(tr("Change label"));
    change->setKey(QStringLiteral("Esc"));
    connect(change, &QAbstractButton::clicked, this, &DecisionBar::changeLabel);
    last->addWidget(change);
    auto* without = new KeyButton(m_theme, KeyButton::Kind::Plain);
    without->setText(tr("No reason, submit"));
    without->setKey(QStringLiteral("Ctrl+Enter"));
    connect(without, &QAbstractButton::clicked, this, &DecisionBar::submitWithoutReason);
    last->addWidget(without);
    layout->addLayout(last);
    return page;
}

void DecisionBar::showLabels(QHBoxLayout* into, const ReviewController& review) const {
    clear(into);
    if (review.item() == nullptr) return;
    const taxonomy::Taxonomy* taxonomy = review.taxonomy();
    for (const LabelId id : review.entered().labels) {
        const taxonomy::Label* label = taxonomy->find(id);
        if (label == nullptr) continue;
        auto* chip = new Chip(m_theme, Chip::Kind::Accent, oneLine(toQt(label->name)).left(48), QStringLiteral("check"));
        chip->setObjectName(QStringLiteral("chosenLabel"));
        chip->setTall(true);
        into->addWidget(chip);
        const taxonomy::Label* group = label->parent ? taxonomy->find(*label->parent) : nullptr;
        if (group != nullptr && review.entered().labels.size() == 1) into->addWidget(caption(oneLine(toQt(group->name))));
    }
    if (review.saysNone()) into->addWidget(new Chip(m_theme, Chip::Kind::Accent, tr("No label fits"), QStringLiteral("check")));
    into->addStretch(1);
}

void DecisionBar::showWork(const ReviewController& review, const QString& highlighted) {
    setCurrentIndex(0);
    setEnabled(true);
    showLabels(m_labels, review);
    if (!m_isFlagging && !m_note->hasFocus()) m_note->setText(review.item() != nullptr ? toQt(review.entered().note) : QString());
    if (!m_isFlagging) m_note->setPlaceholderText(tr("Optional (Ctrl+E)"));
    m_certainty->setCurrent(review.item() != nullptr ? segmentOf(review.entered().certainty) : -1);
    QAction* submit = m_actions.action(Command::Choose);
    const bool isChoosing = !highlighted.isEmpty();
    m_actions.setAvailable(Command::Choose, isChoosing || review.canSubmit());
    submit->setIconText(isChoosing ? tr("Choose %1").arg(highlighted.left(28)) : tr("Submit"));
    m_submit->setText(submit->iconText());
}

void DecisionBar::showComparing(const ReviewController& review) {
    endFlagNote();
    highlightReason(-1);
    showLabels(m_comparedLabels, review);
    setCurrentIndex(1);
}

void DecisionBar::showDisabled() {
    endFlagNote();
    setCurrentIndex(0);
    clear(m_labels);
    m_note->clear();
    m_certainty->setCurrent(-1);
    m_actions.setAvailable(Command::Choose, false);
}

void DecisionBar::highlightReason(int index) {
    m_highlightedReason = index;
    for (int i = 0; i < m_reasons.size(); ++i) m_reasons[i]->setChecked(i == index);
}

void DecisionBar::askForFlagNote() {
    m_isFlagging = true;
    m_noteCaption->setText(tr("Flag"));
    m_note->clear();
    m_note->setPlaceholderText(tr("What should a lead know? Enter hands the item over, Esc keeps it"));
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void DecisionBar::endFlagNote() {
    m_isFlagging = false;
    m_noteCaption->setText(tr("Note"));
}

bool DecisionBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_note || event->type() != QEvent::KeyPress) return QStackedWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() != Qt::Key_Escape && !(isEnter && key->modifiers() == Qt::NoModifier)) return false;
    const bool wasFlagging = m_isFlagging;
    const QString text = m_note->text();
    if (wasFlagging) {
        endFlagNote();
        m_note->clear();
    }
    Q_EMIT fieldLeft();
    if (wasFlagging && isEnter) Q_EMIT flagNoteGiven(text);
    return true;
}

}  // namespace docket::ui
