#include "ui/review/review_controller.h"

#include <algorithm>
#include <utility>

// What is taken back, given back and kept held.

namespace docket::ui {

namespace {

constexpr Duration renewalPeriod = minutes(1);
constexpr int renewalsInALease = 3;  // of a lease that is short
constexpr Duration paceWindow = minutes(30);
constexpr std::size_t paceNeeds = 5;
constexpr Duration paceLeast = minutes(1);  // of less, an hour cannot be told

}  // namespace

// Undo, redo, pause

/// False: one is under way, and nobody has seen yet what it brings.
bool ReviewController::beginRetaking() {
    if (m_phase == Phase::Recording || m_phase == Phase::ReadOnly) return false;
    m_isUsed = false;
    if (std::exchange(m_isRetaking, true)) return false;
    m_drafts.keepNow();
    return true;
}

void ReviewController::undo() {
    if (!beginRetaking()) return;
    m_desk.batchToUndo(m_gui.callback([this](Result<std::optional<EventId>> batch) {
        if (!batch || !*batch) return undoLast();
        m_isRetaking = false;
        Q_EMIT bulkUndoAsked(**batch);
    }));
}

void ReviewController::undoLast() {
    m_desk.undo(m_gui.callback([this](Result<services::Retaken> taken) {
        m_isRetaking = false;
        if (!taken) return refuseUndo(taken.error());
        m_undoDepth = std::max(0, m_undoDepth - 1);
        if (taken->action == review::EventKind::Decided) m_decided = std::max(0, m_decided - 1);
        reopen(std::move(taken->item));
        refreshCounts();
        Q_EMIT retaken();
    }));
}

void ReviewController::refuseUndo(const Error& error) {
    if (error.kind != ErrorKind::Exported) {
        Q_EMIT failed(error);
        return;
    }
    m_desk.exportedAction(m_gui.callback([this, error](Result<std::optional<services::ExportedAction>> action) {
        if (action && *action) Q_EMIT undoRefused((*action)->exportedAt);
        else Q_EMIT failed(error);
    }));
}

void ReviewController::correctLast() {
    if (!beginRetaking()) return;
    m_desk.correctLast(m_gui.callback([this](Result<services::ClaimedItem> item) {
        m_isRetaking = false;
        if (item) reopen(std::move(*item));
        else Q_EMIT failed(item.error());
    }));
}

void ReviewController::redo() {
    if (!beginRetaking()) return;
    m_desk.batchToRedo(m_gui.callback([this](Result<std::optional<EventId>> batch) {
        if (!batch || !*batch) return redoLast();
        m_isRetaking = false;
        Q_EMIT bulkRedoAsked(**batch);
    }));
}

void ReviewController::redoLast() {
    m_desk.redo(m_gui.callback([this](Result<services::Decided> redone) {
        m_isRetaking = false;
        if (!redone) {
            Q_EMIT failed(redone.error());
            return;
        }
        m_drafts.drop(redone->item);
        countDecided(1, false);  // what is assigned is counted below
        m_saveState.savedAt = redone->at;
        Q_EMIT saveStateChanged();
        refreshCounts();
        std::erase_if(m_ahead, [&](const ReviewWork& work) { return work.id() == redone->item; });
        if (!m_current || isCurrent(redone->item)) showNext();
        Q_EMIT retaken();
    }));
}

void ReviewController::open(const std::string& externalId) {
    if (m_phase == Phase::Recording || m_phase == Phase::ReadOnly) return;
    if (m_current && m_current->item.item.externalId == externalId) return;
    m_drafts.keepNow();
    m_isUsed = false;
    const auto ahead = std::ranges::find(m_ahead, externalId, [](const ReviewWork& work) { return work.item.item.externalId; });
    if (ahead != m_ahead.end()) {
        ReviewWork work = std::move(*ahead);
        m_ahead.erase(ahead);
        putAside();
        return show(std::move(work));
    }
    m_desk.claim(externalId, m_gui.callback([this](Result<services::ClaimedItem> claimed) {
        if (!claimed) {
            Q_EMIT failed(claimed.error());
            return;
        }
        if (m_phase == Phase::Paused) setPhase(Phase::Loading);
        reopen(std::move(*claimed));
    }));
}

void ReviewController::pause() {
    if (m_phase == Phase::Paused || m_phase == Phase::Recording || m_phase == Phase::ReadOnly) return;
    ++m_sitting;
    m_drafts.keepNow();
    m_desk.releaseAll(m_gui.callback([this](Result<void> released) {
        if (!released) Q_EMIT failed(released.error());
    }));
    // What could not be recorded is perhaps in no draft either.
    if (m_current && m_current->isUnsaved()) putAside();
    m_current.reset();
    std::erase_if(m_ahead, [](const ReviewWork& work) { return !work.isUnsaved(); });
    setPhase(Phase::Paused);
    Q_EMIT itemChanged();
    Q_EMIT holdChanged();
    Q_EMIT saveStateChanged();
}

void ReviewController::resume() {
    if (m_phase != Phase::Paused) return;
    m_isDry = false;
    setPhase(Phase::Loading);
    m_isClaiming = true;  // the next item is claimed after those with a draft
    m_desk.takeUpDrafts(m_gui.callback([this, sitting = m_sitting](Result<std::vector<services::ClaimedItem>> items) {
        m_isClaiming = false;
        if (sitting != m_sitting) return;
        if (!items) Q_EMIT failed(items.error());
        else for (services::ClaimedItem& item : *items) putBehind(std::move(item));
        showNext();
    }));
}

void ReviewController::leaveLostItem() {
    if (m_phase != Phase::HoldLost) return;
    noteActivity();
    showNext();
}

void ReviewController::refresh() {
    if (m_phase == Phase::ReadOnly) return;
    refreshCounts();
    readAheadAnew();
    m_isDry = false;
    if (m_phase == Phase::Unavailable && !m_taxonomy) return start();
    const bool isWithoutItem = m_phase == Phase::Empty || m_phase == Phase::Unavailable;
    if (isWithoutItem && !m_isClaiming) showNext();
    else fillAhead();
}

// Counts and holds

void ReviewController::refreshCounts() {
    m_desk.workLeft(m_gui.callback([this](Result<services::WorkLeft> left) {
        if (!left) return;
        m_left = *left;
        Q_EMIT countsChanged();
    }));
}

std::optional<int> ReviewController::pace() const {
    const Timestamp now = m_clock.now();
    const auto recent = std::ranges::count_if(m_decidedAt, [&](Timestamp at) { return at + paceWindow > now; });
    if (static_cast<std::size_t>(recent) < paceNeeds) return std::nullopt;
    const Timestamp first = *(m_decidedAt.end() - recent);
    if (now - first < paceLeast) return std::nullopt;
    return static_cast<int>((recent - 1) * 3'600'000 / (now - first).ms);
}

std::optional<Timestamp> ReviewController::holdEnd() const {
    if (!m_current || m_current->recorded || m_phase == Phase::HoldLost || m_phase == Phase::ReadOnly) return std::nullopt;
    return m_current->item.leaseExpiresAt;
}

void ReviewController::watchHolds() {
    m_drafts.keepNow();
    readAheadAnew();
    if (m_phase == Phase::Empty) {
        m_isDry = false;
        return fillAhead();
    }
    const auto end = holdEnd();
    if (!end) return;
    const Timestamp now = m_clock.now();
    const Duration period{std::min(renewalPeriod.ms, m_leaseTime.ms / renewalsInALease)};
    const bool isRenewalDue = m_activeAt > m_renewedAt && m_renewedAt + period <= now;
    if (*end > now && isRenewalDue) renewHolds();
    checkHold();
}

void ReviewController::checkHold() {
    const ItemId item = m_current->id();
    m_desk.holdState(item, m_gui.callback([this, item](Result<services::HoldState> state) {
        if (state && isCurrent(item) && m_phase == Phase::Working) receiveHoldState(*state);
    }));
}

void ReviewController::receiveHoldState(const services::HoldState& state) {
    using Kind = services::HoldState::Kind;
    if (state.kind == Kind::Held) return;
    if (state.kind != Kind::Free) return giveUp(*m_current, state);
    m_current->item.leaseExpiresAt = std::min(m_current->item.leaseExpiresAt, m_clock.now());
    Q_EMIT holdChanged();
    if (!std::exchange(m_isHoldEndTold, true)) Q_EMIT holdEnded(m_current->item.leaseExpiresAt);
}

void ReviewController::renewHolds() {
    m_renewedAt = m_clock.now();
    refreshCounts();
    m_desk.renew(m_gui.callback([this](Result<Timestamp> renewed) {
        if (!renewed) return;
        if (m_current) m_current->item.leaseExpiresAt = *renewed;
        for (ReviewWork& work : m_ahead) work.item.leaseExpiresAt = *renewed;
        Q_EMIT holdChanged();
    }));
}

void ReviewController::close(std::function<void()> done) {
    m_isClosed = true;  // what is still on its way back claims nothing more
    m_ticker.stop();
    ++m_sitting;
    m_drafts.keepNow();
    m_desk.close(m_gui.callback([done = std::move(done)](Result<void>) { done(); }));
}

}  // namespace docket::ui
