#include "ui/review/review_controller.h"

#include <algorithm>
#include <utility>

// What is on its way to disk, and what comes back because it could not be recorded.

namespace docket::ui {

void ReviewController::sendAnswer(ReviewWork work) {
    work.leaveScreen();
    const ItemId item = work.id();
    const bool isFirst = !work.recorded;
    if (isFirst) countDecided(1, work.item.isAssigned);
    noteSent(item);
    m_desk.decide(item, work.timedAnswer(), m_gui.callback([this, isFirst, work](Result<services::Decided> decided) {
        noteAnswered(work.id(), decided ? std::optional(decided->at) : std::nullopt);
        if (decided) return fillAhead();
        if (isFirst) countDecided(-1, work.item.isAssigned);
        recover(work, Leave::Answer, decided.error());
    }));
}

void ReviewController::noteSent(ItemId item) {
    m_drafts.drop(item);
    m_sent.push_back(item);
    Q_EMIT saving();
    Q_EMIT saveStateChanged();
}

void ReviewController::noteAnswered(ItemId item, std::optional<Timestamp> savedAt) {
    m_sent.erase(std::ranges::find(m_sent, item));
    if (savedAt) m_saveState.savedAt = savedAt;
    Q_EMIT saveStateChanged();
    if (savedAt) Q_EMIT saved();
}

void ReviewController::countDecided(int step, bool isAssigned) {
    m_decided += step;
    m_left.queue.waiting = std::max<std::int64_t>(0, waiting() - step);
    if (isAssigned && assigned() < ports::ReviewQueue::mostAssigned) m_left.assigned = std::max<std::int64_t>(0, assigned() - step);
    m_undoDepth = std::max(0, m_undoDepth + step);
    if (step > 0) {
        m_decidedAt.push_back(m_clock.now());
        m_isDry = false;
    } else if (!m_decidedAt.empty()) {
        m_decidedAt.pop_back();
    }
    Q_EMIT countsChanged();
}

void ReviewController::sendAway(ReviewWork work, Leave leave) {
    work.leaveScreen();
    const ItemId item = work.id();
    noteSent(item);
    auto done = m_gui.callback([this, work, leave](Result<void> sent) { receiveAway(work, leave, sent); });
    if (leave == Leave::Skip) m_desk.skip(item, std::move(done));
    else m_desk.flag(item, work.flagNote.value_or(std::string()), std::move(done));
}

void ReviewController::receiveAway(const ReviewWork& work, Leave leave, const Result<>& sent) {
    noteAnswered(work.id(), sent ? std::optional(m_clock.now()) : std::nullopt);
    if (!sent) return recover(work, leave, sent.error());
    ++m_undoDepth;
    m_isDry = false;
    refreshCounts();
    fillAhead();
}

/// Brings back what could not be recorded; an item that others have meanwhile is left to them, with a draft. Whoever is at
/// another item is not interrupted: what failed comes next then.
void ReviewController::recover(ReviewWork work, Leave leave, const Error& error) {
    if (isHoldLost(error)) {
        m_desk.holdState(work.id(), m_gui.callback([this, work](Result<services::HoldState> state) {
            giveUp(work, state.value_or(services::HoldState{services::HoldState::Kind::Closed, {}}));
        }));
        return;
    }
    const ItemId item = work.id();
    work.failed = FailedSave{leave, error};
    const bool waits = m_phase == Phase::Paused || (!isCurrent(item) && isAttended());
    if (waits) {
        const std::string externalId = work.item.item.externalId;
        m_ahead.push_front(std::move(work));
        Q_EMIT saveStateChanged();
        Q_EMIT saveFailed({item, externalId, error, false});
    } else {
        takeBack(std::move(work));
    }
    m_drafts.enter(item);
    m_drafts.keepNow();  // also when the window is being closed
}

void ReviewController::retry(ItemId item) {
    if (isCurrent(item)) {
        if (!m_current->failed || m_current->failed->leave == Leave::Answer) return submit();
        return m_current->failed->leave == Leave::Skip ? skip() : flag(m_current->flagNote.value_or(std::string()));
    }
    const auto waiting = std::ranges::find(m_ahead, item, &ReviewWork::id);
    if (waiting == m_ahead.end() || !waiting->failed) return;
    ReviewWork work = std::move(*waiting);
    m_ahead.erase(waiting);
    const Leave leave = std::exchange(work.failed, std::nullopt)->leave;
    if (leave == Leave::Answer) sendAnswer(std::move(work));
    else sendAway(std::move(work), leave);
}

/// Leaves an item that others have now to them. What was entered stays as a draft.
void ReviewController::giveUp(const ReviewWork& work, services::HoldState state) {
    m_desk.keepDraft(work.draft(), [](Result<Timestamp>) {});
    const Timestamp end = work.item.leaseExpiresAt;
    LostHold lost{work.item.item.externalId, std::move(state), std::nullopt, m_leaseTime, isCurrent(work.id())};
    if (end <= m_clock.now()) lost.ranOutAt = end;
    m_drafts.drop(work.id());
    if (lost.isInHand) {
        setPhase(Phase::HoldLost);
    }
    Q_EMIT holdLost(lost);
    Q_EMIT holdChanged();
}

void ReviewController::takeBack(ReviewWork work) {
    m_drafts.keepNow();
    if (isCurrent(work.id())) m_current.reset();
    putAside();
    show(std::move(work));
}

}  // namespace docket::ui
