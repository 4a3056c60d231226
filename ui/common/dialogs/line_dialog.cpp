#include "ui/common/dialogs/line_dialog.h"

#include "ui/common/parts/plain_label.h"

#include <QCompleter>

#include <utility>

namespace docket::ui {

LineDialog::LineDialog(const Theme& theme, LineQuestion question, QWidget* parent)
    : QuestionDialog(theme, question.title, question.text, question.answer, parent),
      m_question(std::move(question)),
      m_line(new QLineEdit(m_question.line)),
      m_problem(wrappedLabel(theme, TextStyle::Caption, "bad")) {
    m_line->setObjectName(QStringLiteral("dialogLine"));
    m_line->setAccessibleName(m_question.title);
    m_line->setAccessibleDescription(m_question.text);
    if (m_question.isSecret) m_line->setEchoMode(QLineEdit::Password);
    if (!m_question.known.isEmpty()) {
        auto* completer = new QCompleter(m_question.known, this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_line->setCompleter(completer);
        m_line->setPlaceholderText(m_question.known.first());
    }
    m_problem->setObjectName(QStringLiteral("dialogProblem"));
    QSizePolicy keepsItsRoom = m_problem->sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_problem->setSizePolicy(keepsItsRoom);
    body()->addWidget(m_line);
    body()->addWidget(m_problem);
    connect(m_line, &QLineEdit::textChanged, this, &LineDialog::check);
    check();
    m_line->selectAll();
    m_line->setFocus();
}

void LineDialog::check() {
    const QString problem = m_question.problem ? m_question.problem(m_line->text()) : QString();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty() && m_line->isModified());  // nothing is wrong before somebody types
    setAnswerable(problem.isEmpty());
}

}  // namespace docket::ui
