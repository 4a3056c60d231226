#include "ui/review/review_controller.h"

#include <algorithm>
#include <utility>

// The item in hand, and those that are loaded ahead.

namespace docket::ui {

namespace {

constexpr std::size_t itemsAhead = 3;
constexpr Duration readAfter = seconds(1);  // by then whoever sees an item is reading it

}  // namespace

void ReviewController::fillAhead() {
    if (m_isClosed || m_isClaiming || m_isDry || m_phase == Phase::Paused || m_phase == Phase::ReadOnly || m_ahead.size() >= itemsAhead) return;
    m_isClaiming = true;
    m_desk.claim(m_gui.callback([this, sitting = m_sitting](Result<std::optional<services::ClaimedItem>> claimed) {
        m_isClaiming = false;
        if (sitting == m_sitting) receiveClaim(std::move(claimed));
        else fillAhead();
    }));
}

void ReviewController::receiveClaim(Result<std::optional<services::ClaimedItem>> claimed) {
    if (!claimed) {
        m_isDry = true;
        if (!m_current) setPhase(Phase::Unavailable);
        // What keeps an answer from being saved is told already, with what can be done about it.
        if (saveState().inHand == 0) Q_EMIT failed(claimed.error());
        return;
    }
    m_isDry = !claimed->has_value();
    if (*claimed && (*claimed)->taxonomy->version() > m_taxonomy->version()) {
        m_taxonomy = (*claimed)->taxonomy;
        readAheadAnew();
    }
    if (*claimed) putBehind(std::move(**claimed));
    const bool staysEmpty = m_isDry && m_phase == Phase::Empty;
    if (!m_current && !staysEmpty) return showNext();
    fillAhead();
}

/// An item whose hold ended while nobody worked may be claimed again while it is still here, or on its way to disk.
void ReviewController::putBehind(services::ClaimedItem item) {
    if (std::ranges::find(m_sent, item.item.id) != m_sent.end()) return;
    const auto waiting = std::ranges::find(m_ahead, item.item.id, &ReviewWork::id);
    if (isCurrent(item.item.id)) m_current->item.leaseExpiresAt = item.leaseExpiresAt;
    else if (waiting != m_ahead.end()) waiting->item.leaseExpiresAt = item.leaseExpiresAt;
    else m_ahead.push_back(ReviewWork::on(std::move(item)));
    Q_EMIT holdChanged();
}

/// Another taxonomy version may have been published since these were claimed; whoever comes to them sees its labels.
void ReviewController::readAheadAnew() {
    std::vector<ItemId> items;
    for (const ReviewWork& work : m_ahead) {
        if (!work.recorded && !work.isUnsaved()) items.push_back(work.id());
    }
    if (items.empty()) return;
    m_desk.readAnew(std::move(items), m_gui.callback([this](Result<std::vector<services::ClaimedItem>> read) {
        if (!read) return;  // they are answered under the version they were claimed under
        for (services::ClaimedItem& item : *read) receiveAnew(std::move(item));
    }));
}

/// An item that came into hand meanwhile is read anew as well: its answer is held to the version in force now.
void ReviewController::receiveAnew(services::ClaimedItem item) {
    m_taxonomy = item.taxonomy;
    if (isCurrent(item.item.id)) {
        const taxonomy::Taxonomy& known = *item.taxonomy;
        std::erase_if(m_current->answer.labels, [&](LabelId id) { return known.find(id) == nullptr || !known.find(id)->isChoice(); });
        m_current->item = std::move(item);
        Q_EMIT itemChanged();
        return;
    }
    const auto waiting = std::ranges::find(m_ahead, item.item.id, &ReviewWork::id);
    if (waiting != m_ahead.end()) waiting->item = std::move(item);
}

void ReviewController::showNext() {
    m_drafts.keepNow();
    m_current.reset();
    if (!m_ahead.empty()) {
        ReviewWork work = std::move(m_ahead.front());
        m_ahead.pop_front();
        show(std::move(work));
    } else {
        setPhase(m_isDry ? Phase::Empty : Phase::Loading);
        Q_EMIT itemChanged();
        Q_EMIT holdChanged();
        Q_EMIT saveStateChanged();
    }
    fillAhead();
}

void ReviewController::show(ReviewWork work) {
    m_saveState.isDraftRefused = false;
    work.restoreEntered();
    work.onScreen.start();
    m_current = std::move(work);
    m_isHoldEndTold = false;
    m_isUsed = false;
    m_shownAt = m_clock.now();
    const bool wasComparing = m_current->recorded && !m_current->isComplete && m_current->isSuggestionVisible() && m_current->differs();
    setPhase(wasComparing ? Phase::Comparing : Phase::Working);
    Q_EMIT itemChanged();
    Q_EMIT holdChanged();
    Q_EMIT saveStateChanged();
    if (m_current->failed) Q_EMIT saveFailed({m_current->id(), m_current->item.item.externalId, m_current->failed->error, true});
}

/// Shows an item that was asked for, in front of everything that waits; it waits too where somebody has gone on with the
/// item in hand since then.
void ReviewController::reopen(services::ClaimedItem item) {
    const ItemId id = item.item.id;
    m_drafts.keepNow();
    std::erase_if(m_ahead, [&](const ReviewWork& work) { return work.id() == id; });
    if (m_current && !isCurrent(id) && m_isUsed) {
        const std::string externalId = item.item.externalId;
        m_ahead.push_front(ReviewWork::on(std::move(item)));
        Q_EMIT comesNext(externalId);
        return;
    }
    if (isCurrent(id)) m_current.reset();
    putAside();
    show(ReviewWork::on(std::move(item)));
}

/// Whether somebody is at the item in hand, so that it stays on screen.
bool ReviewController::isAttended() const {
    return m_current && (m_isUsed || m_phase != Phase::Working || m_shownAt + readAfter <= m_clock.now());
}

/// Puts the item in hand back to the front of those that wait, unless all of its answer is recorded already.
void ReviewController::putAside() {
    if (!m_current || m_phase == Phase::HoldLost || (m_current->recorded && !m_current->failed)) return;
    m_current->leaveScreen();
    m_ahead.push_front(std::move(*m_current));
    m_current.reset();
}

}  // namespace docket::ui
