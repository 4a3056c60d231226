#include "ui/review/compare_panel.h"

#include "ui/common/look/in_step.h"
#include "ui/common/look/mirror.h"
#include "ui/common/look/painting.h"
#include "ui/common/parts/elided_label.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/key_words.h"
#include "ui/common/words/text.h"

#include <QGridLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

constexpr int questionHeight = 18;

/// A reason with its key; lights up when it is highlighted.
class ReasonButton : public QAbstractButton {
public:
    ReasonButton(const Theme& theme, int number, QWidget* parent) : QAbstractButton(parent), m_theme(theme), m_number(number) {
        setModifier(Qt::NoModifier);
        setObjectName(QStringLiteral("reason%1").arg(number));
        setCheckable(true);
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_Hover);
        keepInStep(*this, theme, [this] { fitHeight(); });
    }
    void setModifier(Qt::KeyboardModifier modifier) {
        m_key = shownKey(QKeySequence(QKeyCombination(modifier, static_cast<Qt::Key>(Qt::Key_0 + m_number))));
        update();
    }
    void setLow(bool isLow) {
        m_isLow = isLow;
        fitHeight();
    }
    void setReason(const QString& text) {
        setText(text);
        setAccessibleName(ComparePanel::tr("%1, key %2").arg(text, m_key));
        updateGeometry();
    }
    QSize sizeHint() const override {
        const QFontMetrics metrics(m_theme.font(TextStyle::Body));
        return {metrics.horizontalAdvance(text()) + keyCapWidth(m_key, m_theme) + around, targetHeight(m_theme, m_isLow ? 26 : 30)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        if (isChecked() || underMouse()) drawBox(painter, rect(), 6, m_theme.color(Role::Soft));
        const Mirror mirrored{rect(), layoutDirection()};
        const int capWidth = keyCapWidth(m_key, m_theme);
        drawKeyCap(painter, mirrored({9, 0, capWidth, height()}), m_key, m_theme);
        painter.setFont(m_theme.font(TextStyle::Body));
        painter.setPen(m_theme.color(Role::Text));
        const QRect room(9 + capWidth + 8, 0, width() - 18 - capWidth, height());
        painter.drawText(mirrored(room), Qt::AlignVCenter | Qt::AlignLeading, painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }

private:
    void fitHeight() { setFixedHeight(targetHeight(m_theme, m_isLow ? 26 : 30)); }

    static constexpr int around = 27;  ///< beside key and words, and between them

    const Theme& m_theme;
    int m_number;
    bool m_isLow = false;
    QString m_key;
};

}  // namespace

QString certaintyText(Certainty certainty) {
    switch (certainty) {
        case Certainty::Unstated: break;
        case Certainty::Sure: return ComparePanel::tr("Sure");
        case Certainty::FairlySure: return ComparePanel::tr("Fairly sure");
        case Certainty::Unsure: return ComparePanel::tr("Unsure");
    }
    return {};
}

