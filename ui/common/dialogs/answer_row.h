#pragma once

#include "ui/common/parts/buttons.h"

#include <QBoxLayout>
#include <QDialog>

namespace docket::ui {

/// The two buttons that end a question.
struct AnswerButtons {
    KeyButton* leave;
    KeyButton* answer;
};

/// Adds them at the end of the row, the answer last: Cancel, or Esc, rejects the dialog. `answer`: a verb; `key`: the key that
/// gives it, which is the dialog's to take. What a click on the answer does is the caller's to say.
AnswerButtons addAnswer(QBoxLayout& row, const Theme& theme, QDialog& dialog, const QString& answer, const QString& key);

}  // namespace docket::ui
