#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/parts/banner.h"
#include "ui/review/review_controller.h"

#include <QObject>

namespace docket::ui {

/// What the banner over the desk says and offers when an answer, a hold, an undo or the workspace fails. All
/// references outlive it.
class ReviewNotices : public QObject {
    Q_OBJECT

public:
    ReviewNotices(ReviewController& review, const ActionRegistry& actions, Banner& banner, QObject* parent);

    void showReadOnly();

Q_SIGNALS:
    /// What is in hand is to be kept in another file.
    void copyAsked();
    /// The same as Enter at the desk.
    void enterAsked();
    /// Nothing can be entered in the field that has the focus.
    void deskWanted();

private:
    void showSaveFailed(const UnsavedItem& unsaved);
    void showHoldLost(const LostHold& hold);
    void showUndoRefused(Timestamp exportedAt);
    Timestamp now() const { return m_review.clock().now(); }

    ReviewController& m_review;
    const ActionRegistry& m_actions;
    Banner& m_banner;
};

}  // namespace docket::ui