ComparePanel::ComparePanel(const Theme& theme, const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_labels(new ChosenLabels(theme)),
      m_question(new ElidedLabel(theme, TextStyle::Strong, "text")),
      m_aside(plainLabel(theme, TextStyle::Caption, "text3")),
      m_note(new IconField(theme, QStringLiteral("note"))),
      m_hint(plainLabel(theme, TextStyle::Caption, "text3", tr("Label keys still work; a change is recorded as “changed after reveal”."))),
      m_change(new KeyButton(theme, KeyButton::Kind::Flat)) {
    m_question->setObjectName(QStringLiteral("overturnQuestion"));
    connect(m_labels, &ChosenLabels::removeAsked, this, &ComparePanel::removeAsked);
    m_note->setObjectName(QStringLiteral("compareNote"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Note for the adjudicator or taxonomy owner (optional)"));
    m_note->setMaxLength(10'000);
    m_change->setObjectName(QStringLiteral("changeLabel"));
    m_change->setIconName(QStringLiteral("undo"));
    m_change->setText(tr("Change label"));
    m_change->setKey(tr("Esc"));
    connect(m_change, &QAbstractButton::clicked, this, &ComparePanel::changeAsked);
    auto* submit = new KeyButton(theme, KeyButton::Kind::Plain);
    submit->setObjectName(QStringLiteral("noReason"));
    submit->setText(tr("No reason, submit"));
    submit->setKeyOf(actions.action(Command::Submit));
    connect(submit, &QAbstractButton::clicked, this, &ComparePanel::submitAsked);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* icon = new IconLabel(theme, QStringLiteral("pair"));
    icon->setText(QStringLiteral(" "), Role::Text);
    icon->setAccessibleName({});
    keepFixedWidth(*icon, theme, 16);
    head->addWidget(icon);
    auto* question = new OneLine(8);  // what is asked comes first; what a key does then is told where there is room
    question->add(m_question);
    question->setFarEnd(m_aside);
    head->addWidget(m_asking = question, 1);
    layout->addLayout(head);
    m_gaps = {new QSpacerItem(0, 8), new QSpacerItem(0, 10), new QSpacerItem(0, 10)};
    layout->addItem(m_gaps[0]);
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    for (int i = 0; i < 6; ++i) {
        auto* button = new ReasonButton(theme, i + 1, this);
        connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT reasonChosen(i); });
        m_reasons.append(button);
    }
    auto* reasons = new QHBoxLayout;
    reasons->setContentsMargins(mirroredMargins(-9, 0, 0, 0));
    reasons->addLayout(m_grid);
    layout->addLayout(reasons);
    layout->addItem(m_gaps[1]);
    m_noteKey = new KeyCap(theme, actions.action(Command::Note));
    m_noteRow = new QHBoxLayout;
    m_noteRow->setSpacing(8);
    m_noteRow->addWidget(m_note, 1);
    m_noteRow->addWidget(m_noteKey);
    layout->addLayout(m_noteRow);
    layout->addItem(m_gaps[2]);
    m_lastRow = new QHBoxLayout;
    m_lastRow->setSpacing(4);
    m_lastRow->addWidget(m_labels, 1);
    m_lastRow->addWidget(m_hint);
    m_lastRow->addWidget(m_change);
    m_lastRow->addWidget(submit);
    layout->addLayout(m_lastRow);
    setTight(false);
}

void ComparePanel::setAlone(bool isAlone) {
    m_labels->setWrapping(isAlone);
    m_asking->setMinimumHeight(isAlone ? m_theme.px(questionHeight) : 0);
}

void ComparePanel::setTight(bool isTight) {
    const int columns = isTight ? 2 : 3;
    for (int i = 0; i < m_reasons.size(); ++i) {
        m_grid->addWidget(m_reasons[i], i / columns, i % columns);
        m_grid->setColumnStretch(i % columns, 1);
    }
    m_grid->setColumnStretch(2, isTight ? 0 : 1);
    m_grid->setHorizontalSpacing(isTight ? 4 : 12);
    m_change->setIconOnly(isTight);
    m_noteKey->setVisible(!isTight);
    // The note comes to the buttons, and the label where the note was.
    m_noteRow->removeWidget(isTight ? static_cast<QWidget*>(m_note) : m_labels);
    m_lastRow->removeWidget(isTight ? static_cast<QWidget*>(m_labels) : m_note);
    m_noteRow->insertWidget(0, isTight ? static_cast<QWidget*>(m_labels) : m_note, 1);
    m_lastRow->insertWidget(0, isTight ? static_cast<QWidget*>(m_note) : m_labels, 1);
    m_gaps[0]->changeSize(0, isTight ? 4 : 8);
    m_gaps[1]->changeSize(0, isTight ? 2 : 10);
    m_gaps[2]->changeSize(0, isTight ? 0 : 10);
    m_grid->setVerticalSpacing(isTight ? 2 : 4);
    for (QAbstractButton* reason : m_reasons) static_cast<ReasonButton*>(reason)->setLow(isTight);
    const int side = isTight ? 12 : 32;
    layout()->setContentsMargins(side, isTight ? 6 : 12, side, isTight ? 6 : 14);
    layout()->invalidate();
}

void ComparePanel::setKeyModifier(Qt::KeyboardModifier modifier) {
    for (QAbstractButton* reason : m_reasons) static_cast<ReasonButton*>(reason)->setModifier(modifier);
}

void ComparePanel::showComparison(const ReviewController& review) {
    highlightReason(-1);
    showLabels(review);
    showQuestion(review);
    for (int i = 0; i < m_reasons.size(); ++i) {
        static_cast<ReasonButton*>(m_reasons[i])->setReason(overturnReasons(m_disagreement)[static_cast<std::size_t>(i)].translated());
    }
}

void ComparePanel::showLabels(const ReviewController& review) {
    m_hint->setVisible(review.isMulti() && width() > 900);
    m_change->setVisible(!review.isMulti());
    m_labels->showChosen(review);
    const QString certainty = certaintyText(review.entered().certainty);
    if (!certainty.isEmpty()) m_labels->addWords(plainLabel(m_theme, TextStyle::Caption, "text3", certainty));
}

void ComparePanel::showQuestion(const ReviewController& review) {
    m_disagreement = Disagreement::OtherLabel;
    m_question->setText(tr("Your label differs from the model. What decided it?"));
    m_aside->setText(tr("One key submits and opens the next item"));
    if (!review.isMulti()) return;
    const auto differences = review.differences();
    const std::size_t asked = review.reasonsSoFar().size();
    if (asked >= differences.size()) return;
    const LabelDifference& difference = differences[asked];
    const taxonomy::Label* label = review.taxonomy()->find(difference.label);
    const QString name = label == nullptr ? QString() : oneLine(toQt(label->name));
    m_disagreement = difference.isModels ? Disagreement::OnlyModel : Disagreement::OnlyReviewer;
    m_question->setText(difference.isModels ? tr("You left out %1. Why?").arg(name) : tr("The model left out %1. What decided it?").arg(name));
    const int further = static_cast<int>(differences.size() - asked) - 1;
    m_aside->setText(further == 0 ? tr("Last question, then the next item opens") : tr("%Ln more question(s)", nullptr, further));
}

void ComparePanel::highlightReason(int index) {
    m_highlighted = index;
    for (int i = 0; i < m_reasons.size(); ++i) m_reasons[i]->setChecked(i == index);
}

std::string ComparePanel::codeOf(int index) const { return overturnReasons(m_disagreement)[static_cast<std::size_t>(index)].code; }

}  // namespace docket::ui
