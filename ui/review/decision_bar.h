#pragma once

#include "core/domain/decision.h"
#include "ui/actions/action_registry.h"
#include "ui/common/buttons.h"
#include "ui/review/review_controller.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

namespace docket::ui {

/// Why a label differs from the model's; the codes are stored.
struct OverturnReason {
    const char* code;
    const char* text;  ///< untranslated
};
const QList<OverturnReason>& overturnReasons();

/// What was entered and what can be done with it: label, certainty, note and the buttons; while comparing, the six
/// reasons instead. Keeps its place and height.
class DecisionBar : public QStackedWidget {
    Q_OBJECT

public:
    DecisionBar(const Theme& theme, ActionRegistry& actions, QWidget* parent = nullptr);

    void showWork(const ReviewController& review, const QString& highlighted);
    void showComparing(const ReviewController& review);
    void showDisabled();
    /// Asks for the note of a flag; Enter in it hands the item on.
    void askForFlagNote();
    QLineEdit* noteField() const { return m_note; }
    void highlightReason(int index);
    int highlightedReason() const { return m_highlightedReason; }

Q_SIGNALS:
    void noteEdited(const QString& note);
    void certaintyChosen(docket::Certainty certainty);
    void reasonChosen(int index);
    void submitWithoutReason();
    void changeLabel();
    void flagNoteGiven(const QString& note);
    void fieldLeft();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeWork();
    QWidget* makeComparing();
    QLabel* caption(const QString& text) const;
    void showLabels(QHBoxLayout* into, const ReviewController& review) const;
    void endFlagNote();

    const Theme& m_theme;
    ActionRegistry& m_actions;
    QHBoxLayout* m_labels = nullptr;
    SegmentedSwitch* m_certainty = nullptr;
    QLineEdit* m_note = nullptr;
    QLabel* m_noteCaption = nullptr;
    KeyButton* m_submit = nullptr;
    QHBoxLayout* m_comparedLabels = nullptr;
    QLabel* m_question = nullptr;
    QList<QAbstractButton*> m_reasons;
    int m_highlightedReason = -1;
    bool m_isFlagging = false;
};

}  // namespace docket::ui
