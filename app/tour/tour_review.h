#pragma once

#include "app/tour/tour_stage.h"

namespace docket::app {

/// Reviews a few items of the workspace that is open, as somebody would by keys. A step that cannot be done in this workspace
/// is left out.
class TourReview {
public:
    explicit TourReview(TourStage& stage) : m_stage(stage) {}

    /// `prefix`: of the names of all pictures; empty for the first workspace.
    void walk(const QString& prefix);
    /// The first item, and what is entered, compared and asked of it: enough to see another kind of task.
    void walkShortly(const QString& prefix);
    void pause();
    int decisions() const { return m_decisions; }

private:
    ui::ReviewController& review() { return m_stage.window().session()->review(); }
    bool isAtWork();

    void decideAgainstTheModel();
    void decideLikeTheModel();
    void revealFirst();
    void putAside();
    void undoAndRedo();
    void showSmall();

    /// Enters a label by its key, or by the filter where it has none.
    void enterLabel(LabelId label);
    void enterAnswer(const LabelSet& labels);
    LabelSet otherThan(const LabelSet& labels);
    void giveReasons();
    void submitAndAwaitItem();

    TourStage& m_stage;
    QString m_prefix;
    int m_decisions = 0;
};

}  // namespace docket::app
