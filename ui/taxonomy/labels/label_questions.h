#pragma once

#include "ui/common/look/theme.h"
#include "ui/taxonomy/draft/taxonomy_controller.h"
#include "ui/taxonomy/labels/example_dialog.h"

#include <QObject>
#include <QWidget>

namespace docket::ui {

/// What is asked in a dialog before the draft is changed, and the change that follows from the answer. Leaving a dialog
/// changes nothing.
class LabelQuestions : public QObject {
    Q_OBJECT

public:
    /// All references outlive it. `page`: what the dialogs belong to, and its parent.
    LabelQuestions(const Theme& theme, TaxonomyController& controller, ExampleDialog::Source decisions, QWidget* page);

    void merge(LabelId label);
    void move(LabelId label);
    void split(LabelId label);
    void rekey(LabelId label);
    /// One that was never published just goes, as undo brings it back.
    void archive(LabelId label);
    void addExamples(LabelId label, ExampleDialog::Kind kind);
    /// What sets two labels apart.
    void compare(LabelId first, LabelId second);
    void resizeAnswers();
    void discardDraft();

Q_SIGNALS:
    /// Somebody wants to see a label, at a field as the native JSON names it.
    void goAsked(docket::LabelId label, const QString& field);

private:
    /// The label, where it is in use and the draft can be changed; else null.
    const taxonomy::Label* editable(LabelId label) const;
    void ask(QDialog* dialog, const std::function<void()>& answered);

    const Theme& m_theme;
    TaxonomyController& m_controller;
    ExampleDialog::Source m_decisions;
    QWidget* m_page;
};

}  // namespace docket::ui
