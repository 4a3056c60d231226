#pragma once

#include "ui/common/dialogs/question_dialog.h"

#include <QLineEdit>
#include <QListWidget>

#include <optional>
#include <vector>

namespace docket::ui {

/// One of many things, found by typing.
class ChoiceDialog : public QuestionDialog {
    Q_OBJECT

public:
    struct Row {
        QString name;
        QString groups;  ///< over it, outermost first: "Cards › Fees"; empty: none
    };
    struct Words {
        QString title;
        QString explanation;
        QString answer;  ///< a verb
        QString hint;    ///< of the field to type in
    };

    ChoiceDialog(const Theme& theme, const Words& words, std::vector<Row> rows, QWidget* parent);

    /// The one that is highlighted; nullopt where the list is empty.
    std::optional<std::size_t> chosenRow() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& typed);

    std::vector<Row> m_rows;
    QLineEdit* m_filter;
    QListWidget* m_list;
};

}  // namespace docket::ui
