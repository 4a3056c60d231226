#pragma once

#include "core/domain/decision.h"
#include "ui/actions/action_registry.h"
#include "ui/common/parts/buttons.h"
#include "ui/review/compare_panel.h"
#include "ui/review/review_controller.h"

#include <QLabel>
#include <QStackedWidget>

#include <optional>

namespace docket::ui {

/// What was entered and what can be done with it: label, certainty, note and the buttons; while comparing, the
/// reasons instead.
class DecisionBar : public QStackedWidget {
    Q_OBJECT

public:
    DecisionBar(const Theme& theme, ActionRegistry& actions, QWidget* parent = nullptr);

    /// `highlighted`: the label that Enter would choose; empty: Enter submits.
    void showWork(const ReviewController& review, const QString& highlighted);
    void showComparing(const ReviewController& review);
    void showDisabled();
    /// Nothing works until the next show…(); tool tips and screen readers say why.
    void turnOff(const QString& reason);
    /// Two rows instead of three, and buttons without words.
    void setTight(bool isTight);
    /// With the whole width of the window, which is little: what was chosen has a row of its own.
    void setAlone(bool isAlone);
    /// The note's field of the page that is shown: of the item in hand, or for a lead while it is flagged.
    IconField* noteField() const;
    ComparePanel& comparison() const { return *m_comparison; }

Q_SIGNALS:
    void noteEdited(const QString& note);
    void flagNoteEdited(const QString& note);
    void certaintyChosen(docket::Certainty certainty);
    void removeAsked(docket::LabelId label);
    void flagNoteGiven(const QString& note);
    void flagGivenUp();
    void fieldUsed();  ///< a key was pressed in it
    void fieldLeft();
    void noteLeft();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeWork();
    void makeLabelRow();
    void makeNoteRow();
    void makeButtonRow();
    QLabel* caption(const QString& text) const;
    void showPage(QWidget* page);
    void arrange();
    void fitHeight();
    void fitLabelRow();
    void fillNotes(const ReviewController& review);
    void setFlagging(bool isFlagging);
    void explain(const QString& reason);

    const Theme& m_theme;
    ActionRegistry& m_actions;
    QWidget* m_work = nullptr;
    ComparePanel* m_comparison;
    QHBoxLayout* m_labelRow = nullptr;
    QHBoxLayout* m_noteRow = nullptr;
    QHBoxLayout* m_buttonRow = nullptr;
    QLabel* m_labelCaption = nullptr;
    QLabel* m_certaintyCaption = nullptr;
    KeyCap* m_noteKey = nullptr;
    QSpacerItem* m_rowGap = nullptr;
    QSpacerItem* m_buttonGap = nullptr;
    QList<KeyButton*> m_buttons;
    ChosenLabels* m_labels = nullptr;
    SegmentedSwitch* m_certainty = nullptr;
    IconField* m_note = nullptr;
    QLabel* m_noteCaption = nullptr;
    KeyButton* m_submit = nullptr;
    bool m_isFlagging = false;
    std::optional<ItemId> m_noteOf;  ///< the item whose note the fields show
    bool m_isAlone = false;
    bool m_isTight = false;
};

}  // namespace docket::ui
