#pragma once

#include "ui/common/dialogs/dialogs.h"
#include "ui/common/dialogs/question_dialog.h"

#include <QLabel>
#include <QLineEdit>

namespace docket::ui {

/// Asks for one line of text, and says at once what is wrong with it.
class LineDialog : public QuestionDialog {
    Q_OBJECT

public:
    LineDialog(const Theme& theme, LineQuestion question, QWidget* parent);

    QString text() const { return m_line->text(); }

private:
    void check();

    LineQuestion m_question;
    QLineEdit* m_line;
    QLabel* m_problem;
};

}  // namespace docket::ui
