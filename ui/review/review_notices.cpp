#include "ui/review/review_notices.h"

#include "ui/common/words/error_words.h"
#include "ui/review/review_messages.h"

namespace docket::ui {

ReviewNotices::ReviewNotices(ReviewController& review, const ActionRegistry& actions, Banner& banner, QObject* parent)
    : QObject(parent), m_review(review), m_actions(actions), m_banner(banner) {
    connect(&review, &ReviewController::itemChanged, &banner, &Banner::leaveItem);
    connect(&review, &ReviewController::saving, &banner, &QWidget::hide);
    connect(&review, &ReviewController::failed, this, [this](const Error& error) { m_banner.showError(errorWords(error)); });
    connect(&review, &ReviewController::saveFailed, this, &ReviewNotices::showSaveFailed);
    connect(&review, &ReviewController::comesNext, this, [this](const std::string& externalId) {
        m_banner.showMessage(ReviewMessages::comesNext(externalId));
    });
    connect(&review, &ReviewController::holdEnded, this, [this](Timestamp end) { m_banner.showMessage(ReviewMessages::holdEnded(end, now())); });
    connect(&review, &ReviewController::holdLost, this, &ReviewNotices::showHoldLost);
    connect(&review, &ReviewController::undoRefused, this, &ReviewNotices::showUndoRefused);
    connect(&review, &ReviewController::openElsewhere, this, [this] { m_banner.showMessage(ReviewMessages::openElsewhere()); });
    connect(&review, &ReviewController::endedUnexpectedly, this,
            [this](Timestamp at, int drafts) { m_banner.showMessage(ReviewMessages::endedUnexpectedly(at, drafts, now())); });
}

void ReviewNotices::showSaveFailed(const UnsavedItem& unsaved) {
    BannerMessage message = ReviewMessages::saveFailed(unsaved);
    message.actions = {{tr("Try again"), unsaved.isInHand ? tr("Enter") : QString(), [this, item = unsaved.item] { m_review.retry(item); }},
                       {tr("Save a copy elsewhere…"), {}, [this] { Q_EMIT copyAsked(); }}};
    m_banner.showMessage(std::move(message));
}

void ReviewNotices::showHoldLost(const LostHold& hold) {
    BannerMessage message = ReviewMessages::holdLost(hold, now());
    if (hold.isInHand) message.actions = {{tr("Next item"), tr("Enter"), [this] { Q_EMIT enterAsked(); }}};
    m_banner.showMessage(std::move(message));
    if (hold.isInHand) Q_EMIT deskWanted();
}

void ReviewNotices::showUndoRefused(Timestamp exportedAt) {
    BannerMessage message = ReviewMessages::undoRefused(exportedAt, now());
    message.actions = {{tr("Reopen"), {}, [this] {
        m_banner.hide();
        m_review.correctLast();
    }}};
    m_banner.showMessage(std::move(message));
}

void ReviewNotices::showReadOnly() {
    BannerMessage message = ReviewMessages::readOnly();
    message.actions = {{tr("Try again"), m_actions.keyOf(Command::Refresh), [this] { m_actions.action(Command::Refresh)->trigger(); }}};
    m_banner.showMessage(std::move(message));
}

}  // namespace docket::ui
