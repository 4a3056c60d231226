#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/form_parts.h"
#include "ui/common/parts/icon_field.h"
#include "ui/taxonomy/draft/taxonomy_controller.h"
#include "ui/common/parts/change_note.h"
#include "ui/taxonomy/labels/example_dialog.h"
#include "ui/taxonomy/labels/excludes_edit.h"
#include "ui/taxonomy/labels/label_facts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace docket::ui {

/// One label of the draft to be read and changed: what is typed goes to the draft at each key, and what is undone shows
/// here. A group has fewer fields.
class LabelForm : public QScrollArea {
    Q_OBJECT

public:
    LabelForm(const Theme& theme, const ActionRegistry& actions, TaxonomyController& controller, QWidget* parent = nullptr);

    std::optional<LabelId> label() const { return m_label; }
    /// nullopt: no label.
    void showLabel(std::optional<LabelId> label);
    /// To the control of a field, as the native JSON names it; the first one where it has no such control.
    void focusField(const QString& field);
    /// Takes the number that is being typed. False: one is not whole or out of its range, and has the focus now.
    bool finishNumbers();

Q_SIGNALS:
    void examplesAsked(docket::ui::ExampleDialog::Kind kind);
    /// Another label comes into the fields while one of them has the focus: it belongs elsewhere, or what is typed on would
    /// be said of that label.
    void left();

private:
    using Setter = std::function<void(taxonomy::Label&)>;

    QWidget* makeHead();
    QWidget* makeNames();
    QWidget* makeBounds();
    QWidget* makeExamples();
    QWidget* makeSettings();
    Field* makeExampleField(const QString& caption, GrowingText* texts, ExampleDialog::Kind kind);
    QLineEdit* makeLine(const char* objectName);
    void connectFields();
    /// One more letter of a field goes on with the edit before it, as long as the focus stays.
    void send(QWidget* control, const Setter& set);
    /// A field for a number from 0 on, or from 0 to 1 where it is a share.
    struct NumberField {
        QLineEdit* line = nullptr;
        Field* field = nullptr;
        bool isShare = false;
        std::function<void(taxonomy::Label&, std::optional<double>)> set;
        bool isTyped = false;  ///< and not sent yet
    };

    QString problemOf(const NumberField& number) const;
    void showRemarkOf(const NumberField& number);
    void finish(NumberField& number);
    void nameTyped();
    void shortcutTyped();
    void showDraft();
    void showFields(const taxonomy::Label& label);
    void showNumber(NumberField& number, std::optional<double> kept);
    void setEditable(bool isEditable);
    void showRemarks();
    void showFacts();
    const taxonomy::Label* current() const;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    const Theme& m_theme;
    const ActionRegistry& m_actions;
    TaxonomyController& m_controller;
    std::optional<LabelId> m_label;
    QWidget* m_continued = nullptr;  ///< the control whose letters are one edit
    QWidget* m_content;
    QWidget* m_settings = nullptr;
    QWidget* m_bounds = nullptr;
    QWidget* m_examplesBox = nullptr;
    QLabel* m_title;
    QLineEdit* m_name;
    IconField* m_key;
    GrowingText* m_definition;
    GrowingText* m_includes;
    ExcludesEdit* m_excludes;
    GrowingText* m_examples;
    GrowingText* m_counterExamples;
    QLineEdit* m_shortcut;
    QComboBox* m_colour;
    QLineEdit* m_threshold;
    QLineEdit* m_costFalsePositive;
    QLineEdit* m_costFalseNegative;
    QCheckBox* m_highImpact;
    QCheckBox* m_exclusive;
    std::vector<KeyButton*> m_ways;  ///< merge, split, move
    Field* m_excludesField = nullptr;
    Field* m_shortcutField = nullptr;
    Field* m_thresholdField = nullptr;
    Field* m_positiveField = nullptr;
    Field* m_negativeField = nullptr;
    std::array<NumberField, 3> m_numbers;  ///< threshold, costs
    ChangeNote* m_changes;
    LabelFacts* m_facts;
};

}  // namespace docket::ui
