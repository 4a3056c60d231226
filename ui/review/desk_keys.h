#pragma once

#include "ui/review/decision_bar.h"
#include "ui/review/labels/label_list.h"
#include "ui/review/reading/reading_view.h"
#include "ui/review/review_controller.h"

#include <QKeyEvent>
#include <QObject>

namespace docket::ui {

/// What the keys of the desk do: digits and letters belong to labels, digits to reasons while comparing; Space, Enter,
/// Esc and the arrows are commands. Keeps which highlighted label waits for Enter.
class DeskKeys : public QObject {
    Q_OBJECT

public:
    DeskKeys(ReviewController& review, LabelModel& labels, LabelList& list, DecisionBar& bar, ReadingView& text, QObject* parent);

    /// A key without Ctrl or Alt, or with single keys off also Alt and a digit, pressed at the desk. False: it means
    /// nothing here.
    bool press(const QKeyEvent& key);

    /// Enter: chooses the highlighted label; if none is pending, submits; while comparing, confirms a highlighted reason.
    void enter();
    void choose(LabelId label);
    void chooseNoneFits();
    /// Asks what a lead is to be told of the item; Enter there hands it over.
    void askForFlagNote();
    /// The highlighted label that Enter would choose; empty: Enter submits.
    QString pendingText() const { return m_isPending ? m_list.highlightedText() : QString(); }
    void setPending(bool isPending) { m_isPending = isPending; }
    void setSingleKeys(bool areOn) { m_hasSingleKeys = areOn; }

Q_SIGNALS:
    void pendingChanged();
    /// The focus belongs to the desk again.
    void deskWanted();
    /// None of the labels fits, and the taxonomy has none that says so.
    void noLabelForNone();

private:
    QChar labelKey(const QKeyEvent& key) const;
    std::optional<LabelId> labelOf(const QKeyEvent& key) const;
    bool pressWorking(const QKeyEvent& key);
    bool pressComparing(const QKeyEvent& key);
    bool pressLabelKey(const QKeyEvent& key);
    bool pressLetterWhileComparing(const QKeyEvent& key);
    void moveHighlight(int step);
    void highlightEnd(bool first);
    void moveReason(int step);
    void giveReason(int index);
    void leaveFilter();

    ReviewController& m_review;
    LabelModel& m_labels;
    LabelList& m_list;
    DecisionBar& m_bar;
    ReadingView& m_text;
    bool m_isPending = false;
    bool m_hasSingleKeys = true;
};

}  // namespace docket::ui
