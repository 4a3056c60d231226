#pragma once

#include "core/taxonomy/draft.h"
#include "ui/common/dialogs/choice_dialog.h"
#include "ui/common/dialogs/question_dialog.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <functional>
#include <optional>
#include <vector>

namespace docket::ui {

using LabelDialog = QuestionDialog;

/// One of many labels, found by typing.
class LabelChoiceDialog : public ChoiceDialog {
    Q_OBJECT

public:
    struct Choice {
        QString name;
        std::optional<LabelId> label;
        QString groups;  ///< over it, outermost first: "Cards › Fees"; empty: none
    };

    LabelChoiceDialog(const Theme& theme, const QString& title, const QString& explanation, const QString& answer, const std::vector<Choice>& choices,
                      QWidget* parent);

    /// The one that is highlighted; nothing is chosen where the list is empty.
    std::optional<LabelId> chosen() const;

private:
    std::vector<std::optional<LabelId>> m_labels;
};

/// Into which label another goes.
class MergeDialog : public LabelChoiceDialog {
    Q_OBJECT

public:
    MergeDialog(const Theme& theme, const taxonomy::Label& label, const taxonomy::TaxonomyDraft& draft, QWidget* parent);
    taxonomy::MergeTexts texts() const { return m_carry->isChecked() ? taxonomy::MergeTexts::Carry : taxonomy::MergeTexts::Leave; }

private:
    QCheckBox* m_carry;
};

/// Into which group a label goes; "At the top" is the first.
class MoveDialog : public LabelChoiceDialog {
    Q_OBJECT

public:
    MoveDialog(const Theme& theme, const taxonomy::Label& label, const taxonomy::TaxonomyDraft& draft, QWidget* parent);
};

/// What a label becomes: names of the new ones, and whether it stays as one of them.
struct LabelSplit {
    std::vector<std::string> names;
    bool stays = true;

    /// For TaxonomyDraft::split(). Of the label as it is then, which may not be what it was when this was asked.
    std::vector<taxonomy::Label> partsOf(const taxonomy::Label& label) const;
};

class SplitDialog : public LabelDialog {
    Q_OBJECT

public:
    SplitDialog(const Theme& theme, const taxonomy::Label& label, QWidget* parent);
    LabelSplit chosen() const;

private:
    QPlainTextEdit* m_names;
    QCheckBox* m_stays;
};

/// Another key for a published label.
class KeyDialog : public LabelDialog {
    Q_OBJECT

public:
    KeyDialog(const Theme& theme, const taxonomy::Label& label, QWidget* parent);
    std::string key() const;

private:
    QLineEdit* m_key;
};

/// How many labels an answer of a multi-label task takes.
class AnswerSizeDialog : public LabelDialog {
    Q_OBJECT

public:
    AnswerSizeDialog(const Theme& theme, const taxonomy::AnswerSize& size, QWidget* parent);
    taxonomy::AnswerSize size() const;

private:
    QSpinBox* m_fewest;
    QSpinBox* m_most;
};

/// Two labels side by side, to see what sets them apart.
class ComparePairDialog : public LabelDialog {
    Q_OBJECT

public:
    ComparePairDialog(const Theme& theme, const taxonomy::Label& first, const taxonomy::Label& second, const taxonomy::TaxonomyDraft& draft,
                      QWidget* parent);

Q_SIGNALS:
    void mergeAsked();
    void editAsked(docket::LabelId label);
};

}  // namespace docket::ui
