#include "ui/agreement/study_form.h"

#include "ui/agreement/agreement_words.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace docket::ui {

namespace {

constexpr int studyLongestNote = 1000;  // of at most four bytes each
static_assert(4 * studyLongestNote <= static_cast<int>(services::longestStudyNote));

}  // namespace

StudyForm::StudyForm(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_items(new QSpinBox), m_reviewers(new QSpinBox), m_note(new QLineEdit), m_state(wrappedLabel(theme, TextStyle::Caption, "text2")),
      m_itemsField(new Field(theme, tr("Items to draw"), m_items)), m_draw(new KeyButton(theme, KeyButton::Kind::Primary)) {
    auto* what = wrappedLabel(theme, TextStyle::Body, "text", tr("Several people answer the same items without seeing the model or each other. How far they agree says which labels need a clearer definition."));
    auto* then = wrappedLabel(theme, TextStyle::Caption, "text2", tr("The items are drawn from what nobody has looked at, rare labels more often. They come before all others, and the model stays hidden until the test ends."));
    m_items->setObjectName(QStringLiteral("studyItems"));
    m_items->setRange(1, static_cast<int>(services::mostStudyItems));
    m_items->setValue(static_cast<int>(services::usualStudyItems));
    m_items->setSingleStep(50);
    m_items->setGroupSeparatorShown(true);
    m_reviewers->setObjectName(QStringLiteral("studyReviewers"));
    m_reviewers->setRange(fewestStudyReviewers, mostStudyReviewers);
    for (QSpinBox* box : {m_items, m_reviewers}) box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_note->setObjectName(QStringLiteral("studyNote"));
    m_note->setMaxLength(studyLongestNote);
    m_state->setObjectName(QStringLiteral("studyDrawing"));
    m_draw->setObjectName(QStringLiteral("studyDraw"));
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(12);
    numbers->addWidget(m_itemsField, 1);
    numbers->addWidget(new Field(theme, tr("Reviewers for each"), m_reviewers), 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_draw);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(what);
    layout->addWidget(then);
    layout->addLayout(numbers);
    layout->addWidget(new Field(theme, tr("Note, for whoever reads the figures later"), m_note));
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_draw, &QAbstractButton::clicked, this, [this] {
        if (m_isDrawing) Q_EMIT cancelAsked();
        else askToDraw();
    });
    connect(m_items, &QSpinBox::valueChanged, this, &StudyForm::update);
    setDrawing(false);
}

void StudyForm::setAvailable(std::optional<std::int64_t> items) {
    m_available = items;
    update();
}

/// Says beside the number how many there are, and why so few cannot be drawn.
void StudyForm::update() {
    const qlonglong fewest = services::fewestStudyItems;
    const bool isTooFew = m_items->value() < fewest;
    const bool areTooFew = m_available && *m_available < fewest;
    QString words = tr("The items that can be drawn are being counted…");
    if (m_available) words = tr("%Ln item(s) can be drawn.", nullptr, forPlural(*m_available));
    if (isTooFew || areTooFew) words += QLatin1Char(' ') + tr("A test has %L1 or more, since no agreement is computed of fewer.").arg(fewest);
    else if (m_available && *m_available < m_items->value()) words += QLatin1Char(' ') + tr("All of them are taken.");
    m_itemsField->setRemark(words, isTooFew || areTooFew);
    m_draw->setEnabled(m_isDrawing || (!isTooFew && !areTooFew));
}

void StudyForm::askToDraw() {
    if (m_draw->isEnabled()) Q_EMIT drawAsked();
}

services::StudyRequest StudyForm::request() const {
    return {m_items->value(), m_reviewers->value(), std::nullopt, fromQt(m_note->text().trimmed())};
}

void StudyForm::setDrawing(bool isDrawing) {
    m_isDrawing = isDrawing;
    for (QWidget* field : {static_cast<QWidget*>(m_items), static_cast<QWidget*>(m_reviewers), static_cast<QWidget*>(m_note)}) field->setEnabled(!isDrawing);
    m_draw->setText(isDrawing ? tr("Cancel the draw") : tr("Draw the sample"));
    m_draw->setKey(isDrawing ? tr("Esc") : tr("Enter"));
    m_state->setText(isDrawing ? tr("The sample is being drawn…") : QString());
    update();
    if (isDrawing) m_draw->setFocus();
}

void StudyForm::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || m_isDrawing || event->isAutoRepeat()) return QWidget::keyPressEvent(event);
    askToDraw();
}

}  // namespace docket::ui
