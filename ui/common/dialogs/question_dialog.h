#pragma once

#include "ui/common/dialogs/answer_row.h"
#include "ui/common/parts/buttons.h"

#include <QDialog>
#include <QLabel>
#include <QVBoxLayout>

namespace docket::ui {

/// A question in a window of the program's own: a title, what it is about, and two buttons. Enter answers, Esc leaves all
/// as it is.
class QuestionDialog : public QDialog {
    Q_OBJECT

public:
    /// `answer`: what the button of the answer says, a verb. An empty explanation takes no room.
    QuestionDialog(const Theme& theme, const QString& title, const QString& explanation, const QString& answer, QWidget* parent);

protected:
    /// What stands between the explanation and the buttons.
    QVBoxLayout* body() { return m_body; }
    /// For a list or a field of several lines: as high as asked for, in px at 100 %, but lower where the window is.
    int heightOf(int at100) const;
    /// Where Enter is needed for what is entered: the key that answers, as the button shows it. It is the dialog's to take.
    void setAnswerKey(const QString& key) { m_buttons.answer->setKey(key); }
    void setAnswerable(bool isAnswerable) { m_buttons.answer->setEnabled(isAnswerable); }
    /// Nothing is asked: one button, which Enter and Esc press alike.
    void setOnlyTelling();
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    QVBoxLayout* m_body;
    AnswerButtons m_buttons{};
};

}  // namespace docket::ui
