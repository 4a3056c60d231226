#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/look/one_line.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/icon_field.h"
#include "ui/common/parts/icon_label.h"
#include "ui/review/chosen_labels.h"
#include "ui/review/review_controller.h"
#include "ui/common/words/overturn_reasons.h"

#include <QLabel>
#include <QList>
#include <QWidget>

#include <array>

namespace docket::ui {

/// The decision bar while the reviewer's label is compared with the model's: six reasons, one key each.
class ComparePanel : public QWidget {
    Q_OBJECT

public:
    ComparePanel(const Theme& theme, const ActionRegistry& actions, QWidget* parent = nullptr);

    void showComparison(const ReviewController& review);
    IconField* noteField() const { return m_note; }
    QString question() const { return m_question->text(); }

    /// The reason under the highlight of the arrow keys; -1: none.
    int highlightedReason() const { return m_highlighted; }
    void highlightReason(int index);
    /// The stored code of a reason that is offered now.
    std::string codeOf(int index) const;

    /// Two columns of reasons, and the note beside the buttons.
    void setTight(bool isTight);
    void setAlone(bool isAlone);
    /// What must be held with a reason's digit.
    void setKeyModifier(Qt::KeyboardModifier modifier);

Q_SIGNALS:
    void reasonChosen(int index);
    void submitAsked();
    void changeAsked();
    void removeAsked(docket::LabelId label);

private:
    void showLabels(const ReviewController& review);
    void showQuestion(const ReviewController& review);

    const Theme& m_theme;
    ChosenLabels* m_labels;
    QWidget* m_asking = nullptr;  ///< the row of the question
    QLabel* m_question;
    QLabel* m_aside;
    QList<QAbstractButton*> m_reasons;
    IconField* m_note;
    QLabel* m_hint;
    QGridLayout* m_grid = nullptr;
    QHBoxLayout* m_noteRow = nullptr;
    QHBoxLayout* m_lastRow = nullptr;
    std::array<QSpacerItem*, 3> m_gaps{};
    KeyCap* m_noteKey = nullptr;
    KeyButton* m_change;
    Disagreement m_disagreement = Disagreement::OtherLabel;
    int m_highlighted = -1;
};

QString certaintyText(Certainty certainty);

}  // namespace docket::ui
