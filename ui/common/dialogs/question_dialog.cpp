#include "ui/common/dialogs/question_dialog.h"

#include "ui/common/parts/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace docket::ui {

namespace {
constexpr int dialogWidth = 480;
}

QuestionDialog::QuestionDialog(const Theme& theme, const QString& title, const QString& explanation, const QString& answer, QWidget* parent)
    : QDialog(parent), m_body(new QVBoxLayout), m_leave(new KeyButton(theme, KeyButton::Kind::Plain)), m_answer(new KeyButton(theme, KeyButton::Kind::Primary)) {
    setWindowTitle(title);
    m_leave->setText(tr("Cancel"));
    m_leave->setKey(tr("Esc"));
    m_leave->setObjectName(QStringLiteral("dialogLeave"));
    m_answer->setText(answer);
    m_answer->setKey(tr("Enter"));
    m_answer->setObjectName(QStringLiteral("dialogAnswer"));
    connect(m_leave, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_answer, &QAbstractButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_answer);
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
    m_answer->setFocus();
}

void QuestionDialog::setOnlyTelling() { m_leave->hide(); }

void QuestionDialog::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->isAutoRepeat()) return QDialog::keyPressEvent(event);
    if (m_leave->hasFocus()) return reject();
    if (m_answer->isEnabled()) accept();
}

}  // namespace docket::ui
