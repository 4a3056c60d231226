#include "ui/common/dialogs/question_dialog.h"

#include "ui/common/parts/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace docket::ui {

namespace {
constexpr int dialogWidth = 480;
constexpr int leastPart = 60;
constexpr int besideIt = 250;  // title, sentence, buttons and what else is asked
}

QuestionDialog::QuestionDialog(const Theme& theme, const QString& title, const QString& explanation, const QString& answer, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_body(new QVBoxLayout) {
    setWindowTitle(title);
    auto* buttons = new QHBoxLayout;
    m_buttons = addAnswer(*buttons, theme, *this, answer, tr("Enter"));
    connect(m_buttons.answer, &QAbstractButton::clicked, this, &QDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 16);
    layout->setSpacing(12);
    layout->addWidget(wrappedLabel(theme, TextStyle::Heading, "text", title));
    if (!explanation.isEmpty()) layout->addWidget(wrappedLabel(theme, TextStyle::Body, "text2", explanation));
    m_body->setSpacing(8);
    layout->addLayout(m_body, 1);
    layout->addLayout(buttons);
    const int room = parent == nullptr ? theme.px(dialogWidth) : parent->window()->width() - 40;
    setMinimumWidth(qMin(theme.px(dialogWidth), room));
    m_buttons.answer->setFocus();
}

int QuestionDialog::heightOf(int at100) const {
    const int asked = m_theme.px(at100);
    if (parentWidget() == nullptr) return asked;
    return qMin(asked, qMax(m_theme.px(leastPart), parentWidget()->window()->height() - m_theme.px(besideIt)));
}

void QuestionDialog::setOnlyTelling() { m_buttons.leave->hide(); }

void QuestionDialog::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->isAutoRepeat()) return QDialog::keyPressEvent(event);
    if (m_buttons.leave->hasFocus()) return reject();
    if (m_buttons.answer->isEnabled()) accept();
}

}  // namespace docket::ui
