#include "ui/common/dialogs/answer_row.h"

#include "ui/common/dialogs/question_dialog.h"

namespace docket::ui {

AnswerButtons addAnswer(QBoxLayout& row, const Theme& theme, QDialog& dialog, const QString& answer, const QString& key) {
    const AnswerButtons buttons{new KeyButton(theme, KeyButton::Kind::Plain), new KeyButton(theme, KeyButton::Kind::Primary)};
    buttons.leave->setObjectName(QStringLiteral("dialogLeave"));
    buttons.leave->setText(QuestionDialog::tr("Cancel"));
    buttons.leave->setKey(QuestionDialog::tr("Esc"));
    QObject::connect(buttons.leave, &QAbstractButton::clicked, &dialog, &QDialog::reject);
    buttons.answer->setObjectName(QStringLiteral("dialogAnswer"));
    buttons.answer->setText(answer);
    buttons.answer->setKey(key);
    row.setSpacing(8);
    row.addStretch(1);
    row.addWidget(buttons.leave);
    row.addWidget(buttons.answer);
    return buttons;
}

}  // namespace docket::ui
